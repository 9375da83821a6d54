#!/usr/bin/env bash
# The job of a pull request: what would a merge do? It needs no right at the issuer and none to read a value, locks nothing, and its plan cannot be applied.
. "$(dirname "$0")/common.sh"
export CLIENTCREDS_OBSERVE=store CLIENTCREDS_PLAN_ONLY=1

synthesise
terraform_in_stack plan -no-color -lock=false -out=plan
summarise

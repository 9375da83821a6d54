#!/usr/bin/env bash
# The job of a merge: plans anew with full rights, since time has passed since the review, and applies that plan. Somebody has approved it.
. "$(dirname "$0")/common.sh"

synthesise
terraform_in_stack plan -no-color -lock-timeout="$lock_timeout" -out=plan
summarise
terraform_in_stack apply -no-color -lock-timeout="$lock_timeout" plan
status

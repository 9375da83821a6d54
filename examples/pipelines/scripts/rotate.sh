#!/usr/bin/env bash
# The scheduled job: applies what is due if the plan holds steps of a rotation and nothing else. Ends with 0 only if all is well, and only then pings HEARTBEAT_URL.
. "$(dirname "$0")/common.sh"

synthesise
planned=0
terraform_in_stack plan -no-color -detailed-exitcode -lock-timeout="$lock_timeout" -out=plan || planned=$?
result=0
case $planned in
  0) echo "Nothing is due." ;;
  2)
    summarise
    clientcreds gate "$folder/plan" || result=$?
    # One credential that fails does not keep the others from being told about.
    if [ "$result" = 0 ]; then terraform_in_stack apply -no-color -lock-timeout="$lock_timeout" plan || result=$?; fi
    ;;
  *) exit "$planned" ;;
esac
status || result=$?
if [ "$result" = 0 ] && [ -n "${HEARTBEAT_URL:-}" ]; then
  curl --fail --silent --show-error --max-time 10 --retry 3 --output /dev/null "$HEARTBEAT_URL"
fi
exit "$result"

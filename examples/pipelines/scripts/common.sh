# What the jobs share; they source it. STACK names the stack, as `cdktf synth` does. Everything runs in the root of the checkout.
set -euo pipefail
: "${STACK:?is not set. Set STACK to the name of the stack, such as production}"
folder=cdktf.out/stacks/$STACK
lock_timeout=${LOCK_TIMEOUT:-10m}
export TF_IN_AUTOMATION=1 TF_INPUT=0 CHECKPOINT_DISABLE=1
# `clientcreds` and `cdktf` are what package.json names, and nothing that would be downloaded in their stead.
export PATH="$PWD/node_modules/.bin:$PATH"

terraform_in_stack() { "${TERRAFORM_BINARY_NAME:-terraform}" -chdir="$folder" "$@"; }

# Makes Terraform's configuration out of the app, and initialises it.
synthesise() {
  cdktf synth --output cdktf.out >&2
  terraform_in_stack init -no-color >&2
}

# Tells the saved plan in summary.md, and on the page of the run where the platform has one.
summarise() {
  clientcreds plan-summary "$folder/plan" >summary.md
  cat summary.md
  if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat summary.md >>"$GITHUB_STEP_SUMMARY"; fi
}

# Sends what `status` tells as JSON to WEBHOOK_URL, where somebody is called.
alarm() {
  local report
  report=$(clientcreds status --json "$@") || [ $? = 2 ]
  curl --fail --silent --show-error --max-time 10 --retry 3 --output /dev/null \
    --header 'content-type: application/json' --data-binary @- "$WEBHOOK_URL" <<<"$report"
}

# Tells the credentials in the state. A state may hold secrets of other providers: it is on disk for that moment, and for this user alone.
status() {
  local state told=0
  state=$(umask 077 && mktemp)
  # `set -e` does not hold where a caller looks at the result.
  terraform_in_stack state pull >"$state" || told=1
  if [ "$told" = 0 ]; then clientcreds status --state "$state" "$@" || told=$?; fi
  if [ "$told" = 2 ] && [ -n "${WEBHOOK_URL:-}" ]; then
    alarm --state "$state" "$@" || echo "WEBHOOK_URL could not be told." >&2
  fi
  rm -f "$state"
  return "$told"
}

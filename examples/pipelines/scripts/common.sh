# What the jobs share; they source it. STACK names the stack, as `cdktf synth` does. Everything runs in the root of the checkout.
set -euo pipefail
: "${STACK:?is not set. Set STACK to the name of the stack, such as production}"
folder=cdktf.out/stacks/$STACK
lock_timeout=${LOCK_TIMEOUT:-10m}
export TF_IN_AUTOMATION=1 TF_INPUT=0 CHECKPOINT_DISABLE=1

terraform_in_stack() { "${TERRAFORM_BINARY_NAME:-terraform}" -chdir="$folder" "$@"; }

clientcreds() { npx --no-install clientcreds "$@"; }

# Makes Terraform's configuration out of the app, and initialises it.
synthesise() {
  npx --no-install cdktf synth --output cdktf.out >&2
  terraform_in_stack init -no-color >&2
}

# Tells the saved plan in summary.md, and on the page of the run where the platform has one.
summarise() {
  clientcreds plan-summary "$folder/plan" >summary.md
  cat summary.md
  if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat summary.md >>"$GITHUB_STEP_SUMMARY"; fi
}

# Tells the credentials in the state. A state may hold secrets of other providers: it is on disk for that moment, and for this user alone.
status() {
  local state told=0
  state=$(umask 077 && mktemp)
  terraform_in_stack state pull >"$state"
  clientcreds status --state "$state" "$@" || told=$?
  rm -f "$state"
  return "$told"
}

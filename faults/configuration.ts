import type { RunningIssuer } from "./issuers";
import type { RunningStore } from "./stores";

/** For the issuer's and the store's answers: a body that never ends must cost little. */
const TIMEOUT = "2s";

/** Terraform's configuration of one credential, but for its policy: `local.rotation`. */
export const configurationOf = ({ configuration, resource }: RunningIssuer, store: RunningStore): string =>
  `terraform {
  required_providers {
    clientcreds = { source = "clientcreds/clientcreds" }
  }
}
provider "clientcreds" {
  ${configuration}
  slot_store = ${store.configuration}
  http       = { timeout = "${TIMEOUT}" }
}
resource "${resource.type}" "subject" {
  ${resource.attributes}
  rotation = local.rotation
}
`;

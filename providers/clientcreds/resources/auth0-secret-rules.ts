import { isUnknown, type Diagnostics } from "../../plugin";
import { validateAuth0Client } from "./auth0-client";
import type { CredentialAttributes, CredentialKind } from "./common/kind";

const ONE_SECRET = "Auth0 accepts one secret: the old one ends when the new one is sent. Leave it out";
const AT_ONCE = "with `issuer_made` Auth0 makes the new secret itself and then accepts no other";

/** Words of `rotation` with their reasons. */
export const CANNOT: CredentialKind["cannot"] = {
  grace: ONE_SECRET,
  soak: ONE_SECRET,
  before_expiry: "Auth0 tells no expiry of a client secret. Leave it out; `rotation.every` bounds its age",
};

/** The same where Auth0 makes the values. */
export const CANNOT_ISSUER_MADE: CredentialKind["cannot"] = {
  ...CANNOT,
  overlap: `${AT_ONCE}: there is nothing to wait for. Leave it out, or \`issuer_made\``,
  pin_generation: `${AT_ONCE}, also no older one. To hold the present one, set \`rotation.paused\``,
};

export function validateAuth0Secret(config: CredentialAttributes, diagnostics: Diagnostics): void {
  const { issuer_made: made, take_over: takeOver, discard_credential_ids: discard, verify } = config;
  const impossible = validateAuth0Client(config, diagnostics);
  if (discard !== null) {
    impossible(["discard_credential_ids"], "a client has one secret, and none beside it to discard. Leave it out");
  }
  if (made === true && takeOver === true) {
    impossible(
      ["take_over"],
      "with `issuer_made` the present value must be readable, so there is nothing to take over",
    );
  }
  if (verify !== null && !isUnknown(verify) && verify.auth_method === "client_secret_jwt") {
    impossible(["verify", "auth_method"], "Auth0 takes client_secret_post or client_secret_basic");
  }
}

import { isUnknown, type Diagnostics } from "../../plugin";
import type { CredentialAttributes, CredentialKind } from "./common/kind";

/** Auth0's client ids are letters and digits; anything else would end up in a path. */
const CLIENT_ID = /^[A-Za-z0-9_-]{1,128}$/;

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

/** What is wrong with a client id: the end of a sentence. null: nothing. */
export const clientIdProblem = (id: string): string | null =>
  CLIENT_ID.test(id) ? null : `such as AbCdEf0123456789AbCdEf0123456789, got: ${JSON.stringify(id)}`;

export function validateAuth0Secret(config: CredentialAttributes, diagnostics: Diagnostics): void {
  const { client_id: id, issuer_made: made, take_over: takeOver, discard_credential_ids: discard, verify } = config;
  const problem = typeof id === "string" ? clientIdProblem(id) : null;
  if (problem) diagnostics.error("Invalid client id", `\`client_id\` must be a client's id ${problem}.`, ["client_id"]);
  const impossible = (path: string[], why: string): void =>
    diagnostics.error("Not possible at this issuer", `\`${path.join(".")}\`: ${why}.`, path);
  if (discard !== null) {
    impossible(["discard_credential_ids"], "a client has one secret, and none beside it to discard. Leave it out");
  }
  if (made === true && takeOver === true) {
    impossible(
      ["take_over"],
      "with `issuer_made` the present value must be readable, so there is nothing to take over",
    );
  }
  if (verify !== null && !isUnknown(verify)) validateVerify(verify as Verify, impossible);
}

type Verify = Readonly<Record<"method" | "auth_method" | "scopes" | "audience", unknown>>;

function validateVerify(verify: Verify, impossible: (path: string[], why: string) => void): void {
  const { method, auth_method: authMethod, scopes, audience } = verify;
  if (authMethod === "client_secret_jwt") {
    impossible(["verify", "auth_method"], "Auth0 takes client_secret_post or client_secret_basic");
  }
  if (method === "client_credentials" && audience === null) {
    impossible(["verify", "method"], "Auth0 gives a token for an audience only. Set `verify.audience` too");
  }
  const mints = method === "client_credentials" || ((method === null || method === "auto") && audience !== null);
  if (mints || isUnknown(method)) return;
  for (const [word, value] of Object.entries({ scopes, audience })) {
    if (value !== null) impossible(["verify", word], "it is for a token, and this proof asks for none. Leave it out");
  }
}

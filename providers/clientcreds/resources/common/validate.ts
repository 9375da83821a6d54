import { isUnknown, type Diagnostics } from "../../../plugin";
import { ADDRESS, isAddress, withoutPassword } from "../../http/address";
import { DurationError, parseDuration } from "../../rotation/duration";
import { SECRET_AUTH_METHODS } from "../../secret/secret-values";
import { checkCandidate } from "./candidate";
import { validateStore } from "../../configuration/validate-store";
import type { CredentialAttributes, CredentialKind } from "./kind";
import { validateRotation, type RotationAttribute } from "./policy";

const METHODS = ["auto", "probe", "client_credentials", "none"];
const ON_DESTROY = ["retain", "revoke"];
/** AWS Secrets Manager's names, without `#`, which parts a file from a name in a store id. */
export const STORE_NAME = /^[A-Za-z0-9/_+=.@-]{1,512}$/;

/** What can be said without any I/O and without the provider's configuration, each with its path. */
export function validateCredential(kind: CredentialKind, config: CredentialAttributes, diagnostics: Diagnostics): void {
  validateRotation(config.rotation as RotationAttribute | null, kind.capability, diagnostics);
  validateWords(kind, config.rotation as RotationAttribute | null, diagnostics);
  checkCandidate(kind, config, diagnostics);
  oneOf(config.on_destroy, ["on_destroy"], ON_DESTROY, diagnostics);
  validateVerify(config.verify, kind.values?.authMethods ?? SECRET_AUTH_METHODS, diagnostics);
  const name = isUnknown(config.store) ? null : (config.store?.name ?? null);
  if (typeof name === "string" && !STORE_NAME.test(name)) {
    diagnostics.error(
      "Invalid store name",
      `\`store.name\` must be 1 to 512 characters of A-Za-z0-9/_+=.@-, got: ${JSON.stringify(name)}.`,
      ["store", "name"],
    );
  }
  if (!isUnknown(config.store)) validateStore(config.store, ["store"], diagnostics);
  kind.validate?.(config, diagnostics);
}

function validateWords(kind: CredentialKind, rotation: RotationAttribute | null, diagnostics: Diagnostics): void {
  if (rotation === null || isUnknown(rotation)) return;
  for (const [word, reason] of Object.entries(kind.cannot)) {
    const given = rotation[word as keyof RotationAttribute] ?? null;
    if (given === null || isUnknown(given)) continue;
    diagnostics.error("Not possible at this issuer", `\`rotation.${word}\`: ${reason}.`, ["rotation", word]);
  }
}

function validateVerify(
  verify: CredentialAttributes["verify"],
  authMethods: readonly string[],
  diagnostics: Diagnostics,
): void {
  if (verify === null || isUnknown(verify)) return;
  oneOf(verify.method, ["verify", "method"], METHODS, diagnostics);
  oneOf(verify.auth_method, ["verify", "auth_method"], authMethods, diagnostics);
  const { token_endpoint: endpoint } = verify;
  if (typeof endpoint === "string" && !isAddress(endpoint)) {
    diagnostics.error(
      "Invalid value",
      `\`verify.token_endpoint\` must be ${ADDRESS}, got: ${JSON.stringify(withoutPassword(endpoint))}.`,
      ["verify", "token_endpoint"],
    );
  }
  if (typeof verify.timeout === "string") {
    try {
      parseDuration(verify.timeout);
    } catch (error) {
      if (!(error instanceof DurationError)) throw error;
      diagnostics.error("Invalid duration", `\`verify.timeout\`: ${error.message}.`, ["verify", "timeout"]);
    }
  }
}

function oneOf(value: unknown, path: string[], choices: readonly string[], diagnostics: Diagnostics): void {
  if (typeof value !== "string" || choices.includes(value)) return;
  diagnostics.error(
    "Invalid value",
    `\`${path.join(".")}\` must be ${choices.length > 1 ? "one of " : ""}${choices.join(", ")}, got: ${JSON.stringify(value)}.`,
    path,
  );
}

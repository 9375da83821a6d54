import { isUnknown, type Diagnostics } from "../../plugin";
import { LONGEST_LIFE } from "../issuers/sahamati/secret-issuer";
import { CAPABILITIES } from "../rotation/capability";
import { DurationError, formatDuration, parseDuration } from "../rotation/duration";
import type { CredentialAttributes, CredentialKind } from "./common/kind";
import type { RotationAttribute } from "./common/policy";
import { STORE_NAME } from "./common/validate";

const DAY = 86_400;

const BEFORE_EXPIRY = CAPABILITIES.sahamati_secret.beforeExpiry!;

const AT_ONCE = "Sahamati makes the new secret itself and then accepts no other, so there is nothing to wait for";

/** Words of `rotation` with their reasons. */
export const CANNOT: CredentialKind["cannot"] = {
  overlap: `${AT_ONCE}: the new secret is promoted as soon as it is stored. Leave it out`,
  grace: `${AT_ONCE}: how long the old one is accepted is Sahamati's to decide. Leave it out`,
  soak: "Sahamati revives no old secret. Leave it out",
  pin_generation:
    "Sahamati revives no old secret, so none can come back. To hold the present one, set `rotation.paused`",
};

/** Words of `verify` with their reasons. */
const CANNOT_VERIFY: Readonly<Record<string, string>> = {
  auth_method: "Sahamati takes id and secret in a form, there is no other way",
  token_endpoint: "tokens come from the service itself; see `sahamati.base_url`",
  scopes: "Sahamati's tokens have none to choose",
  audience: "Sahamati's tokens have none to choose",
  timeout: "a refused secret is not tried again, because nobody knows after how many tries Sahamati locks an entity",
};

/** What is wrong with an entity's id: the end of a sentence. null: nothing. */
export function entityIdProblem(id: string): string | null {
  return /^[^\s\p{Cc}]+$/u.test(id) ? null : `without white space and control characters, got: ${JSON.stringify(id)}`;
}

export function validateSahamatiSecret(config: CredentialAttributes, diagnostics: Diagnostics): void {
  validateEntityId(config, diagnostics);
  validateRotationOf(config, diagnostics);
  const impossible = (path: string[], why: string): void =>
    diagnostics.error("Not possible at this issuer", `\`${path.join(".")}\`: ${why}.`, path);
  if (config.discard_credential_ids !== null) {
    impossible(["discard_credential_ids"], "an entity has one secret, and none beside it to discard. Leave it out");
  }
  const { verify } = config;
  if (verify === null || isUnknown(verify)) return;
  if (verify.method === "probe") {
    impossible(["verify", "method"], "Sahamati tells whether it accepts a secret by a token only: `auto` asks for one");
  }
  for (const [word, why] of Object.entries(CANNOT_VERIFY)) {
    if ((verify[word as keyof typeof verify] ?? null) !== null) impossible(["verify", word], why);
  }
}

function validateEntityId({ entity_id: id, store }: CredentialAttributes, diagnostics: Diagnostics): void {
  if (typeof id !== "string") return;
  const problem = entityIdProblem(id);
  if (problem) return diagnostics.error("Invalid entity id", `\`entity_id\` must be an id ${problem}.`, ["entity_id"]);
  if (isUnknown(store) || (store?.name ?? null) !== null || STORE_NAME.test(id)) return;
  diagnostics.error(
    "The slots need a name",
    `\`entity_id\` ${JSON.stringify(id)} has characters that no store takes in a name. Set \`store.name\`.`,
    ["store"],
  );
}

function validateRotationOf(
  { rotation, secret_expiry_days: days }: CredentialAttributes,
  diagnostics: Diagnostics,
): void {
  const known = days !== null && !isUnknown(days);
  if (known && !(typeof days === "number" && Number.isInteger(days) && days >= 1 && days <= LONGEST_LIFE)) {
    return diagnostics.error(
      "Invalid number of days",
      `\`secret_expiry_days\` must be a whole number from 1 to ${LONGEST_LIFE}, got: ${String(days)}.`,
      ["secret_expiry_days"],
    );
  }
  if (rotation === null || isUnknown(rotation)) return;
  const { every, before_expiry: margin } = rotation as RotationAttribute;
  const age = typeof every === "string" ? secondsOf(every) : null;
  if (age !== null && age > LONGEST_LIFE * DAY) {
    diagnostics.error(
      "Rotation policy contradicts itself",
      `\`rotation.every\` must be at most ${LONGEST_LIFE}d, the longest that a secret of Sahamati's lives, got: ${String(every)}.`,
      ["rotation", "every"],
    );
  }
  const before = margin === null ? BEFORE_EXPIRY : typeof margin === "string" ? secondsOf(margin) : null;
  const life = days === null ? LONGEST_LIFE : typeof days === "number" ? days : null;
  if (before === null || life === null || before < life * DAY) return;
  const got = margin === null ? `${formatDuration(before)}, its default` : String(margin);
  diagnostics.error(
    "Rotation policy contradicts itself",
    `\`rotation.before_expiry\` must be shorter than \`secret_expiry_days\` (${life}d), or every apply would rotate, got: ${got}.`,
    ["rotation", "before_expiry"],
  );
}

/** null: no duration, which is said elsewhere. */
function secondsOf(text: string): number | null {
  try {
    return parseDuration(text);
  } catch (error) {
    if (error instanceof DurationError) return null;
    throw error;
  }
}

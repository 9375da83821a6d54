import { isUnknown, type AttributePath, type Diagnostics } from "../../../plugin";
import { shapeProblem } from "../../issuers/keycloak/policy/condition-shapes";
import { DurationError, parseDuration } from "../../rotation/duration";
import { secondsOf } from "./model";
import type { RotationPolicyAttributes } from "./schema";

const ACCESS_TYPES = ["confidential", "public", "bearer-only"];

/** All that can be said without asking Keycloak: above all what it would store and then fail of. */
export function validateRotationPolicy(config: RotationPolicyAttributes, diagnostics: Diagnostics): void {
  const { realm, name } = config;
  if (typeof realm === "string" && !/^[^/\p{Cc}]+$/u.test(realm)) {
    diagnostics.error("Invalid realm", `\`realm\` must be a realm's name, got: ${JSON.stringify(realm)}.`, ["realm"]);
  }
  if (typeof name === "string" && !/^[^\p{Cc}]{1,255}$/u.test(name)) {
    diagnostics.error("Invalid name", "`name` must be 1 to 255 characters, none of them a control character.", [
      "name",
    ]);
  }
  validatePeriods(config, diagnostics);
  validateConditions(config.conditions, diagnostics);
}

function validatePeriods(config: RotationPolicyAttributes, diagnostics: Diagnostics): void {
  const wrong = (period: keyof RotationPolicyAttributes, text: string): void =>
    diagnostics.error("Invalid period", `\`${period}\` ${text}`, [period]);
  for (const period of ["expiration", "rotated_expiration", "remaining"] as const) {
    const text = config[period];
    if (typeof text !== "string") continue;
    try {
      parseDuration(text);
    } catch (error) {
      if (!(error instanceof DurationError)) throw error;
      wrong(period, `is no duration: ${error.message}.`);
    }
  }
  const expiration = secondsOf(config.expiration);
  if (expiration === 0) wrong("expiration", "must be longer than 0s: secrets would be dead at once.");
  if (expiration === null) return;
  for (const period of ["rotated_expiration", "remaining"] as const) {
    const seconds = secondsOf(config[period]);
    if (seconds === null || seconds <= expiration) continue;
    wrong(period, `must be at most \`expiration\` (${String(config.expiration)}), got: ${String(config[period])}.`);
  }
}

function validateConditions(conditions: RotationPolicyAttributes["conditions"], diagnostics: Diagnostics): void {
  if (conditions === null || isUnknown(conditions)) return;
  const wrong = (text: string, ...path: AttributePath): void =>
    diagnostics.error("Invalid condition", text, ["conditions", ...path]);
  const { client_access_type: types, client_roles: roles, client_attributes: attributes, custom } = conditions;
  if (types === null && roles === null && attributes === null && (custom === null || isEmpty(custom))) {
    wrong("`conditions` must have at least one: Keycloak applies a policy without conditions to no client.");
  }
  for (const [name, value] of Object.entries({ client_access_type: types, client_roles: roles })) {
    if (isEmpty(value))
      wrong(`\`conditions.${name}\` must not be empty: it would match no client. Leave it out.`, name);
    for (const [index, each] of listOf(value).entries()) {
      if (each === null || each === "") wrong(`\`conditions.${name}\` must hold no empty text.`, name, index);
    }
  }
  for (const [index, type] of listOf(types).entries()) {
    if (typeof type !== "string" || type === "" || ACCESS_TYPES.includes(type)) continue;
    const choices = ACCESS_TYPES.join(", ");
    wrong(`\`conditions.client_access_type\` must be of ${choices}, got: ${type}.`, "client_access_type", index);
  }
  if (attributes !== null && !isUnknown(attributes)) {
    const names = Object.keys(attributes);
    // Keycloak takes an empty list of attributes for one that every client has.
    if (names.length === 0)
      wrong("`conditions.client_attributes` must not be empty: it would match every client.", "client_attributes");
    for (const name of names) {
      if (attributes[name] === null)
        wrong(`\`conditions.client_attributes\` must have a value for ${name}.`, "client_attributes", name);
    }
  }
  for (const [index, each] of listOf(custom).entries()) {
    if (each === null) {
      wrong("`conditions.custom` must hold no null.", "custom", index);
      continue;
    }
    const { name, configuration_json: json } = each as { name: unknown; configuration_json: unknown };
    if (typeof name !== "string" || typeof json !== "string") continue;
    const problem = shapeProblem(name, parsed(json));
    if (!problem) continue;
    const text = `\`conditions.custom\`: ${name || "a condition without a name"} ${problem}. Keycloak would accept it, and then answer 500 to every client of the realm.`;
    wrong(text, "custom", index, "configuration_json");
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

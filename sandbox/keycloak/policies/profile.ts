import { adminErrors, cannotParse, serverError } from "../errors";
import { isObject, type Json } from "../json";
import type { Periods } from "../secret-rotation";

export const SECRET_ROTATION = "secret-rotation";

/** A client profile, kept as it was sent. */
export interface Profile extends Json {
  readonly name: string;
}

/** Profiles that every realm has without having them in its list. */
const GLOBAL = [
  "fapi-1-baseline",
  "fapi-1-advanced",
  "fapi-ciba",
  "fapi-2-security-profile",
  "oauth-2-1-for-public-client",
];
const FIELDS = ["name", "description", "executors"];
/** Other executors than rotation that may be named; they do nothing here. */
const OTHER_EXECUTORS = [
  "confidential-client",
  "consent-required",
  "full-scope-disabled",
  "pkce-enforcer",
  "reject-ropc-grant",
];

/** @throws KeycloakError in the words and with the statuses of the server */
export function checkedProfiles(list: readonly unknown[], rotationFeature: boolean): Profile[] {
  const names = new Set<string>();
  return list.map((profile) => {
    if (!isObject(profile)) throw cannotParse(400);
    const strange = Object.keys(profile).find((field) => !FIELDS.includes(field));
    if (strange) throw adminErrors.unknownField("ClientProfileRepresentation", strange);
    const { name } = profile;
    if (typeof name !== "string") throw adminErrors.refused("client profile without its name not allowed.");
    if (names.has(name)) throw adminErrors.refused("proposed client profile name duplicated.");
    if (GLOBAL.includes(name)) {
      throw adminErrors.refused(`Proposed profile name '${name}' is duplicated as a global profile`);
    }
    names.add(name);
    for (const { executor, configuration } of executorsOf(profile)) {
      const known = executor === SECRET_ROTATION ? rotationFeature : OTHER_EXECUTORS.includes(executor);
      if (!known || (executor === SECRET_ROTATION && !isValid(configuration))) {
        throw adminErrors.refused(
          "proposed client profile contains the executor, which does not have valid provider, or has invalid configuration.",
        );
      }
    }
    return profile as Profile;
  });
}

export interface Executor {
  readonly executor: string;
  readonly configuration: unknown;
}

export function executorsOf(profile: Json): readonly Executor[] {
  return (profile.executors ?? []) as readonly Executor[];
}

/** @throws KeycloakError 500 where a period is missing or no number */
export function periodsOf(configuration: unknown): Periods & { readonly remaining: number } {
  if (!isObject(configuration)) throw serverError();
  const seconds = (name: string): number => {
    const value = configuration[name];
    if (value === undefined || value === null) throw serverError();
    if (!/^-?\d+(?:\.\d+)?$/.test(String(value))) throw cannotParse(500);
    return Math.trunc(Number(value));
  };
  return {
    expiration: seconds("expiration-period"),
    rotated: seconds("rotated-expiration-period"),
    remaining: seconds("remaining-rotation-period"),
  };
}

function isValid(configuration: unknown): boolean {
  const { expiration, rotated, remaining } = periodsOf(configuration);
  return expiration > 0 && rotated <= expiration && remaining <= expiration;
}

import { Token, type IResolvable } from "cdktf";
import type { IConstruct } from "constructs";
import type { Auth0SecretRotation } from "../providers/bindings/auth0-secret";
import { ValidationError } from "./validation-error";

interface Declared {
  readonly clientId: string;
  readonly issuerMade: boolean | IResolvable | undefined;
  readonly takeOver: boolean | IResolvable | undefined;
  readonly hasCandidate: boolean;
  readonly rotation: Auth0SecretRotation | undefined;
}

/** Words of a policy that an Auth0 secret cannot serve, and those that go with a value of ours only. */
const IMPOSSIBLE = ["grace", "soak", "beforeExpiry"] as const;
const OURS_ONLY = ["overlap", "pinGeneration"] as const;

/** A token is not known yet, and passes. @throws ValidationError */
export function checkAuth0ClientId(clientId: string, scope: IConstruct): void {
  if (Token.isUnresolved(clientId) || /^[A-Za-z0-9_-]{1,128}$/.test(clientId)) return;
  const rule = "must be the id of an Auth0 client";
  throw new ValidationError({ field: "clientId", rule, value: JSON.stringify(clientId) }, scope);
}

/**
 * The provider's own rules, at synth. Tokens are not known yet and pass; the provider checks them again.
 *
 * @throws ValidationError
 */
export function validateAuth0(declared: Declared, scope: IConstruct): void {
  const { clientId, issuerMade, takeOver, hasCandidate, rotation = {} } = declared;
  const refuse = (field: string, rule: string, value: string | number | boolean): never => {
    throw new ValidationError({ field, rule, value: String(value) }, scope);
  };
  checkAuth0ClientId(clientId, scope);
  for (const word of IMPOSSIBLE) {
    const given = rotation[word];
    if (given === undefined) continue;
    refuse(`rotation.${word}`, "is not possible at Auth0, which has one secret without an end: leave it out", given);
  }
  if (issuerMade !== true) return;
  const rule = "is not possible with `issuerMade`, by which Auth0 makes each value itself: leave one of them out";
  for (const word of OURS_ONLY) {
    const given = rotation[word];
    if (given !== undefined) refuse(`rotation.${word}`, rule, given);
  }
  if (hasCandidate) refuse("candidate", rule, "a value");
  if (takeOver === true) refuse("takeOver", rule, true);
}

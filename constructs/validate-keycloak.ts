import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import type { KeycloakSecretRotation } from "../providers/bindings/keycloak-secret";
import { ValidationError } from "./validation-error";

interface Declared {
  readonly realm: string;
  readonly clientId: string | undefined;
  readonly clientUuid: string | undefined;
  readonly importExisting: boolean;
  readonly rotation: KeycloakSecretRotation | undefined;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The provider's own rules, at synth. Tokens are not known yet and pass; the provider checks them again.
 *
 * @throws ValidationError
 */
export function validateKeycloak(declared: Declared, scope: IConstruct): void {
  const { realm, clientId, clientUuid, importExisting, rotation } = declared;
  const refuse = (field: string, rule: string, value: string): never => {
    throw new ValidationError({ field, rule, value }, scope);
  };
  if (!Token.isUnresolved(realm) && (realm === "" || realm.includes("/"))) {
    refuse("realm", "must be the name of a realm, without a slash", JSON.stringify(realm));
  }
  if ((clientId === undefined) === (clientUuid === undefined)) {
    const got = clientId === undefined ? "none" : "both";
    refuse("clientId", "must be set, or `clientUuid` instead of it: exactly one", got);
  }
  if (clientId === "") refuse("clientId", "must not be empty", '""');
  if (clientUuid !== undefined && !Token.isUnresolved(clientUuid) && !UUID.test(clientUuid)) {
    const rule = "must be the id that Keycloak gave the client, such as 7c5aff44-5b4e-4f3e-a4b5-9d2d5a1c4b1e";
    refuse("clientUuid", rule, JSON.stringify(clientUuid));
  }
  if (importExisting && clientId !== undefined && !Token.isUnresolved(clientId) && UUID.test(clientId)) {
    const rule = "must not be of the form of a uuid with `importExisting`, whose id would mean `clientUuid`";
    refuse("clientId", rule, JSON.stringify(clientId));
  }
  const { soak } = rotation ?? {};
  if (soak === undefined) return;
  refuse("rotation.soak", "is not possible at Keycloak, which revives no old secret: leave it out", soak);
}

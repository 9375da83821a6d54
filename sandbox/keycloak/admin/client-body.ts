import { NEW_CLIENT, type ClientFields } from "../client";
import { adminErrors, cannotParse } from "../errors";
import { isObject, type Json } from "../json";

/** A client as it is sent: every part may be missing. */
export interface ClientBody {
  readonly fields: Partial<ClientFields>;
  readonly secret?: string;
  readonly attributes: Readonly<Record<string, string | null>>;
}

const FIELDS: readonly string[] = [
  ...["clientId", "name", "description", "rootUrl", "baseUrl", "adminUrl"],
  ...Object.keys(NEW_CLIENT),
];
/** Known to Keycloak, and without a meaning here. */
const IGNORED: readonly string[] = [
  ...["id", "access", "authenticationFlowBindingOverrides", "defaultClientScopes", "nodeReRegistrationTimeout"],
  ...["notBefore", "optionalClientScopes", "protocolMappers", "registeredNodes", "authorizationServicesEnabled"],
];

/** @throws KeycloakError 400 */
export function readClientBody(body: unknown): ClientBody {
  if (!isObject(body)) throw cannotParse(400);
  const { secret, attributes = {}, ...rest } = body;
  const strange = Object.keys(rest).find((field) => !FIELDS.includes(field) && !IGNORED.includes(field));
  if (strange) throw adminErrors.unknownField("ClientRepresentation", strange);
  const fields = Object.fromEntries(Object.entries(rest).filter(([name, value]) => isSet(name, value)));
  if (secret !== undefined && secret !== null && typeof secret !== "string") throw cannotParse(400);
  return { fields, secret: secret ?? undefined, attributes: readAttributes(attributes) };
}

const isSet = (name: string, value: unknown): boolean => FIELDS.includes(name) && value !== null;

function readAttributes(attributes: unknown): ClientBody["attributes"] {
  if (attributes === null) return {};
  if (!isObject(attributes)) throw cannotParse(400);
  return Object.fromEntries(
    Object.entries(attributes as Json).map(([name, value]) => [name, value === null ? null : String(value)]),
  );
}

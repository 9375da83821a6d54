import { attribute as a, isUnknown, UNKNOWN, type Diagnostics } from "../../plugin";
import type { Services } from "../configuration/services";
import { KEYCLOAK_SECRET_LIMITS } from "../issuers/keycloak/limits";
import type { ClientRef } from "../issuers/keycloak/realm";
import { keycloakSecretIssuer } from "../issuers/keycloak/secret-issuer";
import { CAPABILITIES } from "../rotation/capability";
import { secretValues } from "../secret/secret-values";
import { NotConfigured, type CredentialAttributes, type CredentialKind } from "./common/kind";
import { credentialResource } from "./common/resource";
import { STORE_NAME } from "./common/validate";
import { verifyOptions } from "./common/verify-options";

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function keycloakOf(services: Services): NonNullable<Services["keycloak"]> {
  if (services.keycloak) return services.keycloak;
  throw new NotConfigured(
    "There is no `keycloak` in the provider's configuration. Set `keycloak.url` and a way to authenticate, or KEYCLOAK_URL, KEYCLOAK_CLIENT_ID and KEYCLOAK_CLIENT_SECRET.",
  );
}

const refOf = ({ client_uuid: uuid, client_id: clientId }: CredentialAttributes): ClientRef =>
  typeof uuid === "string" ? { uuid } : { clientId: String(clientId) };

const keycloakSecret: CredentialKind = {
  typeName: "clientcreds_keycloak_secret",
  capability: CAPABILITIES.keycloak_secret,
  storePrefix: "keycloak",
  values: secretValues(KEYCLOAK_SECRET_LIMITS),
  cannot: { soak: "Keycloak revives no old secret, so that there is nothing to keep revivable. Leave it out" },
  identity: ["realm", "client_uuid", "client_id"],
  idOf({ realm, client_uuid: uuid, client_id: clientId }) {
    const client = uuid ?? clientId;
    return isUnknown(realm) || isUnknown(client) ? UNKNOWN : `${String(realm)}/${String(client)}`;
  },
  place: (services, { realm }) => ({ url: keycloakOf(services).realmUrl(String(realm)), aliases: [] }),
  open(services, attributes) {
    const { realm, listing } = keycloakOf(services).realm(String(attributes.realm));
    const clientId = typeof attributes.client_id === "string" ? attributes.client_id : undefined;
    const verify = verifyOptions(attributes);
    return keycloakSecretIssuer(realm, refOf(attributes), { clientId, verify, listing });
  },
  parseImportId(id) {
    const slash = id.indexOf("/");
    const [realm, client] = [id.slice(0, slash), id.slice(slash + 1)];
    if (slash < 1 || client === "") {
      return `it must be <realm>/<client_id> or <realm>/<uuid>, such as acme/billing, got: ${JSON.stringify(id)}.`;
    }
    return { attributes: { realm, [UUID.test(client) ? "client_uuid" : "client_id"]: client } };
  },
  validate: validateKeycloakSecret,
};

function validateKeycloakSecret(config: CredentialAttributes, diagnostics: Diagnostics): void {
  const { realm, client_id: clientId, client_uuid: uuid, store } = config;
  if (typeof realm === "string" && (realm === "" || realm.includes("/"))) {
    const detail = `\`realm\` must be the name of a realm, without a slash, got: ${JSON.stringify(realm)}.`;
    diagnostics.error("Invalid realm", detail, ["realm"]);
  }
  const given = [clientId, uuid].filter((each) => each !== null);
  if (given.length !== 1) {
    const detail = `Exactly one of \`client_id\` and \`client_uuid\` must be set, got: ${given.length === 0 ? "none" : "both"}.`;
    diagnostics.error("No single client", detail, ["client_id"]);
  }
  if (typeof uuid === "string" && !UUID.test(uuid)) {
    const detail = `\`client_uuid\` must be the id that Keycloak gave the client, such as 7c5aff44-5b4e-4f3e-a4b5-9d2d5a1c4b1e, got: ${JSON.stringify(uuid)}.`;
    diagnostics.error("Invalid uuid", detail, ["client_uuid"]);
  }
  if (config.discard_credential_ids !== null) {
    const why = "Keycloak has one secret for a client and makes room by itself. Leave it out";
    diagnostics.error("Not possible at this issuer", `\`discard_credential_ids\`: ${why}.`, ["discard_credential_ids"]);
  }
  const id = `${String(realm)}/${String(uuid ?? clientId)}`;
  const named = isUnknown(store) || (store?.name ?? null) !== null;
  if (named || isUnknown(realm) || isUnknown(clientId) || isUnknown(uuid) || STORE_NAME.test(id)) return;
  const detail = `${JSON.stringify(id)} has characters that no store takes in a name. Set \`store.name\`.`;
  diagnostics.error("The slots need a name", detail, ["store"]);
}

/** The client secret of a Keycloak client: one place, our own value, and with the policy `secret-rotation` the old one accepted for a while. */
export const keycloakSecretResource = credentialResource(
  keycloakSecret,
  {
    realm: a.string({ required: true, forceNew: true, description: "Name of the client's realm." }),
    client_id: a.string({
      optional: true,
      computed: true,
      forceNew: true,
      description: "OAuth client id. Exactly one of it and `client_uuid` is set.",
    }),
    client_uuid: a.string({
      optional: true,
      forceNew: true,
      description: "Keycloak's own id of the client, which other tools call `client_id`.",
    }),
  },
  "Rotates the client secret of a Keycloak client.",
);

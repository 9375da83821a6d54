import { attribute as a, type Infer } from "../../plugin";
import { slotStoreAttribute } from "./store-schema";

const okta = a.object(
  {
    org_url: a.string({
      optional: true,
      description: "`https://acme.okta.com`. Default: OKTA_ORG_NAME and OKTA_BASE_URL.",
    }),
    api_token: a.string({ optional: true, sensitive: true, description: "SSWS token. Default: OKTA_API_TOKEN." }),
    client_id: a.string({ optional: true, description: "Service app. Default: OKTA_API_CLIENT_ID." }),
    private_key: a.string({
      optional: true,
      sensitive: true,
      description: "Its private key, PEM or a path to one. Default: OKTA_API_PRIVATE_KEY.",
    }),
    private_key_id: a.string({ optional: true, description: "Key id. Default: OKTA_API_PRIVATE_KEY_ID." }),
    scopes: a.list("string", {
      optional: true,
      description: "Default: OKTA_API_SCOPES, or okta.apps.read and okta.apps.manage.",
    }),
    also_known_as: a.list("string", { optional: true, description: "Other URLs of the same org (custom domains)." }),
    rate_limit_share: a.number({
      optional: true,
      description: "Percent of the org's rate limit that may be used, 1 to 100. Default 50.",
    }),
  },
  { optional: true, description: "Okta org, with an API token or a service app, exactly one way." },
);

const keycloak = a.object(
  {
    url: a.string({ optional: true, description: "`https://sso.example.com`. Default: KEYCLOAK_URL." }),
    base_path: a.string({
      optional: true,
      description: "What the server serves all paths below, such as `/auth`. Default: KEYCLOAK_BASE_PATH.",
    }),
    realm: a.string({
      optional: true,
      description: "Realm in which the provider itself logs in. Default: KEYCLOAK_REALM, or `master`.",
    }),
    client_id: a.string({
      optional: true,
      description:
        "Client with a service account; with a user, the client that logs it in. Default: KEYCLOAK_CLIENT_ID.",
    }),
    client_secret: a.string({ optional: true, sensitive: true, description: "Default: KEYCLOAK_CLIENT_SECRET." }),
    username: a.string({ optional: true, description: "Default: KEYCLOAK_USER." }),
    password: a.string({ optional: true, sensitive: true, description: "Default: KEYCLOAK_PASSWORD." }),
  },
  { optional: true, description: "Keycloak, with a client or a user, exactly one way." },
);

const auth0 = a.object(
  {
    domain: a.string({ optional: true, description: "`acme.eu.auth0.com`. Default: AUTH0_DOMAIN." }),
    api_token: a.string({
      optional: true,
      sensitive: true,
      description: "Token for the Management API. Default: AUTH0_API_TOKEN.",
    }),
    client_id: a.string({
      optional: true,
      description: "Application that may use the Management API. Default: AUTH0_CLIENT_ID.",
    }),
    client_secret: a.string({ optional: true, sensitive: true, description: "Default: AUTH0_CLIENT_SECRET." }),
    private_key: a.string({
      optional: true,
      sensitive: true,
      description: "Its private key instead of its secret (private_key_jwt): RSA, a PEM or a path to one.",
    }),
    audience: a.string({
      optional: true,
      description:
        "Of the Management API, where `domain` is a custom one. Default: AUTH0_AUDIENCE, or `https://<domain>/api/v2/`.",
    }),
    rate_limit_share: a.number({
      optional: true,
      description: "Percent of the tenant's rate limit that may be used, 1 to 100. Default 50.",
    }),
  },
  { optional: true, description: "Auth0 tenant, with an application or an API token, exactly one way." },
);

const sahamati = a.object(
  {
    environment: a.string({
      optional: true,
      description: "`production`, `uat` or `sandbox`. Default: SAHAMATI_ENVIRONMENT.",
    }),
    base_url: a.string({
      optional: true,
      description: "Instead of `environment`: `https://api.sahamati.org.in/iam`. Default: SAHAMATI_BASE_URL.",
    }),
    username: a.string({
      optional: true,
      description: "E-mail of the designated user who administers the entities. Default: SAHAMATI_USERNAME.",
    }),
    password: a.string({ optional: true, sensitive: true, description: "Default: SAHAMATI_PASSWORD." }),
  },
  { optional: true, description: "Sahamati's token service, as one designated user." },
);

/** The provider's configuration. It is never stored, and may be fed by ephemeral values. */
export const providerSchema = a.schema({
  version: 0,
  description: "Rotates OAuth/OIDC client credentials without downtime.",
  attributes: {
    okta,
    auth0,
    sahamati,
    keycloak,
    slot_store: slotStoreAttribute,
    observe: a.string({
      optional: true,
      description:
        "`all` (default), or `store`: no call to an issuer and no credential for it, its facts stay as last seen. For pull requests; CLIENTCREDS_OBSERVE.",
    }),
    plan_only: a.bool({
      optional: true,
      description: "Refuses to apply, and reads no value: a slot's is unknown. CLIENTCREDS_PLAN_ONLY.",
    }),
    paused: a.bool({ optional: true, description: "As `rotation.paused`, for every credential." }),
    step_deadline: a.string({
      optional: true,
      description: "A step does nothing this long after its observation. Default `5m`, at least `1s`.",
    }),
    events: a.object(
      {
        file: a.string({ optional: true, description: "The file. Default: CLIENTCREDS_EVENTS_FILE." }),
      },
      {
        optional: true,
        description:
          "Appends one line per step to a file (CloudEvents as JSON, without any value); each line names the hash of the one before it, so that a removed line shows.",
      },
    ),
    http: a.object(
      {
        ca_file: a.string({ optional: true, description: "PEM file of further certificate authorities." }),
        timeout: a.string({ optional: true, description: "For one request. Default `30s`." }),
      },
      { optional: true, description: "How issuers are reached. HTTPS_PROXY and NO_PROXY are honoured." },
    ),
  },
});

export type ProviderConfig = Infer<typeof providerSchema>;

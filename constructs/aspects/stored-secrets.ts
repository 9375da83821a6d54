import { TerraformVariable } from "cdktf";
import type { CredentialIndex } from "./credential-index";
import { isSet, refersTo, resolved, type ResourceView } from "./resource-view";

type Rule = (view: ResourceView, credentials: CredentialIndex) => string | null;

/** One secret that would be kept, in words: what is wrong, what to write instead, where. */
export function storedSecretsOf(view: ResourceView, credentials: CredentialIndex): string[] {
  const rules = [...(RULES[view.type] ?? []), ...(view.type.startsWith("clientcreds_") ? [candidateIsKept] : [])];
  return rules
    .flatMap((rule) => rule(view, credentials) ?? [])
    .map((finding) => `${finding} At construct ${view.path}.`);
}

const generatedAndKept: Rule = () =>
  "A `random_password` resource keeps its value in the state. Write no candidate, as the provider makes the value itself, or `new GeneratedSecret(…)`, which is kept nowhere.";

const oktaKeepsSecret: Rule = ({ attributes }) =>
  attributes.omit_secret === true || attributes.token_endpoint_auth_method === "none"
    ? null
    : "`okta_app_oauth` without `omit_secret` keeps the client's secret in the state, and writes it back on every update, which undoes a rotation. Write `omitSecret: true`.";

const oktaWritesKeys: Rule = (view, credentials) =>
  isSet(view.attributes, "jwks") && isBeside(view, credentials, "clientcreds_okta_key", "app_id")
    ? "`okta_app_oauth` with `jwks` writes its own keys over those that `clientcreds_okta_key` rotates. Leave `jwks` out."
    : null;

const keycloakKeepsSecret: Rule = ({ attributes }) =>
  isSet(attributes, "client_secret_wo_version") || ["PUBLIC", "BEARER-ONLY"].includes(attributes.access_type as string)
    ? null
    : `\`keycloak_openid_client\` without \`client_secret_wo_version\` reads the client's secret into the state, and sends it back on every update. ${WRITE_ONLY}`;

const auth0KeepsSecret: Rule = ({ attributes }) => {
  const method = attributes.authentication_method;
  const withoutSecret = typeof method === "string" && !method.startsWith("client_secret_") && !method.includes("${");
  return withoutSecret || isSet(attributes, "client_secret_wo_version")
    ? null
    : `\`auth0_client_credentials\` without \`client_secret_wo_version\` reads the client's secret into the state, and sends it back on every update. ${WRITE_ONLY}`;
};

const auth0WritesKeys: Rule = (view, credentials) =>
  isSet(view.attributes, "private_key_jwt") && isBeside(view, credentials, "clientcreds_auth0_key", "client_id")
    ? "`auth0_client_credentials` with `private_key_jwt` writes its own keys over those that `clientcreds_auth0_key` rotates. Leave `private_key_jwt` out."
    : null;

/** The version sends the value once, so it must be the value in CURRENT. */
const WRITE_ONLY =
  "Write `clientSecretWo: credential.current().value.ephemeralReference` and `clientSecretWoVersion: 1`.";

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  random_password: [generatedAndKept],
  okta_app_oauth: [oktaKeepsSecret, oktaWritesKeys],
  keycloak_openid_client: [keycloakKeepsSecret],
  auth0_client_credentials: [auth0KeepsSecret, auth0WritesKeys],
};

const candidateIsKept: Rule = (view) => {
  const { candidate_wo: candidate } = view.attributes;
  if (candidate === undefined || candidate === null) return null;
  if (typeof candidate === "string" && (candidate.startsWith("${ephemeral.") || isEphemeralVariable(view, candidate))) {
    return null;
  }
  // The candidate itself may be the secret, so it is not told.
  return "The candidate is no ephemeral value, so a saved plan or cdktf.out may hold it. Write `new GeneratedSecret(…)`, `EphemeralValue.fromVariable(…)`, or no candidate, as the provider makes the value itself.";
};

function isEphemeralVariable({ resource }: ResourceView, expression: string): boolean {
  const name = /^\$\{var\.([\w-]+)\}$/.exec(expression)?.[1];
  return resource.cdktfStack.node
    .findAll()
    .some((v) => v instanceof TerraformVariable && resolved(v).variable?.[name ?? ""]?.ephemeral === true);
}

/** Whether a key of ours is the same client's: it refers to the resource, or both refer to, or name, the same client. */
function isBeside(view: ResourceView, credentials: CredentialIndex, type: string, attribute: string): boolean {
  const client = clientOf(view, attribute);
  return credentials
    .around(view)
    .some(
      (key) =>
        key.type === type &&
        (refersTo(key, attribute, view) ||
          (client !== undefined &&
            clientOf(key, attribute) === client &&
            key.resource.cdktfStack === view.resource.cdktfStack)),
    );
}

/** Auth0's clients have their id under two names. */
function clientOf({ attributes }: ResourceView, attribute: string): string | undefined {
  const value = attributes[attribute];
  return typeof value === "string" ? value.replace(/\.client_id\}$/, ".id}") : undefined;
}

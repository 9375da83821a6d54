import { Aspects, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import {
  Auth0ClientKey,
  Auth0ClientSecret,
  ClientCredentialsProvider,
  GeneratedSecret,
  KeycloakClientSecret,
  NoStoredSecrets,
  OktaClientKey,
  OktaClientSecret,
  RotationPolicy,
  SahamatiEntitySecret,
  SlotStore,
  type ClientCredential,
  type ClientCredentialsProviderProps,
} from "../../constructs";

/** What the demo says of a loopback stand-in by an environment variable, with its embedded default. */
const setting = (name: string, byDefault: string): string => process.env[`CLIENTCREDS_SANDBOX_${name}`] ?? byDefault;
const listed = (name: string, byDefault: string): string[] => setting(name, byDefault).split(",");

interface Declared {
  readonly provider: Partial<ClientCredentialsProviderProps>;
  credential(scope: Construct): ClientCredential;
}

const overlap = (): string => setting("OVERLAP", "20s");
const grace = (): string => setting("GRACE", "5s");

/** One credential of each issuer; `every` is long for those that have rotated enough. */
const DECLARED: Readonly<Record<string, (every: string) => Declared>> = {
  okta: (every) => ({
    provider: { okta: { orgUrl: setting("OKTA_URL", "http://127.0.0.1:8080") } },
    credential: (scope) =>
      new OktaClientSecret(scope, "okta", {
        appId: setting("APP_ID", "0oasandbox"),
        candidate: new GeneratedSecret(scope, "candidate", { length: 64 }),
        rotation: RotationPolicy.of({ every, overlap: overlap(), grace: grace(), soak: setting("SOAK", "5s") }),
      }),
  }),
  "okta-key": (every) => ({
    provider: { okta: { orgUrl: setting("OKTA_URL", "http://127.0.0.1:8080") } },
    credential: (scope) =>
      new OktaClientKey(scope, "okta-key", {
        appId: setting("APP_ID", "0oasandbox"),
        rotation: RotationPolicy.of({ every, overlap: overlap(), grace: grace(), soak: setting("SOAK", "5s") }),
      }),
  }),
  auth0: (every) => ({
    provider: { auth0: { domain: setting("AUTH0_DOMAIN", "127.0.0.1:8080") } },
    credential: (scope) =>
      new Auth0ClientSecret(scope, "auth0", {
        clientId: setting("AUTH0_CLIENT", "AbCdEf0123456789AbCdEf0123456789"),
        rotation: RotationPolicy.of({ every, overlap: overlap() }),
      }),
  }),
  "auth0-key": (every) => ({
    provider: { auth0: { domain: setting("AUTH0_DOMAIN", "127.0.0.1:8080") } },
    credential: (scope) =>
      new Auth0ClientKey(scope, "auth0-key", {
        clientId: setting("AUTH0_CLIENT", "AbCdEf0123456789AbCdEf0123456789"),
        attach: true,
        rotation: RotationPolicy.of({ every, overlap: overlap(), grace: grace(), soak: setting("SOAK", "5s") }),
      }),
  }),
  keycloak: (every) => ({
    provider: {
      keycloak: { url: setting("KEYCLOAK_URL", "http://127.0.0.1:8080"), realm: setting("REALM", "acme") },
    },
    credential: (scope) =>
      new KeycloakClientSecret(scope, "keycloak", {
        realm: setting("REALM", "acme"),
        clientId: setting("KEYCLOAK_CLIENT", "billing"),
        rotation: RotationPolicy.of({ every, overlap: overlap(), grace: grace() }),
      }),
  }),
  sahamati: (every) => ({
    provider: { sahamati: { baseUrl: setting("SAHAMATI_URL", "http://127.0.0.1:8080/iam") } },
    credential: (scope) =>
      new SahamatiEntitySecret(scope, "sahamati", {
        entityId: setting("ENTITY_ID", "XYZ_FIU"),
        rotation: RotationPolicy.of({ every }),
      }),
  }),
};

/** One credential at each of the demo's stand-ins. How to log in at them comes from the environment, as at the real ones. */
export class SandboxStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    Aspects.of(this).add(new NoStoredSecrets());
    const resting = listed("RESTING", "");
    const declared = listed("ISSUERS", "okta").map((name) =>
      DECLARED[name]!(resting.includes(name) ? "90d" : setting("EVERY", "60s")),
    );
    const issuers = Object.assign({}, ...declared.map(({ provider }) => provider)) as Declared["provider"];
    new ClientCredentialsProvider(this, "clientcreds", {
      ...issuers,
      slotStore: slotStore(),
      stepDeadline: setting("STEP_DEADLINE", "10s"),
    });
    for (const { credential } of declared) output(this, credential(this));
  }
}

function output(stack: TerraformStack, { node, generation, phase, nextAction, nextActionAt }: ClientCredential): void {
  const value = { generation, phase, next_action: nextAction, next_action_at: nextActionAt };
  new TerraformOutput(stack, `${node.id}_credential`, { value });
}

const slotStore = (): SlotStore =>
  setting("STORE", "file") === "aws"
    ? SlotStore.awsSecretsManager({
        region: setting("AWS_REGION", "eu-central-1"),
        endpoint: setting("AWS_ENDPOINT", "http://127.0.0.1:8081"),
      })
    : SlotStore.encryptedFile({
        path: setting("SLOTS", ".demo/slots"),
        keyFile: setting("KEY_FILE", ".demo/slots.key"),
      });

import { App, Aspects, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import {
  Auth0ClientSecret,
  ClientCredentialsProvider,
  GeneratedSecret,
  KeycloakClientSecret,
  NoStoredSecrets,
  OktaClientSecret,
  RotationPolicy,
  SahamatiEntitySecret,
  SlotStore,
  type ClientCredential,
  type RotationPolicyProps,
} from "./constructs";

interface StageProps {
  readonly rotation: RotationPolicyProps;
  readonly slotStore: SlotStore;
  readonly stepDeadline?: string;
}

interface BillingProps extends StageProps {
  readonly orgUrl: string;
  readonly appId: string;
}

interface TenantProps extends StageProps {
  readonly domain: string;
  readonly clientId: string;
}

interface RealmProps extends StageProps {
  readonly url: string;
  readonly realm: string;
  readonly clientId: string;
}

interface ParticipantProps extends StageProps {
  readonly baseUrl: string;
  readonly entityId: string;
}

/** One stage: a client secret of one Okta app, rotated. The API token comes from the environment, OKTA_API_TOKEN. */
class BillingStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: BillingProps) {
    super(scope, id);
    Aspects.of(this).add(new NoStoredSecrets());
    new ClientCredentialsProvider(this, "clientcreds", {
      okta: { orgUrl: props.orgUrl },
      slotStore: props.slotStore,
      stepDeadline: props.stepDeadline,
    });
    const billing = new OktaClientSecret(this, "billing", {
      appId: props.appId,
      candidate: new GeneratedSecret(this, "candidate", { length: 64 }),
      rotation: RotationPolicy.of(props.rotation),
    });
    outputs(this, billing);
  }
}

/** One client of an Auth0 tenant. The application that rotates comes from the environment, AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET. */
class TenantStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: TenantProps) {
    super(scope, id);
    Aspects.of(this).add(new NoStoredSecrets());
    new ClientCredentialsProvider(this, "clientcreds", {
      auth0: { domain: props.domain },
      slotStore: props.slotStore,
      stepDeadline: props.stepDeadline,
    });
    const { clientId, rotation } = props;
    outputs(this, new Auth0ClientSecret(this, "billing", { clientId, rotation: RotationPolicy.of(rotation) }));
  }
}

/** One client of a Keycloak realm. The client that rotates comes from the environment, KEYCLOAK_CLIENT_ID and KEYCLOAK_CLIENT_SECRET. */
class RealmStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: RealmProps) {
    super(scope, id);
    Aspects.of(this).add(new NoStoredSecrets());
    const { url, realm, clientId, rotation } = props;
    new ClientCredentialsProvider(this, "clientcreds", {
      keycloak: { url, realm },
      slotStore: props.slotStore,
      stepDeadline: props.stepDeadline,
    });
    const billing = { realm, clientId, rotation: RotationPolicy.of(rotation) };
    outputs(this, new KeycloakClientSecret(this, "billing", billing));
  }
}

/** One entity of a participant in Sahamati's network. The designated user comes from the environment, SAHAMATI_USERNAME and SAHAMATI_PASSWORD. */
class ParticipantStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: ParticipantProps) {
    super(scope, id);
    Aspects.of(this).add(new NoStoredSecrets());
    new ClientCredentialsProvider(this, "clientcreds", {
      sahamati: { baseUrl: props.baseUrl },
      slotStore: props.slotStore,
      stepDeadline: props.stepDeadline,
    });
    const { entityId, rotation } = props;
    outputs(this, new SahamatiEntitySecret(this, "fiu", { entityId, rotation: RotationPolicy.of(rotation) }));
  }
}

function outputs(stack: TerraformStack, credential: ClientCredential): void {
  new TerraformOutput(stack, "generation", { value: credential.generation });
  new TerraformOutput(stack, "phase", { value: credential.phase });
  new TerraformOutput(stack, "next_action", { value: credential.nextAction });
  new TerraformOutput(stack, "next_action_at", { value: credential.nextActionAt });
}

/** An environment variable of the example, with its embedded default. */
const setting = (name: string, byDefault: string): string => process.env[`CLIENTCREDS_${name}`] ?? byDefault;

const sandboxStore = (): SlotStore =>
  setting("SANDBOX_STORE", "file") === "aws"
    ? SlotStore.awsSecretsManager({
        region: setting("SANDBOX_AWS_REGION", "eu-central-1"),
        endpoint: setting("SANDBOX_AWS_ENDPOINT", "http://127.0.0.1:8081"),
      })
    : SlotStore.encryptedFile({
        path: setting("SANDBOX_SLOTS", ".demo/slots"),
        keyFile: setting("SANDBOX_KEY_FILE", ".demo/slots.key"),
      });

const app = new App();
// One stack is synthesised at a time, so that `cdktf diff` and `cdktf deploy` need no name.
if (setting("STACK", "sandbox") === "production") {
  new BillingStack(app, "production", {
    orgUrl: setting("OKTA_URL", "https://acme.okta.com"),
    appId: setting("APP_ID", "0oa0000000000000000"),
    rotation: { every: "90d", overlap: "24h", grace: "7d", soak: "7d" },
    slotStore: SlotStore.awsSecretsManager({
      region: setting("AWS_REGION", "eu-central-1"),
      namePrefix: setting("NAME_PREFIX", "prod/oauth/"),
    }),
  });
} else if (setting("SANDBOX_ISSUER", "okta") === "auth0") {
  new TenantStack(app, "sandbox", {
    domain: setting("SANDBOX_AUTH0_DOMAIN", "127.0.0.1:8080"),
    clientId: setting("SANDBOX_CLIENT_ID", "AbCdEf0123456789AbCdEf0123456789"),
    rotation: { every: setting("SANDBOX_EVERY", "40s"), overlap: setting("SANDBOX_OVERLAP", "20s") },
    slotStore: sandboxStore(),
    stepDeadline: setting("SANDBOX_STEP_DEADLINE", "10s"),
  });
} else if (setting("SANDBOX_ISSUER", "okta") === "keycloak") {
  new RealmStack(app, "sandbox", {
    url: setting("SANDBOX_KEYCLOAK_URL", "http://127.0.0.1:8080"),
    realm: setting("SANDBOX_REALM", "acme"),
    clientId: setting("SANDBOX_CLIENT_ID", "billing"),
    rotation: {
      every: setting("SANDBOX_EVERY", "40s"),
      overlap: setting("SANDBOX_OVERLAP", "20s"),
      grace: setting("SANDBOX_GRACE", "5s"),
    },
    slotStore: sandboxStore(),
    stepDeadline: setting("SANDBOX_STEP_DEADLINE", "10s"),
  });
} else if (setting("SANDBOX_ISSUER", "okta") === "sahamati") {
  new ParticipantStack(app, "sandbox", {
    baseUrl: setting("SANDBOX_SAHAMATI_URL", "http://127.0.0.1:8080/iam"),
    entityId: setting("SANDBOX_ENTITY_ID", "XYZ_FIU"),
    rotation: { every: setting("SANDBOX_EVERY", "40s") },
    slotStore: sandboxStore(),
    stepDeadline: setting("SANDBOX_STEP_DEADLINE", "10s"),
  });
} else {
  new BillingStack(app, "sandbox", {
    orgUrl: setting("SANDBOX_OKTA_URL", "http://127.0.0.1:8080"),
    appId: setting("SANDBOX_APP_ID", "0oasandbox"),
    rotation: {
      every: setting("SANDBOX_EVERY", "40s"),
      overlap: setting("SANDBOX_OVERLAP", "5s"),
      grace: setting("SANDBOX_GRACE", "5s"),
      soak: setting("SANDBOX_SOAK", "5s"),
    },
    slotStore: sandboxStore(),
    stepDeadline: setting("SANDBOX_STEP_DEADLINE", "10s"),
  });
}
app.synth();

import { App, Aspects, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import {
  ClientCredentialsProvider,
  GeneratedSecret,
  NoStoredSecrets,
  OktaClientSecret,
  RotationPolicy,
  SlotStore,
  type RotationPolicyProps,
} from "./constructs";
import { SandboxStack } from "./sandbox/demo/stack";

interface BillingProps {
  readonly orgUrl: string;
  readonly appId: string;
  readonly rotation: RotationPolicyProps;
  readonly slotStore: SlotStore;
}

/** One stage: a client secret of one Okta app, rotated. The API token comes from the environment, OKTA_API_TOKEN. */
class BillingStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: BillingProps) {
    super(scope, id);
    Aspects.of(this).add(new NoStoredSecrets());
    new ClientCredentialsProvider(this, "clientcreds", {
      okta: { orgUrl: props.orgUrl },
      slotStore: props.slotStore,
    });
    const billing = new OktaClientSecret(this, "billing", {
      appId: props.appId,
      candidate: new GeneratedSecret(this, "candidate", { length: 64 }),
      rotation: RotationPolicy.of(props.rotation),
    });
    new TerraformOutput(this, "generation", { value: billing.generation });
    new TerraformOutput(this, "phase", { value: billing.phase });
    new TerraformOutput(this, "next_action", { value: billing.nextAction });
    new TerraformOutput(this, "next_action_at", { value: billing.nextActionAt });
  }
}

/** An environment variable of the example, with its default. */
const setting = (name: string, byDefault: string): string => process.env[`CLIENTCREDS_${name}`] ?? byDefault;

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
} else {
  new SandboxStack(app, "sandbox");
}
app.synth();

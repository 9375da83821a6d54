import { App, Aspects, PgBackend, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import {
  ClientCredentialsProvider,
  NoStoredSecrets,
  OktaClientSecret,
  RotationPolicy,
  SlotStore,
} from "../../constructs";

/** A client secret whose state is in PostgreSQL, so that several pipelines may apply it: one at a time. */
class BillingStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    Aspects.of(this).add(new NoStoredSecrets());
    // The password comes from PGPASSWORD: what stands here is written into `.terraform` and into saved plans.
    new PgBackend(this, { connStr: setting("STATE_URL"), schemaName: "billing" });
    new ClientCredentialsProvider(this, "clientcreds", {
      okta: { orgUrl: setting("OKTA_URL") },
      slotStore: SlotStore.encryptedFile({ path: setting("SLOTS") }),
    });
    new OktaClientSecret(this, "billing", {
      appId: setting("APP_ID"),
      rotation: RotationPolicy.of({
        every: "90d",
        overlap: "24h",
        grace: "7d",
        soak: "7d",
        trigger: process.env.CLIENTCREDS_TRIGGER,
      }),
    });
  }
}

/** @throws where the environment does not have it */
function setting(name: string): string {
  const value = process.env[`CLIENTCREDS_${name}`];
  if (!value) throw new Error(`The example cannot be synthesised: set CLIENTCREDS_${name}, see its README.md`);
  return value;
}

const app = new App();
new BillingStack(app, "billing");
app.synth();

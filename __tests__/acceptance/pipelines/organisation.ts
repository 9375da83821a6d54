import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { startOktaSandbox, type CreatedApp, type OktaSandbox } from "../../../sandbox/okta/sandbox";
import type { IamPolicy } from "../../../sandbox/secrets-manager/sandbox";
import { rsaKey } from "../../sandbox/okta/support/assertion";
import { AWS_ENV, startSecretsManagerSandbox, type SecretsManagerSandbox } from "../../support/aws-store";
import { terraformWithProvider } from "../../support/compiled-provider";
import { type CredentialState } from "../../support/credential-stack";
import type { Terraform } from "../../support/terraform";
import { Forge, type JobResult } from "./forge";

const EXAMPLES = resolve(__dirname, "../../../examples/pipelines");

/** What a job may do, and nothing else: Okta enforces the scopes of its service app, AWS the policy of its role. */
type Role = "plan" | "apply" | "nothing";

/** A repository with its jobs, their roles, and the servers that enforce them. */
export class Organisation {
  readonly pings: string[] = [];
  /** What the webhook got. */
  readonly alarms: unknown[] = [];

  private constructor(
    readonly okta: OktaSandbox,
    readonly aws: SecretsManagerSandbox,
    readonly app: CreatedApp,
    readonly forge: Forge,
    private readonly mirror: Terraform,
    private readonly heartbeat: Server,
    private readonly roles: Record<Role, NodeJS.ProcessEnv>,
  ) {}

  static async found(): Promise<Organisation> {
    const okta = await startOktaSandbox({ rateLimitPerMinute: 0 });
    const aws = await startSecretsManagerSandbox();
    const key = rsaKey();
    const { clientId } = okta.createServiceApp({ jwk: key.jwk, scopes: ["okta.apps.read", "okta.apps.manage"] });
    const pem = key.privateKey.export({ type: "pkcs8", format: "pem" }) as string;
    const roles: Record<Role, NodeJS.ProcessEnv> = {
      plan: { AWS_ACCESS_KEY_ID: "AKIAPLAN" },
      apply: {
        AWS_ACCESS_KEY_ID: "AKIAAPPLY",
        OKTA_API_CLIENT_ID: clientId,
        OKTA_API_PRIVATE_KEY: pem,
        OKTA_API_PRIVATE_KEY_ID: key.jwk.kid,
      },
      nothing: { AWS_ACCESS_KEY_ID: "AKIANOTHING" },
    };
    aws.restrict("AKIAPLAN", policyFile("plan"));
    aws.restrict("AKIAAPPLY", policyFile("apply"));
    aws.restrict("AKIANOTHING", { Statement: [] });
    const mirror = terraformWithProvider();
    const heartbeat = createServer();
    await new Promise<void>((listening) => heartbeat.listen(0, "127.0.0.1", listening));
    const forge = new Forge({
      ...AWS_ENV,
      TF_CLI_CONFIG_FILE: mirror.cliConfig,
      STACK: "production",
      LOCK_TIMEOUT: "1m",
    });
    const it = new Organisation(okta, aws, okta.createApp({ label: "billing" }), forge, mirror, heartbeat, roles);
    heartbeat.on("request", (request, response) => {
      void text(request).then((body) => {
        if (request.url === "/ping") it.pings.push(request.url);
        else it.alarms.push(JSON.parse(body));
        response.end();
      });
    });
    return it;
  }

  async dissolve(): Promise<void> {
    await Promise.all([this.okta.stop(), this.aws.stop(), new Promise((closed) => this.heartbeat.close(closed))]);
    this.mirror.dispose();
    this.forge.dispose();
  }

  /** The repository's files, with the credential's policy and whatever else is declared. */
  files(rotation: string, more = ""): Record<string, string> {
    const main = `const { App, LocalBackend, TerraformStack } = require("cdktf");
const { ClientCredentialsProvider, OktaClientSecret, RotationPolicy, SlotStore } = require("clientcreds");

class Production extends TerraformStack {
  constructor(scope, id) {
    super(scope, id);
    new LocalBackend(this, { path: ${JSON.stringify(this.stateFile)} });
    new ClientCredentialsProvider(this, "clientcreds", {
      okta: { orgUrl: "${this.okta.url}" },
      slotStore: SlotStore.awsSecretsManager({ region: "${this.aws.region}", endpoint: "${this.aws.url}", namePrefix: "prod/oauth/" }),
    });
    new OktaClientSecret(this, "billing", { appId: "${this.app.appId}", rotation: RotationPolicy.of(${rotation}) });
    ${more}
  }
}

const app = new App();
new Production(app, "production");
app.synth();
`;
    const project = { language: "typescript", app: "node main.js", projectId: "test", sendCrashReports: "false" };
    return { "main.js": main, "cdktf.json": JSON.stringify(project), "package.json": '{ "private": true }\n' };
  }

  pullRequest = (branch: string): Promise<JobResult> => this.forge.run("plan", branch, this.roles.plan);
  apply = (): Promise<JobResult> => this.forge.run("apply", "main", this.roles.apply);
  rotate = (): Promise<JobResult> =>
    this.forge.run("rotate", "main", { ...this.roles.apply, HEARTBEAT_URL: this.urlOf("ping") });
  secondClock = (env: NodeJS.ProcessEnv = {}): Promise<JobResult> =>
    this.forge.run("second-clock", "main", { ...this.roles.nothing, WEBHOOK_URL: this.urlOf("alarm"), ...env });

  get state(): CredentialState {
    const { resources } = JSON.parse(readFileSync(this.stateFile, "utf8")) as {
      resources: { type: string; instances: { attributes: CredentialState }[] }[];
    };
    return resources.find(({ type }) => type === "clientcreds_okta_secret")!.instances[0]!.attributes;
  }

  get secrets(): Record<string, string> {
    return Object.fromEntries(this.okta.secretsOf(this.app.appId).map(({ id, status }) => [id, status]));
  }

  private get stateFile(): string {
    return this.forge.path("production.tfstate");
  }

  /** Of the monitor: `ping` or `alarm`. */
  private urlOf(what: string): string {
    return `http://127.0.0.1:${(this.heartbeat.address() as AddressInfo).port}/${what}`;
  }
}

const policyFile = (name: string): IamPolicy =>
  JSON.parse(readFileSync(resolve(EXAMPLES, `iam/${name}.json`), "utf8")) as IamPolicy;

import { ClientCredentials } from "../../runtime";
import {
  AWS_ENV,
  awsStore,
  startSecretsManagerSandbox,
  useTestCredentials,
  type SecretsManagerSandbox,
} from "./aws-store";
import { OktaStack } from "./okta-stack";

/** What a version holds for consumers, in the layout `json`. */
export interface Payload {
  readonly client_id: string;
  readonly client_secret: string;
  readonly issuer: string;
  readonly generation: number;
}

/** An Okta stack whose slots are in a sandbox of AWS Secrets Manager. */
export class AwsStack {
  private constructor(
    readonly aws: SecretsManagerSandbox,
    readonly okta: OktaStack,
  ) {}

  /** @param more further attributes of the store */
  static async start(more = `name_prefix = "prod/oauth/"`, env: NodeJS.ProcessEnv = {}): Promise<AwsStack> {
    const aws = await startSecretsManagerSandbox();
    const okta = await OktaStack.start({ slotStore: awsStore(aws, more), env: { ...AWS_ENV, ...env } });
    return new AwsStack(aws, okta);
  }

  async stop(): Promise<void> {
    await this.okta.stop();
    await this.aws.stop();
  }

  /** Name of the secret. */
  get name(): string {
    return `prod/oauth/okta/${this.okta.app.appId}`;
  }

  get storeId(): string {
    return `arn:aws:secretsmanager:${this.aws.region}:${this.aws.account}:secret:${this.name}`;
  }

  /** Payload of the version that bears a label. */
  payload<T = Payload>(label: string, name = this.name): T {
    const version = this.aws.secret(name).versions.find(({ stages }) => stages.includes(label));
    if (version === undefined || !("SecretString" in version.payload))
      throw new Error(`${name} has no text in ${label}`);
    return JSON.parse(version.payload.SecretString) as T;
  }

  /** Operations asked for since `from`, each with its count. */
  operations(from = 0): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { path } of this.aws.requests.slice(from)) counts[path.slice(1)] = (counts[path.slice(1)] ?? 0) + 1;
    return counts;
  }

  /** Somebody else's hands, with all rights. */
  async client(accessKeyId: string = AWS_ENV.AWS_ACCESS_KEY_ID) {
    const { SecretsManager } = await import("@aws-sdk/client-secrets-manager");
    const credentials = { accessKeyId, secretAccessKey: "test" };
    return new SecretsManager({ endpoint: this.aws.url, region: this.aws.region, credentials });
  }

  consumer(maxCache = 1): ClientCredentials {
    const { url: endpoint, region } = this.aws;
    return ClientCredentials.fromAwsSecretsManager({ secretId: this.name, region, endpoint }, { maxCache });
  }
}

export { useTestCredentials };

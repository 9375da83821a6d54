import { Sandbox } from "../http/sandbox";
import { SandboxServer } from "../http/server";
import { errorWithStatus } from "./errors";
import type { IamPolicy } from "./iam-policy";
import { Region } from "./region";
import { Rights } from "./rights";
import type { SecretRecord } from "./secret-record";
import { operationOf, secretsManagerApi, type ActionName } from "./secrets-manager-api";

export type { ActionName, IamPolicy, SecretRecord };

export interface SecretsManagerSandboxOptions {
  /** @default "123456789012" */
  readonly account?: string;
  /** @default "eu-central-1" */
  readonly region?: string;
  /** The service's clock, also that of the Date header: milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
  /** Whether a label may be added once more to the version that already holds it, which AWS documents neither way. @default false */
  readonly acceptsHeldLabel?: boolean;
}

/** What an administrator or AWS itself changes about a secret. */
export type SecretCondition = Pick<SecretRecord, "rotationEnabled" | "owningService" | "primaryRegion">;

/**
 * A loopback stand-in for AWS Secrets Manager, and for what its clients need of STS. Faults and the record of requests name operations as paths:
 * `/PutSecretValue`.
 */
export class SecretsManagerSandbox extends Sandbox {
  private constructor(
    server: SandboxServer,
    private readonly secrets: Region,
    private readonly rights: Rights,
  ) {
    super(server);
  }

  static async start(options: SecretsManagerSandboxOptions = {}): Promise<SecretsManagerSandbox> {
    const {
      account = "123456789012",
      region: name = "eu-central-1",
      now = Date.now,
      acceptsHeldLabel = false,
    } = options;
    const region = new Region(account, name, now);
    const rights = new Rights();
    const server = await SandboxServer.start({
      now,
      operationOf,
      handle: (request) => secretsManagerApi(request, { region, rights, acceptsHeldLabel }),
      errorAnswer: (status) => errorWithStatus(status).toResponse(),
    });
    return new SecretsManagerSandbox(server, region, rights);
  }

  get account(): string {
    return this.secrets.account;
  }

  get region(): string {
    return this.secrets.name;
  }

  /** Refuses an operation with AccessDeniedException from now on. Returns what ends that. */
  deny(action: ActionName): () => void {
    return this.rights.deny(action);
  }

  /** Whoever signs with this access key may do what the policy allows from now on, and nothing else. */
  restrict(accessKeyId: string, policy: IamPolicy): void {
    this.rights.restrict(accessKeyId, policy);
  }

  /** What is true now, whatever reads show: values and versions without a label included. Throws AwsError where there is none. */
  secret(name: string): SecretRecord {
    return this.secrets.find(name);
  }

  /** Whether there is a secret with a version that bears this label. */
  holds(name: string, label: string): boolean {
    const secret = this.secrets.secrets(0).find((each) => each.name === name);
    return secret?.versions.some(({ stages }) => stages.includes(label)) ?? false;
  }

  has(name: string): boolean {
    return this.secrets.secrets().some((secret) => secret.name === name);
  }

  /** Turns rotation on, makes it a replica, or another service's. */
  setCondition(name: string, condition: SecretCondition): void {
    this.secrets.save({ ...this.secrets.find(name), ...condition });
  }

  /** AWS collects versions without a label some time; here it is now. */
  collectDeprecated(name: string): void {
    const secret = this.secrets.find(name);
    this.secrets.save({ ...secret, versions: secret.versions.filter((version) => version.stages.length > 0) });
  }
}

/** Starts an empty region on a free port of 127.0.0.1. */
export function startSecretsManagerSandbox(options?: SecretsManagerSandboxOptions): Promise<SecretsManagerSandbox> {
  return SecretsManagerSandbox.start(options);
}

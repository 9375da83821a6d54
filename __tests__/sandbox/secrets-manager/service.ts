import { SecretsManager } from "@aws-sdk/client-secrets-manager";
import {
  startSecretsManagerSandbox,
  type SecretsManagerSandbox,
  type SecretsManagerSandboxOptions,
} from "../../../sandbox/secrets-manager/sandbox";

/** A version's id: at least 32 characters. */
export const id = (name: string): string => name.padEnd(32, "-");

export interface Service {
  readonly sandbox: SecretsManagerSandbox;
  readonly aws: SecretsManager;
  /** Puts the value `name` as version `name` under these labels. */
  put(name: string, ...VersionStages: string[]): Promise<unknown>;
  move(VersionStage: string, from: string | undefined, to: string | undefined): Promise<unknown>;
  /** Labels by the short names of versions. */
  labels(): Promise<Record<string, string[]>>;
}

const running: Service[] = [];

/** A region with the empty secret `slots`. Stop all with {@link stopServices}. */
export async function startService(options?: SecretsManagerSandboxOptions): Promise<Service> {
  const sandbox = await startSecretsManagerSandbox(options);
  const aws = new SecretsManager({
    endpoint: sandbox.url,
    region: sandbox.region,
    credentials: { accessKeyId: "AKIA", secretAccessKey: "test" },
    maxAttempts: 1,
  });
  const SecretId = "slots";
  const service: Service = {
    sandbox,
    aws,
    put: (name, ...VersionStages) =>
      aws.putSecretValue({ SecretId, ClientRequestToken: id(name), SecretString: name, VersionStages }),
    move: (VersionStage, from, to) =>
      aws.updateSecretVersionStage({
        SecretId,
        VersionStage,
        RemoveFromVersionId: from && id(from),
        MoveToVersionId: to && id(to),
      }),
    async labels() {
      const { VersionIdsToStages = {} } = await aws.describeSecret({ SecretId });
      const short = Object.entries(VersionIdsToStages).map(([key, stages]) => [
        key.replace(/-+$/, ""),
        [...stages].sort(),
      ]);
      return Object.fromEntries(short);
    },
  };
  running.push(service);
  await aws.createSecret({ Name: SecretId });
  return service;
}

export async function stopServices(): Promise<void> {
  for (const { sandbox, aws } of running.splice(0)) {
    aws.destroy();
    await sandbox.stop();
  }
}

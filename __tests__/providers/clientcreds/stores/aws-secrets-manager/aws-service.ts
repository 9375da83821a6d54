import type {
  SecretsManagerSandbox,
  SecretsManagerSandboxOptions,
} from "../../../../../sandbox/secrets-manager/sandbox";
import { startSecretsManagerSandbox } from "../../../../../sandbox/secrets-manager/sandbox";
import {
  connectAwsSecretsManager,
  type AwsSecretsManager,
  type AwsSecretsManagerOptions,
} from "../../../../../providers/clientcreds/stores/aws-secrets-manager";
import { signal } from "../slot-store-contract";

export { useTestCredentials } from "../../../../support/aws-store";

export interface AwsService {
  readonly sandbox: SecretsManagerSandbox;
  connect(options?: AwsSecretsManagerOptions): Promise<AwsSecretsManager>;
  setClock(at: number): void;
}

/** The sandbox with a clock in seconds. */
export async function startAwsService(options: SecretsManagerSandboxOptions = {}): Promise<AwsService> {
  let clock = 1_800_000_000;
  const sandbox = await startSecretsManagerSandbox({ now: () => clock * 1000, ...options });
  return {
    sandbox,
    setClock: (at) => (clock = at),
    connect: (given = {}) =>
      connectAwsSecretsManager({ region: sandbox.region, endpoint: sandbox.url, ...given }, signal),
  };
}

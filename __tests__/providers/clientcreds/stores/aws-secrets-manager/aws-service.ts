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

/** Credentials for the SDK's own chain, and nothing of this machine's. */
export function useTestCredentials(): void {
  const before = { ...process.env };
  beforeAll(() => {
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: "AKIATEST",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_CONFIG_FILE: "/dev/null",
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    });
  });
  afterAll(() => {
    process.env = before;
  });
}

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

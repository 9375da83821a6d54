import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ClientCredentials } from "../../runtime";
import { startSecretsManagerSandbox } from "../secrets-manager/sandbox";
import type { DemoOptions } from "./options";

/** The slot store of the demo. */
export interface DemoStore {
  /** What it is, for a person. */
  readonly text: string;
  /** Settings of the example app, without their prefix. */
  readonly settings: Readonly<Record<string, string>>;
  /** What the provider and the service read from the environment. */
  readonly env: NodeJS.ProcessEnv;
  /** Whether CURRENT is there. */
  holds(slots: string): boolean;
  /** @param maxCache seconds */
  credentials(slots: string, maxCache: number): ClientCredentials;
  stop(): Promise<void>;
}

const STORES: Readonly<Record<DemoOptions["store"], (folder: string) => Promise<DemoStore>>> = {
  file: async (folder) => fileStore(folder),
  aws: awsStore,
};

/** @param folder everything that is written is below it */
export const demoStore = (kind: DemoOptions["store"], folder: string): Promise<DemoStore> => STORES[kind](folder);

function fileStore(folder: string): DemoStore {
  const path = join(folder, "slots");
  const keyFile = join(folder, "slots.key");
  return {
    text: `an encrypted file, ${path}`,
    settings: { STORE: "file", SLOTS: path, KEY_FILE: keyFile },
    env: {},
    holds: (name) => existsSync(path) && current(path, name) !== null,
    credentials: (name, maxCache) => ClientCredentials.fromEncryptedFile({ path, keyFile, name }, { maxCache }),
    stop: async () => undefined,
  };
}

/** Which version is CURRENT: what a plan reads is plain. */
function current(path: string, name: string): string | null {
  const { credentials } = JSON.parse(readFileSync(path, "utf8")) as {
    credentials: Readonly<Record<string, { readonly slots: { readonly CURRENT: string | null } }>>;
  };
  return credentials[name]?.slots.CURRENT ?? null;
}

async function awsStore(): Promise<DemoStore> {
  const aws = await startSecretsManagerSandbox();
  const { url: endpoint, region } = aws;
  return {
    text: `a sandbox of AWS Secrets Manager at ${endpoint}`,
    settings: { STORE: "aws", AWS_ENDPOINT: endpoint, AWS_REGION: region },
    env: {
      AWS_ACCESS_KEY_ID: "AKIASANDBOX",
      AWS_SECRET_ACCESS_KEY: "sandbox",
      AWS_CONFIG_FILE: "/dev/null",
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    },
    holds: (name) => aws.holds(name, "AWSCURRENT"),
    credentials: (name, maxCache) =>
      ClientCredentials.fromAwsSecretsManager({ secretId: name, region, endpoint }, { maxCache }),
    stop: () => aws.stop(),
  };
}

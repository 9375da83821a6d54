import { startSecretsManagerSandbox, type SecretsManagerSandbox } from "../../sandbox/secrets-manager/sandbox";

/** Credentials for the SDK's own chain, and nothing of this machine's. */
export const AWS_ENV = {
  AWS_ACCESS_KEY_ID: "AKIATEST",
  AWS_SECRET_ACCESS_KEY: "test",
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
} as const;

/** For readers in this process. */
export function useTestCredentials(): void {
  const before = { ...process.env };
  beforeAll(() => void Object.assign(process.env, AWS_ENV));
  afterAll(() => {
    process.env = before;
  });
}

/** `slot_store` or `store` for a sandbox; `more` are further attributes. */
export const awsStore = ({ region, url }: SecretsManagerSandbox, more = ""): string =>
  `{ aws_secrets_manager = {
    region = "${region}"
    endpoint = "${url}"
    ${more}
  } }`;

export { startSecretsManagerSandbox, type SecretsManagerSandbox };

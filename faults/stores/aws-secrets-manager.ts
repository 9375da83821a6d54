import { observationOf } from "../../providers/clientcreds/stores/aws-secrets-manager/observation";
import { Secret, type SlotCredential } from "../../runtime";
import {
  startSecretsManagerSandbox,
  type SecretRecord,
  type SecretsManagerSandbox,
} from "../../sandbox/secrets-manager/sandbox";
import type { StoreStand } from "./store-stand";

/** Credentials for the SDK's own chain, and nothing of this machine's. */
const ENV = {
  AWS_ACCESS_KEY_ID: "AKIAFAULTS",
  AWS_SECRET_ACCESS_KEY: "faults",
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
};

/** All others write, or ask whose credentials these are. */
const READS = /^\/(Describe|Get|List)/;

export const awsSecretsManager: StoreStand = {
  name: "AWS Secrets Manager",
  ownClock: true,
  async start(_folder, now) {
    const aws = await startSecretsManagerSandbox({ now });
    return {
      http: {
        faults: aws.faults,
        ioOf(_method, path) {
          if (path === "/") return { form: "http", name: "GetCallerIdentity", writes: false, lags: false };
          const reads = READS.test(path);
          return { form: "http", name: path.slice(1), writes: !reads, lags: reads };
        },
      },
      configuration: `{ aws_secrets_manager = { region = "${aws.region}", endpoint = "${aws.url}" } }`,
      env: ENV,
      reader: (name) => ({
        place: name,
        async read() {
          const secret = aws.secret(name);
          return { current: credentialIn(secret, "AWSCURRENT")!, next: credentialIn(secret, "NEXT") };
        },
      }),
      observe: async (name) => observed(aws, name, now),
      stop: () => aws.stop(),
    };
  },
};

/** Read from the sandbox itself: a request would be taken for one of the provider's. */
function credentialIn({ versions }: SecretRecord, label: string): SlotCredential | null {
  const version = versions.find(({ stages }) => stages.includes(label));
  if (version === undefined || !("SecretString" in version.payload)) return null;
  const payload = JSON.parse(version.payload.SecretString) as Record<"client_id" | "client_secret", string> & {
    generation: number;
  };
  return {
    clientId: payload.client_id,
    clientSecret: Secret.of(payload.client_secret),
    generation: payload.generation,
  };
}

function observed(aws: SecretsManagerSandbox, name: string, now: () => number) {
  const { versions } = aws.secret(name);
  const VersionIdsToStages = Object.fromEntries(
    versions.filter(({ stages }) => stages.length > 0).map(({ id, stages }) => [id, [...stages]]),
  );
  return observationOf({ secret: { VersionIdsToStages }, at: Math.floor(now() / 1000) }, name, aws);
}

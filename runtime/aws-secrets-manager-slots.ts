import type { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { identityInId } from "../providers/clientcreds/stores/aws-secrets-manager/ids";
import {
  clientIdIn,
  valueIn,
  type FieldNames,
  type Layout,
} from "../providers/clientcreds/stores/aws-secrets-manager/layout";
import { Secret } from "../providers/clientcreds/secret/secret";
import type { SlotCredential, SlotReader } from "./slot-reader";

/** Where a credential's slots are in AWS Secrets Manager. Credentials come from AWS's own chain; GetSecretValue on the secret is all the right it takes. */
export interface AwsSecretsManagerSlots {
  /** Name or ARN of the secret. */
  readonly secretId: string;
  /** @default AWS_REGION, or the profile's */
  readonly region?: string;
  /** @default AWS_PROFILE */
  readonly profile?: string;
  /** @default AWS_ENDPOINT_URL_SECRETS_MANAGER, or the region's */
  readonly endpoint?: string;
  /** How the secret is written. @default "json" */
  readonly layout?: Layout["kind"];
  /** Names in a layout `json` that are not the usual ones. */
  readonly fields?: FieldNames;
  /** OAuth client id, for the layout `raw`, which does not tell it. @default the payload's */
  readonly clientId?: string;
}

export function awsSecretsManagerSlots(slots: AwsSecretsManagerSlots): SlotReader {
  const { secretId, region, profile, endpoint } = slots;
  let client: Promise<SecretsManagerClient> | null = null;
  // Loaded on first use: whoever reads another store needs no SDK.
  const connect = async (): Promise<SecretsManagerClient> => {
    const { SecretsManagerClient: Client } = await import("@aws-sdk/client-secrets-manager");
    return new Client({ region, profile, endpoint });
  };
  const read = async (stage: string): Promise<SlotCredential | null> => {
    const { GetSecretValueCommand, ResourceNotFoundException } = await import("@aws-sdk/client-secrets-manager");
    try {
      const command = new GetSecretValueCommand({ SecretId: secretId, VersionStage: stage });
      const answer = await (await (client ??= connect())).send(command);
      return credentialIn(slots, answer.VersionId, answer.SecretString);
    } catch (error) {
      // Before the first rotation no version bears NEXT.
      if (stage === "NEXT" && error instanceof ResourceNotFoundException) return null;
      throw error;
    }
  };
  return {
    place: secretId,
    async read() {
      const [current, next] = await Promise.all([read("AWSCURRENT"), read("NEXT")]);
      return { current: current!, next };
    },
  };
}

function credentialIn(
  { secretId, layout: kind = "json", fields, clientId }: AwsSecretsManagerSlots,
  versionId: string | undefined,
  payload: string | undefined,
): SlotCredential {
  const layout: Layout = kind === "json" ? { kind, fields } : { kind };
  const identity = identityInId(versionId ?? "");
  const text = payload === undefined ? null : Secret.of(payload);
  const clientSecret = text && valueIn(layout, text, identity?.fingerprint ?? null);
  if (clientSecret === null)
    throw new Error(`${secretId}, version ${versionId}, holds no value in the layout ${kind}.`);
  const id = clientId ?? clientIdIn(layout, text!);
  if (id === null) throw new Error(`${secretId}, version ${versionId}, tells no client id: give \`clientId\`.`);
  // Generation 0: somebody else wrote the version.
  return { clientId: id, generation: identity?.generation ?? 0, clientSecret };
}

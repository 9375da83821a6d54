import type { HttpClientOptions } from "../../http";
import type { Layout } from "./layout";

/** How AWS is reached, as whom, and what secrets are made like. What is left out comes from AWS's own environment variables and files. */
export interface AwsSecretsManagerOptions {
  /** @default AWS_REGION, or the profile's */
  readonly region?: string;
  /** @default AWS_PROFILE */
  readonly profile?: string;
  /** ARN of a role to assume with the credentials found. */
  readonly roleArn?: string;
  readonly externalId?: string;
  /** URL; on loopback it is that of STS, too. @default AWS_ENDPOINT_URL_SECRETS_MANAGER, or the region's */
  readonly endpoint?: string;
  /** Of secrets that are created. @default the account's aws/secretsmanager */
  readonly kmsKeyId?: string;
  /** Whether a missing secret is created, or an error. @default true */
  readonly create?: boolean;
  /** Of values that are put; values of any layout are read. @default json with the fields' own names */
  readonly layout?: Layout;
  /** Name of a second secret, derived from the first, with all slots in one JSON; `{name}` in it stands for the name of the first. @default none */
  readonly document?: string;
  /** Of secrets that are created. Keys with `clientcreds:` are ours. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Days in which a removed secret can be restored, 7 to 30; 0: gone at once. @default 30 */
  readonly recoveryWindowDays?: number;
  readonly http?: Pick<HttpClientOptions, "caFile" | "timeout" | "env">;
}

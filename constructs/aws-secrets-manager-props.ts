import { Token } from "cdktf";
import type { OktaSecretStoreAwsSecretsManager } from "../providers/bindings/okta-secret";
import { ValidationError } from "./validation-error";

/** Other names for what a version's JSON holds. */
export interface PayloadFields {
  /** @default "client_id" */
  readonly clientId?: string;
  /** @default "client_secret" */
  readonly clientSecret?: string;
  /** @default "issuer" */
  readonly issuer?: string;
  /** @default "generation" */
  readonly generation?: string;
}

export interface AwsSecretsManagerProps {
  /** @default AWS_REGION, or the profile's */
  readonly region?: string;
  /** Of AWS's shared configuration files. @default AWS_PROFILE */
  readonly profile?: string;
  /** Role to assume with the credentials found. @default none */
  readonly roleArn?: string;
  /** What the role's trust policy asks for. @default none */
  readonly externalId?: string;
  /** URL of the service. @default the region's own */
  readonly endpoint?: string;
  /** Key of secrets that are created: id, alias or ARN. @default the account's `aws/secretsmanager` */
  readonly kmsKeyId?: string;
  /** Before the default names of secrets: `prod/oauth/`. @default none */
  readonly namePrefix?: string;
  /** Whether a missing secret is created, or an error. @default true */
  readonly create?: boolean;
  /** Payload of a version: client id, secret, issuer and generation as JSON; the value alone; or `entityId` and `entitySecret`. @default "json" */
  readonly layout?: "json" | "raw" | "sahamati";
  /** Other names for the fields of the layout `json`. @default their own */
  readonly fields?: PayloadFields;
  /** Name of a second secret with all slots in one JSON, for consumers that cannot read staging labels; `{name}` in it stands for the name of the first. @default none */
  readonly document?: string;
  /** Of secrets that are created. @default none */
  readonly tags?: Record<string, string>;
  /** Days in which a deleted secret can be restored: 7 to 30, or 0 for none. @default 30 */
  readonly recoveryWindowDays?: number;
}

/** @throws ValidationError */
export function awsSecretsManagerAttribute(props: AwsSecretsManagerProps): OktaSecretStoreAwsSecretsManager {
  const { fields, recoveryWindowDays: days, layout, ...rest } = props;
  if (
    days !== undefined &&
    !Token.isUnresolved(days) &&
    days !== 0 &&
    !(Number.isInteger(days) && days >= 7 && days <= 30)
  ) {
    throw new ValidationError({
      field: "recoveryWindowDays",
      rule: "must be a whole number from 7 to 30, or 0",
      value: days,
    });
  }
  if (fields !== undefined && layout !== undefined && layout !== "json") {
    throw new ValidationError({ field: "fields", rule: "are of the layout `json`", value: `layout ${layout}` });
  }
  checkTags(props.tags);
  return { ...rest, layout, recoveryWindowDays: days, fields: fields && fieldNames(fields) };
}

const OUR_TAGS = "clientcreds:";

/** @throws ValidationError */
export function checkTags(tags: Record<string, string> | undefined): void {
  const ours = Object.keys(tags ?? {}).find((key) => key.startsWith(OUR_TAGS));
  if (ours === undefined) return;
  throw new ValidationError({ field: "tags", rule: `must have no key that begins with ${OUR_TAGS}`, value: ours });
}

function fieldNames({ clientId, clientSecret, issuer, generation }: PayloadFields): Record<string, string> {
  const names = { client_id: clientId, client_secret: clientSecret, issuer, generation };
  const given = Object.entries(names).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given);
}

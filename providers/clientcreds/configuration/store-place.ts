import { isUnknown, type ObjectValue, UNKNOWN, type Unknown } from "../../plugin";
import type { AwsSecretsManagerOptions, FieldNames, Layout } from "../stores/aws-secrets-manager";
import type { awsSecretsManagerAttributes, encryptedFileAttributes } from "./store-schema";

/** A slot store as configured, without the name of any slots in it. */
export type StorePlace = EncryptedFilePlace | AwsSecretsManagerPlace;

export interface EncryptedFilePlace {
  readonly kind: "encrypted_file";
  readonly path: string;
  readonly keyFile: string | undefined;
}

export interface AwsSecretsManagerPlace {
  readonly kind: "aws_secrets_manager";
  readonly options: Omit<AwsSecretsManagerOptions, "http">;
  /** Before the default name of every secret. */
  readonly namePrefix: string;
}

type Given<A extends typeof encryptedFileAttributes | typeof awsSecretsManagerAttributes> =
  ObjectValue<A> | null | Unknown;

/** The part of `slot_store` and of `store` that chooses. */
export interface StoreChoice {
  readonly encrypted_file: Given<typeof encryptedFileAttributes>;
  readonly aws_secrets_manager: Given<typeof awsSecretsManagerAttributes>;
}

/** null: nothing is chosen. */
export function placeIn({ encrypted_file: file, aws_secrets_manager: aws }: StoreChoice): StorePlace | null | Unknown {
  if (holdsUnknown(file) || holdsUnknown(aws)) return UNKNOWN;
  if (file !== null) return filePlace(file as Known<typeof encryptedFileAttributes>);
  return aws === null ? null : awsPlace(aws as Known<typeof awsSecretsManagerAttributes>);
}

type Known<A extends typeof encryptedFileAttributes | typeof awsSecretsManagerAttributes> = {
  [N in keyof ObjectValue<A>]: Exclude<ObjectValue<A>[N], Unknown>;
};

const filePlace = ({ path, key_file: keyFile }: Known<typeof encryptedFileAttributes>): StorePlace => ({
  kind: "encrypted_file",
  path: path!,
  keyFile: keyFile ?? undefined,
});

const awsPlace = (aws: Known<typeof awsSecretsManagerAttributes>): StorePlace => ({
  kind: "aws_secrets_manager",
  namePrefix: aws.name_prefix ?? "",
  options: {
    region: aws.region ?? undefined,
    profile: aws.profile ?? undefined,
    roleArn: aws.role_arn ?? undefined,
    externalId: aws.external_id ?? undefined,
    endpoint: aws.endpoint ?? undefined,
    kmsKeyId: aws.kms_key_id ?? undefined,
    create: aws.create ?? undefined,
    layout: layoutOf(aws.layout, aws.fields as FieldNames | null),
    document: aws.document ?? undefined,
    tags: (aws.tags as Record<string, string> | null) ?? undefined,
    recoveryWindowDays: aws.recovery_window_days ?? undefined,
  },
});

const layoutOf = (kind: string | null, fields: FieldNames | null): Layout =>
  kind === null || kind === "json" ? { kind: "json", fields: fields ?? undefined } : ({ kind } as Layout);

function holdsUnknown(value: unknown): boolean {
  if (isUnknown(value)) return true;
  return value !== null && typeof value === "object" && Object.values(value).some(holdsUnknown);
}

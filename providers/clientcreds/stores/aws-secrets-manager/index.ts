export { connectAwsSecretsManager, type AwsSecretsManager } from "./connect";
export type { FieldNames, Layout } from "./layout";
export type { AwsSecretsManagerOptions } from "./options";
export { awsStoreId, parseAwsStoreId, type AwsPlace } from "./place";

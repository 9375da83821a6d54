import type { SecretsManagerClient, SecretsManagerClientConfig } from "@aws-sdk/client-secrets-manager";
import { isLoopback } from "../../http/address";
import { StoreError } from "../../rotation/errors";
import type { SlotStore } from "../../rotation/ports";
import { AwsSecretsManagerStore } from "./aws-secrets-manager-store";
import { AwsClient } from "./client";
import { SecretListing } from "./listing";
import type { AwsSecretsManagerOptions } from "./options";
import { awsStoreId, domainOf, type AwsPlace } from "./place";
import { awsRequestHandler, type AwsRequestHandler } from "./request-handler";
import { Sts } from "./sts";

/** The secrets of one account in one region. */
export interface AwsSecretsManager {
  readonly place: AwsPlace;
  storeId(name: string): string;
  /** The slots in the secret `name`. */
  open(name: string): SlotStore;
}

/**
 * Finds out region, credentials and account. Loads the SDK, which takes some 60 ms, so it is called only where slots are in AWS.
 *
 * @throws StoreError
 */
export async function connectAwsSecretsManager(
  options: AwsSecretsManagerOptions,
  signal: AbortSignal,
): Promise<AwsSecretsManager> {
  const sdk = await import("@aws-sdk/client-secrets-manager");
  const handler = awsRequestHandler(options.http ?? {});
  const { region, profile, endpoint, roleArn, externalId } = options;
  const config: SecretsManagerClientConfig = { region, profile, endpoint, requestHandler: handler as never };
  const base = new sdk.SecretsManagerClient(config);
  const sts = await stsOf(base, handler, options);
  const client =
    roleArn === undefined
      ? base
      : new sdk.SecretsManagerClient({
          ...config,
          credentials: () => sts.assumeRole(roleArn, externalId, AbortSignal.timeout(ROLE_TIMEOUT)),
        });
  const place = { region: await regionOf(base), account: await accountOf(client, sts, signal) };
  const aws = new AwsClient(sdk, client);
  const listing = new SecretListing(aws, `the secrets of account ${place.account} in ${place.region}`);
  return {
    place,
    storeId: (name) => awsStoreId(place, name),
    open: (name) => new AwsSecretsManagerStore(aws, place, name, options, listing),
  };
}

/** Milliseconds. The SDK renews credentials when it needs to, in the middle of any call. */
const ROLE_TIMEOUT = 30_000;

async function stsOf(
  base: SecretsManagerClient,
  handler: AwsRequestHandler,
  { endpoint, http }: AwsSecretsManagerOptions,
): Promise<Sts> {
  const region = await regionOf(base);
  const env = http?.env ?? process.env;
  const given = env.AWS_ENDPOINT_URL_STS ?? env.AWS_ENDPOINT_URL;
  const shared = endpoint !== undefined && isLoopback(new URL(endpoint).hostname) ? endpoint : undefined;
  return new Sts(base, handler, given ?? shared ?? `https://sts.${region}.${domainOf(region)}`, region);
}

async function regionOf(client: SecretsManagerClient): Promise<string> {
  try {
    return await client.config.region();
  } catch {
    throw new StoreError(
      "failed",
      "AWS Secrets Manager: no region is known. Set `region` in `aws_secrets_manager`, or AWS_REGION.",
      "not_done",
    );
  }
}

/** Some credentials tell their account, of others STS does. */
async function accountOf(client: SecretsManagerClient, sts: Sts, signal: AbortSignal): Promise<string> {
  try {
    const { accountId } = await client.config.credentials();
    return accountId ?? (await sts.account(signal));
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      "failed",
      `AWS Secrets Manager: no credentials were found (${(error as Error).message}). Set AWS's environment variables, or \`profile\` or \`role_arn\` in \`aws_secrets_manager\`.`,
      "not_done",
    );
  }
}

import type * as Sdk from "@aws-sdk/client-secrets-manager";
import type { EpochSeconds } from "../../rotation/observation";
import { StoreError } from "../../rotation/errors";
import { HttpError } from "../../http";
import { cancelled, isRefusal, storeErrorOf, type AwsRefusal } from "./errors";
import type { RawAnswer } from "./request-handler";
import { checkShape } from "./well-formed";

/** What is asked of Secrets Manager: request and answer. */
export interface Operations {
  CreateSecret: [Sdk.CreateSecretRequest, Sdk.CreateSecretResponse];
  DeleteSecret: [Sdk.DeleteSecretRequest, Sdk.DeleteSecretResponse];
  DescribeSecret: [Sdk.DescribeSecretRequest, Sdk.DescribeSecretResponse];
  ListSecrets: [Sdk.ListSecretsRequest, Sdk.ListSecretsResponse];
  GetSecretValue: [Sdk.GetSecretValueRequest, Sdk.GetSecretValueResponse];
  PutSecretValue: [Sdk.PutSecretValueRequest, Sdk.PutSecretValueResponse];
  TagResource: [Sdk.TagResourceRequest, object];
  UntagResource: [Sdk.UntagResourceRequest, object];
  UpdateSecretVersionStage: [Sdk.UpdateSecretVersionStageRequest, Sdk.UpdateSecretVersionStageResponse];
}

export type Operation = keyof Operations;

const READS: ReadonlySet<Operation> = new Set(["DescribeSecret", "GetSecretValue", "ListSecrets"]);

/** What `DescribeSecret` tells, and when. */
export interface Description {
  /** null: there is no such secret. */
  readonly secret: Sdk.DescribeSecretResponse | null;
  /** The Date header: the one clock for all appliers. */
  readonly at: EpochSeconds;
}

export interface SecretsPage {
  readonly secrets: readonly Sdk.SecretListEntry[];
  /** Of the next page. */
  readonly next: string | undefined;
  readonly at: EpochSeconds;
}

/** Secrets Manager in one region, as one principal. */
export class AwsClient {
  constructor(
    private readonly sdk: typeof Sdk,
    private readonly client: Sdk.SecretsManagerClient,
  ) {}

  /** @param on id of the store that it is about, for messages @throws StoreError */
  async call<K extends Operation>(
    operation: K,
    input: Operations[K][0],
    on: string,
    signal: AbortSignal,
  ): Promise<Operations[K][1]> {
    const { output } = await this.send(operation, input, on, signal);
    return output;
  }

  /** @throws StoreError */
  async describe(name: string, on: string, signal: AbortSignal): Promise<Description> {
    try {
      const { output, at } = await this.send("DescribeSecret", { SecretId: name }, on, signal);
      checkShape(output, on);
      return { secret: output, at: at ?? noClock(on) };
    } catch (error) {
      if (!isRefusal(error, "ResourceNotFoundException")) throw error;
      return { secret: null, at: (error as AwsRefusal).at ?? noClock(on) };
    }
  }

  /** One page of the secrets that bear a tag. @throws StoreError */
  async list(tag: string, token: string | undefined, on: string, signal: AbortSignal): Promise<SecretsPage> {
    const input = { Filters: [{ Key: "tag-key" as const, Values: [tag] }], MaxResults: 100, NextToken: token };
    const { output, at } = await this.send("ListSecrets", input, on, signal);
    const secrets = output.SecretList ?? [];
    for (const { SecretVersionsToStages, Tags } of secrets) {
      checkShape({ VersionIdsToStages: SecretVersionsToStages, Tags }, on);
    }
    return { secrets, next: output.NextToken, at: at ?? noClock(on) };
  }

  private async send<K extends Operation>(
    operation: K,
    input: Operations[K][0],
    on: string,
    signal: AbortSignal,
  ): Promise<{ readonly output: Operations[K][1]; readonly at: EpochSeconds | null }> {
    if (signal.aborted) throw cancelled(on);
    let at: EpochSeconds | null = null;
    let lost = false;
    const command = new (this.sdk[`${operation}Command`] as unknown as new (input: object) => Command)(input);
    // Inside the SDK's own reading of answers, so that the refusals are seen, too.
    command.middlewareStack.add(
      (next) => async (args) => {
        const result = await next(args).catch((error: unknown) => {
          lost ||= !(error instanceof HttpError) || error.effect === "unclear";
          throw error;
        });
        const raw = result.response as RawAnswer;
        lost ||= raw.statusCode >= 500;
        at = clockOf(raw);
        return result;
      },
      { step: "deserialize", priority: "low" },
    );
    try {
      const output = await this.client.send(command, { abortSignal: signal });
      return { output, at };
    } catch (error) {
      throw storeErrorOf(error, { operation, on, writes: !READS.has(operation), at, lost }, signal);
    }
  }
}

type Command = Sdk.DescribeSecretCommand;

function clockOf({ headers }: RawAnswer): EpochSeconds | null {
  const at = Date.parse(headers.date ?? "") / 1000;
  return Number.isNaN(at) ? null : at;
}

function noClock(on: string): never {
  throw new StoreError("failed", `AWS's answer on ${on} tells no time (Date). Nothing was done.`, "not_done");
}

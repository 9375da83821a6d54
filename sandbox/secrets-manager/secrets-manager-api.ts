import { type SandboxRequest, type SandboxResponse, withHeaders } from "../http/message";
import type { Action, ActionContext } from "./action";
import { createSecret } from "./actions/create-secret";
import { deleteSecret, restoreSecret } from "./actions/delete-secret";
import { describeSecret } from "./actions/describe-secret";
import { getSecretValue } from "./actions/get-secret-value";
import { listSecretVersionIds } from "./actions/list-secret-version-ids";
import { listSecrets } from "./actions/list-secrets";
import { putSecretValue } from "./actions/put-secret-value";
import { tagResource, untagResource } from "./actions/tag-resource";
import { updateSecretVersionStage } from "./actions/update-secret-version-stage";
import { AwsError, awsErrors, jsonAnswer } from "./errors";
import { Input, isObject } from "./input";
import type { Rights } from "./rights";
import { sts } from "./sts";

const ACTIONS = {
  CreateSecret: createSecret,
  DeleteSecret: deleteSecret,
  DescribeSecret: describeSecret,
  GetSecretValue: getSecretValue,
  ListSecretVersionIds: listSecretVersionIds,
  ListSecrets: listSecrets,
  PutSecretValue: putSecretValue,
  RestoreSecret: restoreSecret,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateSecretVersionStage: updateSecretVersionStage,
} satisfies Record<string, Action>;

export type ActionName = keyof typeof ACTIONS;

const TARGET = "secretsmanager.";

/** `/PutSecretValue` and the like: the operation is in a header, every path is `/`. */
export function operationOf(headers: SandboxRequest["headers"], path: string): string {
  const target = headers["x-amz-target"];
  return typeof target === "string" && target.startsWith(TARGET) ? `/${target.slice(TARGET.length)}` : path;
}

export interface ApiOptions extends Pick<ActionContext, "region" | "acceptsHeldLabel"> {
  readonly rights: Rights;
}

/** Answers one request of the JSON 1.1 protocol, or of STS on the same address. */
export function secretsManagerApi(request: SandboxRequest, options: ApiOptions): SandboxResponse {
  const date = new Date(options.region.now()).toUTCString();
  try {
    if (request.headers.authorization === undefined) throw awsErrors.notSigned();
    if (request.headers["x-amz-target"] === undefined) return withHeaders(sts(request, options.region), { date });
    return jsonAnswer(200, perform(request, options), { date });
  } catch (error) {
    if (error instanceof AwsError) return withHeaders(error.toResponse(), { date });
    throw error;
  }
}

function perform(request: SandboxRequest, { region, rights, acceptsHeldLabel }: ApiOptions): object {
  const name = operationOf(request.headers, "").slice(1);
  if (!isAction(name)) throw awsErrors.unknownOperation();
  const input = parse(request.body);
  rights.check(name, input, request.headers.authorization ?? "", region);
  return ACTIONS[name](input, { region, staleBy: request.staleBy, acceptsHeldLabel });
}

const isAction = (name: string): name is ActionName => Object.hasOwn(ACTIONS, name);

function parse(body: string): Input {
  let fields: unknown;
  try {
    fields = JSON.parse(body);
  } catch {
    throw awsErrors.serialization();
  }
  if (!isObject(fields)) throw awsErrors.serialization();
  return Input.of(fields);
}

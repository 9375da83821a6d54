import type { Action } from "../action";
import { awsErrors } from "../errors";
import { payload, requestToken, samePayload, secretId } from "../fields";
import { holderOf, versionOf, type SecretRecord } from "../secret-record";
import { attach, CURRENT, supersede } from "../staging";

export const putSecretValue: Action = (input, { region }) => {
  const id = secretId(input);
  const token = requestToken(input);
  const value = payload(input);
  if (!value) throw awsErrors.invalidParameter("You must provide either SecretString or SecretBinary.");
  const stages = input.optionalTexts("VersionStages", { items: 20, max: 256 });
  const secret = region.findWritable(id);
  const there = versionOf(secret, token);
  if (there && !samePayload(there.payload, value)) throw awsErrors.tokenInUse(token, secret.arn);
  // The same token and value again does nothing: labels are not applied once more.
  if (there) return answer(secret, token);
  const added = { id: token, payload: value, created: region.now(), stages: [] };
  const extended = { ...secret, versions: [...secret.versions, added] };
  const after = stages?.length
    ? attach(extended, token, withCurrentIfFirst(secret, stages))
    : supersede(extended, token);
  region.save(after);
  return answer(after, token);
};

/** The first version of a secret becomes current, whatever labels were asked for. */
const withCurrentIfFirst = (secret: SecretRecord, stages: readonly string[]): string[] => [
  ...new Set(holderOf(secret, CURRENT) ? stages : [CURRENT, ...stages]),
];

const answer = (secret: SecretRecord, token: string): object => ({
  ARN: secret.arn,
  Name: secret.name,
  VersionId: token,
  VersionStages: versionOf(secret, token)!.stages,
});

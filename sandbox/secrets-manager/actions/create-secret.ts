import type { Action } from "../action";
import { awsErrors } from "../errors";
import { payload, requestToken, samePayload, secretName, withTags } from "../fields";
import { versionOf, type SecretRecord } from "../secret-record";
import { CURRENT } from "../staging";

export const createSecret: Action = (input, { region }) => {
  const name = secretName(input);
  const token = requestToken(input);
  const value = payload(input);
  const there = region.secrets().find((secret) => secret.name === name);
  if (there?.deletion !== undefined) throw awsErrors.nameScheduledForDeletion();
  if (there) {
    const version = versionOf(there, token);
    if (!version || !value || !samePayload(version.payload, value)) throw awsErrors.secretExists(name);
    return { ARN: there.arn, Name: name, VersionId: token };
  }
  const now = region.now();
  const secret: SecretRecord = {
    name,
    arn: region.newArn(name),
    description: input.optionalText("Description", { min: 0, max: 2048 }),
    kmsKeyId: input.optionalText("KmsKeyId", { min: 0, max: 2048 }),
    tags: withTags(new Map(), input),
    created: now,
    changed: now,
    versions: value ? [{ id: token, payload: value, created: now, stages: [CURRENT] }] : [],
  };
  region.save(secret);
  return { ARN: secret.arn, Name: name, ...(value ? { VersionId: token } : {}) };
};

import type { Action } from "../action";
import { awsErrors } from "../errors";
import { secretId, versionIdField } from "../fields";
import { holderOf, seconds, versionOf, type SecretRecord, type VersionRecord } from "../secret-record";
import { CURRENT } from "../staging";

export const getSecretValue: Action = (input, { region, staleBy }) => {
  const id = secretId(input);
  const versionId = versionIdField(input, "VersionId");
  const stage = input.optionalText("VersionStage", { max: 256 });
  const secret = region.find(id, staleBy);
  if (secret.deletion !== undefined) throw awsErrors.deleted();
  const version = find(secret, versionId, stage);
  return {
    ARN: secret.arn,
    Name: secret.name,
    VersionId: version.id,
    ...version.payload,
    VersionStages: version.stages,
    CreatedDate: seconds(version.created),
  };
};

function find(secret: SecretRecord, versionId: string | undefined, stage: string | undefined): VersionRecord {
  if (versionId === undefined) {
    const wanted = stage ?? CURRENT;
    const version = holderOf(secret, wanted);
    if (!version) throw awsErrors.stageMissing(wanted);
    return version;
  }
  const version = versionOf(secret, versionId);
  if (!version) throw awsErrors.versionMissing(versionId);
  if (stage !== undefined && !version.stages.includes(stage)) {
    throw awsErrors.invalidParameter(`You provided a VersionStage that is not associated to the provided VersionId.`);
  }
  return version;
}

import type { Action } from "../action";
import { awsErrors } from "../errors";
import { secretId, versionIdField } from "../fields";
import { holderOf, versionOf } from "../secret-record";
import { attach, CURRENT, detach } from "../staging";

/** The compare-and-swap of the service: a label that a version holds leaves it only if that version is named. */
export const updateSecretVersionStage: Action = (input, { region, acceptsHeldLabel }) => {
  const id = secretId(input);
  const stage = input.text("VersionStage", { max: 256 });
  const from = versionIdField(input, "RemoveFromVersionId");
  const to = versionIdField(input, "MoveToVersionId");
  const secret = region.findWritable(id);
  const holder = holderOf(secret, stage);
  if (from !== undefined && holder?.id !== from) throw awsErrors.labelNotThere(stage, from);
  if (to === undefined) {
    if (from === undefined) {
      throw awsErrors.invalidParameter("You must name a version in MoveToVersionId or in RemoveFromVersionId.");
    }
    if (stage === CURRENT) throw awsErrors.currentNotRemovable();
    region.save(detach(secret, from, stage));
  } else {
    if (!versionOf(secret, to)) throw awsErrors.versionMissing(to);
    if (holder?.id === to && !acceptsHeldLabel) throw awsErrors.labelAlreadyThere(stage, to);
    if (holder && holder.id !== to && from === undefined) throw awsErrors.labelHeldElsewhere(stage, holder.id);
    region.save(attach(secret, to, [stage]));
  }
  return { ARN: secret.arn, Name: secret.name };
};

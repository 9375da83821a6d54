import type { Action } from "../action";
import { awsErrors } from "../errors";
import { secretId } from "../fields";
import { seconds } from "../secret-record";

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 30;

export const deleteSecret: Action = (input, { region }) => {
  const id = secretId(input);
  const days = input.optionalNumber("RecoveryWindowInDays");
  const force = input.flag("ForceDeleteWithoutRecovery");
  if (force && days !== undefined) {
    throw awsErrors.invalidParameter(
      "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
    );
  }
  if (days !== undefined && (days < 7 || days > 30)) {
    throw awsErrors.invalidParameter("The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).");
  }
  const secret = region.findWritable(id);
  const deletion = region.now() + (force ? 0 : (days ?? DEFAULT_DAYS) * DAY_MS);
  if (force) region.drop(secret.name);
  else region.save({ ...secret, deletion });
  return { ARN: secret.arn, Name: secret.name, DeletionDate: seconds(deletion) };
};

export const restoreSecret: Action = (input, { region }) => {
  const secret = region.find(secretId(input));
  region.save({ ...secret, deletion: undefined });
  return { ARN: secret.arn, Name: secret.name };
};

import type { Action } from "../action";
import { secretId } from "../fields";
import { describe } from "../describe";

export const describeSecret: Action = (input, { region, staleBy }) => {
  const secret = region.find(secretId(input), staleBy);
  const { SecretVersionsToStages, ...described } = describe(secret);
  return { ...described, ...(SecretVersionsToStages ? { VersionIdsToStages: SecretVersionsToStages } : {}) };
};

import type { Action } from "../action";
import { secretId } from "../fields";
import { page } from "../paging";
import { seconds } from "../secret-record";

export const listSecretVersionIds: Action = (input, { region, staleBy }) => {
  const secret = region.find(secretId(input), staleBy);
  const deprecated = input.flag("IncludeDeprecated");
  const listed = secret.versions.filter((version) => deprecated || version.stages.length > 0);
  const { items, NextToken } = page(listed, input);
  return {
    ARN: secret.arn,
    Name: secret.name,
    Versions: items.map(({ id, stages, created }) => ({
      VersionId: id,
      VersionStages: stages.length > 0 ? stages : undefined,
      CreatedDate: seconds(created),
    })),
    NextToken,
  };
};

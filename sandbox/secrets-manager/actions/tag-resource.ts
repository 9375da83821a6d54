import type { Action } from "../action";
import { secretId, withTags } from "../fields";

export const tagResource: Action = (input, { region }) => {
  const secret = region.findWritable(secretId(input));
  region.save({ ...secret, tags: withTags(secret.tags, input) });
  return {};
};

export const untagResource: Action = (input, { region }) => {
  const keys = input.optionalTexts("TagKeys", { items: 50, max: 128 }) ?? [];
  const secret = region.findWritable(secretId(input));
  region.save({ ...secret, tags: new Map([...secret.tags].filter(([key]) => !keys.includes(key))) });
  return {};
};

import type { Action } from "../action";
import { describe } from "../describe";
import { awsErrors } from "../errors";
import type { Input } from "../input";
import { page } from "../paging";
import type { SecretRecord } from "../secret-record";

export const listSecrets: Action = (input, { region, staleBy }) => {
  const filters = (input.optionalObjects("Filters", 10) ?? []).map(filter);
  const planned = input.flag("IncludePlannedDeletion");
  const listed = region
    .secrets(staleBy)
    .filter((secret) => planned || secret.deletion === undefined)
    .filter((secret) => filters.every((passes) => passes(secret)));
  if (input.optionalText("SortOrder") !== "asc") listed.reverse();
  const { items, NextToken } = page(listed, input);
  return { SecretList: items.map(describe), NextToken };
};

/** Any of the filter's values will do. A name is matched from its beginning. */
function filter(given: Input): (secret: SecretRecord) => boolean {
  const key = given.text("Key");
  const values = given.optionalTexts("Values", { items: 10, max: 512 }) ?? [];
  const textsOf = (secret: SecretRecord): string[] => {
    switch (key) {
      case "name":
        return [secret.name];
      case "tag-key":
        return [...secret.tags.keys()];
      case "tag-value":
        return [...secret.tags.values()];
      default:
        throw awsErrors.validation(`'filters' failed to satisfy constraint: the sandbox knows no filter ${key}`);
    }
  };
  return (secret) => textsOf(secret).some((text) => values.some((value) => text.startsWith(value)));
}

import { isObject } from "../../is-object";
import { StoreError } from "../../rotation/errors";

interface Labelled {
  readonly VersionIdsToStages?: unknown;
  readonly Tags?: unknown;
}

/** The SDK checks no shapes: what a proxy or another server answers in AWS's place must not be taken for a secret without versions. @throws StoreError */
export function checkShape({ VersionIdsToStages: stages, Tags: tags }: Labelled, on: string): void {
  const isWell = (stages === undefined || isStages(stages)) && (tags === undefined || isTags(tags));
  if (isWell) return;
  throw new StoreError(
    "failed",
    `The answer on ${on} is not of the form that AWS documents. Nothing was done. Check \`endpoint\` in \`aws_secrets_manager\`, and what stands between.`,
    "not_done",
  );
}

const isStages = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((labels) => Array.isArray(labels) && labels.every(isText));

const isTags = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((tag) => isObject(tag) && isText(tag.Key) && (tag.Value === undefined || isText(tag.Value)));

const isText = (value: unknown): value is string => typeof value === "string";

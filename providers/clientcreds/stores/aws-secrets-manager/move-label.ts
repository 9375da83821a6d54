import type { AwsRefusal } from "./errors";
import { changed, isRefusal, missingVersion, notSettled } from "./errors";
import type { SecretAccess } from "./secret-access";

/**
 * Compare-and-swap: moves a label off exactly `from` (null: off no version) to `to`.
 *
 * @throws StoreError, `changed` where the label is elsewhere
 */
export function swap(
  access: SecretAccess,
  label: string,
  from: string | null,
  to: string,
  signal: AbortSignal,
): Promise<void> {
  // The SDK asked again after a lost answer, and found its own first attempt done: that looks like a lost race.
  const isDone: Judge = (holder, afterLost) => holder === to && afterLost;
  return update(access, { label, from, to, isDone }, signal);
}

/** Puts a label of ours on a version, unless it is there. @throws StoreError */
export function addLabel(access: SecretAccess, label: string, versionId: string, signal: AbortSignal): Promise<void> {
  const isDone: Judge = (holder) => holder === versionId;
  return update(access, { label, from: null, to: versionId, isDone }, signal);
}

/** Takes a label off a version, unless it is not there any more. @throws StoreError */
export function dropLabel(access: SecretAccess, label: string, versionId: string, signal: AbortSignal): Promise<void> {
  const isDone: Judge = (holder) => holder !== versionId;
  return update(access, { label, from: versionId, to: null, isDone }, signal);
}

/** Whether a refused call had its end reached all the same. `afterLost`: an answer to the same call was lost before. */
type Judge = (holder: string | null, afterLost: boolean) => boolean;

interface Update {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly isDone: Judge;
}

async function update(access: SecretAccess, { label, from, to, isDone }: Update, signal: AbortSignal): Promise<void> {
  const input = {
    SecretId: access.name,
    VersionStage: label,
    ...(from === null ? {} : { RemoveFromVersionId: from }),
    ...(to === null ? {} : { MoveToVersionId: to }),
  };
  access.writes();
  let afterLost = false;
  const once = async (): Promise<"done" | "refused"> => {
    try {
      await access.call("UpdateSecretVersionStage", input, signal);
      return "done";
    } catch (error) {
      if (!isRefusal(error, "InvalidParameterException", "ResourceNotFoundException")) throw error;
      afterLost ||= (error as AwsRefusal).afterLost;
      const seen = await access.described(signal);
      const holder = seen.holderOf(label);
      if (isDone(holder, afterLost)) return "done";
      if (holder !== from) throw changed(access.storeId, label, from, holder);
      if (to !== null && !seen.has(to) && !access.knows(to)) throw missingVersion(access.storeId, to);
      return "refused";
    }
  };
  // What is shown fits, and yet it was refused: it is shown late.
  const outcome = await access.waiting(once, (seen) => seen === "done", signal);
  if (outcome === "refused") throw notSettled(access.storeId, label);
  access.wrote(label, from);
}

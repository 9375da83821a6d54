import type { EpochSeconds, Mark } from "../../rotation/observation";
import type { Consumer, OwnLabel, StoreChange } from "../../rotation/ports";
import type { Secret } from "../../secret/secret";
import { changed, missingVersion, refusedChange } from "./errors";
import type { CredentialRecord, Sealed, StoredVersion } from "./format";

/** What the changes need from outside the record. */
export interface ChangeContext {
  readonly storeId: string;
  readonly now: EpochSeconds;
  readonly consumer: Consumer;
  seal(versionId: string, value: Secret): Sealed;
  open(version: StoredVersion): Secret;
}

/** The record after all changes, or the very same one if they change nothing; throws if one of them does not fit. */
export function applyChanges(
  record: CredentialRecord,
  changes: readonly StoreChange[],
  context: ChangeContext,
): CredentialRecord {
  const after = changes.reduce((before, change) => applyChange(before, change, context), record);
  return after === record ? record : { ...after, revision: record.revision + 1 };
}

function applyChange(record: CredentialRecord, change: StoreChange, context: ChangeContext): CredentialRecord {
  switch (change.op) {
    case "put":
      return put(record, change, context);
    case "put-next": {
      const after = put(record, change, context);
      return after.slots.NEXT === change.versionId ? after : inSlots(after, { NEXT: change.versionId });
    }
    case "move":
      return move(record, change, context);
    case "mark": {
      const mark = { kind: change.mark.kind, from: change.mark.from, at: change.mark.at ?? context.now };
      return inVersion(record, versionOf(record, change.versionId, context), { mark });
    }
    case "unmark": {
      const version = find(record, change.versionId);
      return version !== undefined && isSame(version.mark, change.mark)
        ? inVersion(record, version, { mark: null })
        : record;
    }
    case "label":
      return label(record, change, context);
    case "forget":
      return forget(record, change.versionId, context);
    case "intend":
      return intend(record, change, context);
    case "own": {
      if (record.owner !== change.from) throw changed(context.storeId, "The owner", change.from, record.owner);
      return record.owner === change.owner ? record : { ...record, owner: change.owner };
    }
    case "leave":
      return leave(record, change.to);
  }
}

function put(
  record: CredentialRecord,
  change: { readonly versionId: string; readonly value: Secret; readonly own: OwnLabel },
  context: ChangeContext,
): CredentialRecord {
  const { versionId, value, own } = change;
  const existing = find(record, versionId);
  if (existing !== undefined) {
    if (context.open(existing).equals(value)) return record;
    throw refusedChange(context.storeId, `version ${versionId} already holds another value`);
  }
  const version: StoredVersion = {
    id: versionId,
    generation: own.generation,
    fingerprint: own.fingerprint,
    weak: own.weak,
    triggers: [own.trigger],
    mark: null,
    consumer: { issuer: context.consumer.issuer, clientId: context.consumer.clientId },
    sealed: context.seal(versionId, value),
  };
  const after = { ...record, versions: [...record.versions, version] };
  return record.slots.CURRENT === null ? inSlots(after, { CURRENT: versionId }) : after;
}

function move(
  record: CredentialRecord,
  change: StoreChange & { op: "move" },
  context: ChangeContext,
): CredentialRecord {
  const { slot, from, to } = change;
  versionOf(record, to, context);
  if (record.slots[slot] !== from) throw changed(context.storeId, slot, from, record.slots[slot]);
  if (from === to) return record;
  return inSlots(record, slot === "CURRENT" ? { CURRENT: to, PREVIOUS: from } : { [slot]: to });
}

function label(
  record: CredentialRecord,
  change: StoreChange & { op: "label" },
  context: ChangeContext,
): CredentialRecord {
  const version = versionOf(record, change.versionId, context);
  const { generation, fingerprint, trigger } = change.own;
  if (version.generation !== generation || version.fingerprint !== fingerprint) {
    throw refusedChange(
      context.storeId,
      `version ${version.id} is labelled as generation ${version.generation}, ${version.fingerprint}`,
    );
  }
  if (version.triggers.includes(trigger)) return record;
  return inVersion(record, version, { triggers: [...version.triggers, trigger] });
}

/** A version here lives by its label alone, so it is collected at once. */
function forget(record: CredentialRecord, versionId: string, context: ChangeContext): CredentialRecord {
  const slot = Object.entries(record.slots).find(([, id]) => id === versionId)?.[0];
  if (slot !== undefined) throw changed(context.storeId, `The slot of version ${versionId}`, null, slot);
  if (find(record, versionId) === undefined) return record;
  return { ...record, versions: record.versions.filter((version) => version.id !== versionId) };
}

function intend(
  record: CredentialRecord,
  change: StoreChange & { op: "intend" },
  context: ChangeContext,
): CredentialRecord {
  const current = record.intent?.id ?? null;
  if (current !== change.from) throw changed(context.storeId, "The intent", change.from, current);
  if (record.slots.CURRENT === null) {
    throw refusedChange(context.storeId, "an intent needs a version in CURRENT, and there is none");
  }
  if (current === change.intentId) return record;
  return { ...record, intent: { id: change.intentId, generation: change.generation, at: context.now } };
}

function leave(record: CredentialRecord, to: string | null): CredentialRecord {
  if ((record.movedTo ?? null) === to) return record;
  const { movedTo: _, ...rest } = record;
  return to === null ? rest : { ...rest, movedTo: to };
}

const find = (record: CredentialRecord, versionId: string): StoredVersion | undefined =>
  record.versions.find((version) => version.id === versionId);

function versionOf(record: CredentialRecord, versionId: string, context: ChangeContext): StoredVersion {
  const version = find(record, versionId);
  if (version === undefined) throw missingVersion(context.storeId, versionId);
  return version;
}

const inSlots = (record: CredentialRecord, slots: Partial<CredentialRecord["slots"]>): CredentialRecord => ({
  ...record,
  slots: { ...record.slots, ...slots },
});

const inVersion = (
  record: CredentialRecord,
  version: StoredVersion,
  fields: Partial<Pick<StoredVersion, "mark" | "triggers">>,
): CredentialRecord => ({
  ...record,
  versions: record.versions.map((other) => (other === version ? { ...version, ...fields } : other)),
});

const isSame = (a: Mark | null, b: Mark): boolean =>
  a !== null && a.kind === b.kind && a.from === b.from && a.at === b.at;

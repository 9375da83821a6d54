import { encryptedFileStore } from "../../../providers/clientcreds/stores/encrypted-file";
import { fingerprintOf } from "../../../providers/clientcreds/secret/secret";
import type { SecretsManagerSandbox } from "../../../sandbox/secrets-manager/sandbox";

/** What a store really holds, read past the racers. */
export interface SlotsTruth {
  /** Fingerprint of the value in CURRENT; null: there is none. */
  readonly current: string | null;
  readonly next: string | null;
  /** Fingerprints of all values that can be read. */
  readonly values: readonly string[];
  /** The highest generation. */
  readonly newest: number;
  /** owner_id of the resource that the slots belong to. */
  readonly owner: string | null;
}

const signal = new AbortController().signal;

/** @throws where a value cannot be opened */
export async function slotsInFile(path: string, name: string): Promise<SlotsTruth> {
  const store = encryptedFileStore({ path }, name);
  const { versions, owner } = await store.observe(signal);
  const values = await Promise.all(versions.map(async ({ id }) => (await store.read(id, signal)).fingerprint));
  const holds = (slot: "CURRENT" | "NEXT") => values[versions.findIndex((v) => v.slots.includes(slot))] ?? null;
  const newest = Math.max(0, ...versions.map(({ generation }) => generation ?? 0));
  return { current: holds("CURRENT"), next: holds("NEXT"), values, newest, owner };
}

const NOTHING: SlotsTruth = { current: null, next: null, values: [], newest: 0, owner: null };

export function slotsInAws(aws: SecretsManagerSandbox, name: string): SlotsTruth {
  if (!aws.has(name)) return NOTHING;
  const { versions, tags } = aws.secret(name);
  const labelled = versions.filter(({ stages }) => stages.length > 0);
  const valueOf = (version: (typeof versions)[number] | undefined): string | null => {
    if (!version || !("SecretString" in version.payload)) return null;
    return fingerprintOf((JSON.parse(version.payload.SecretString) as { client_secret: string }).client_secret);
  };
  const holds = (label: string) => valueOf(versions.find(({ stages }) => stages.includes(label)));
  return {
    current: holds("AWSCURRENT"),
    next: holds("NEXT"),
    values: labelled.map((version) => valueOf(version)!),
    newest: Math.max(0, ...labelled.map(({ id }) => Number(/^g(\d+)/.exec(id)?.[1] ?? 0))),
    owner: tags.get("clientcreds:owner") ?? null,
  };
}

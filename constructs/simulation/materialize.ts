import { isPlanned } from "../../providers/clientcreds/rotation/effect";
import type { Entry, Observed, Version } from "../../providers/clientcreds/rotation/observation";

/** The expected observation as the next apply would find it: ids and fingerprints that only an apply knows become concrete, and what was planned becomes a fact. */
export function materialize({ store, issuer }: Observed, now: number): Observed {
  const version = (v: Version): Version => ({
    ...v,
    id: named(v.id),
    fingerprint: v.fingerprint === null ? null : named(v.fingerprint),
    mark: v.mark && { kind: v.mark.kind, from: v.mark.from, at: v.mark.at },
  });
  const entry = (e: Entry): Entry => ({
    ...e,
    // The time tells it from what bore the same planned id before.
    id: isPlanned(e.id) ? `${named(e.id)}-${e.createdAt}` : e.id,
    fingerprint: e.fingerprint === null ? null : named(e.fingerprint),
  });
  return {
    store: { ...store, at: now, versions: store.versions.map(version) },
    issuer: { ...issuer, entries: issuer.entries.map(entry) },
  };
}

const named = (text: string): string => (isPlanned(text) ? `made-${text.replaceAll("planned:", "")}` : text);

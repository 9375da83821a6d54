import type { Services } from "../../configuration/services";
import { Situation } from "../../rotation/situation";
import type { Issuer } from "../../rotation/ports";
import { observeFresh } from "../../rotation/execute/observe";
import { NOTHING_SAID } from "../../secret/value-rules";
import { contextOf } from "./context";
import { actRecorded } from "./events";
import type { CredentialAttributes, CredentialKind } from "./kind";
import { storeOfState } from "./target";

/**
 * Destroy. With `on_destroy = "retain"` it only ends the management. With `revoke`, what bears this resource's owner id is revoked and its slots are
 * removed: at the issuer it is replaced by a value that nobody knows, since no issuer leaves a client without any.
 */
export async function revokeCredential(
  kind: CredentialKind,
  prior: CredentialAttributes,
  services: Services,
  signal: AbortSignal,
): Promise<void> {
  if (prior.on_destroy !== "revoke") return;
  const store = await storeOfState(kind, prior, services);
  const issuer = kind.open(services, prior);
  const look = async (): Promise<Situation> => {
    const observed = await observeFresh(store, issuer, undefined, signal);
    return new Situation(contextOf(kind, prior, prior, services, {}, observed.store.at)!, observed);
  };
  let s = await look();
  // Somebody else took these slots over: what is live is theirs now.
  if (s.observed.store.owner !== null && s.observed.store.owner !== prior.owner_id) return;
  const ours = (seen: Situation) => seen.entries.filter((e) => seen.versionOf(e) !== null);
  const credential = {
    type: kind.typeName,
    id: String(prior.id),
    ownerId: String(prior.owner_id),
    storeId: store.storeId,
  };
  await actRecorded(services, issuer.url, credential, "revoke", async () => {
    const onlyOurs = s.entries.filter((e) => e.status === "active").every((e) => s.versionOf(e) !== null);
    if (onlyOurs && ours(s).length > 0) {
      const spare = ours(s).find((e) => e.status !== "active") ?? ours(s).find((e) => s.versionOf(e) !== s.current);
      if (!s.onePlace && !s.newFits && spare) {
        await issuer.deactivate(spare.id, signal);
        await issuer.delete(spare.id, signal);
      }
      await replaceByUnknown(kind, issuer, signal);
      s = await look();
    }
    for (const entry of ours(s)) {
      await issuer.deactivate(entry.id, signal);
      await issuer.delete(entry.id, signal);
    }
    await store.remove(signal);
  });
}

/** A value that nobody keeps: the issuer's own, where it makes them. */
async function replaceByUnknown({ values }: CredentialKind, issuer: Issuer, signal: AbortSignal): Promise<void> {
  if (values === null) {
    await issuer.reset!(signal);
    return;
  }
  await issuer.introduce(await values.make(NOTHING_SAID), { grace: 0 }, signal);
}

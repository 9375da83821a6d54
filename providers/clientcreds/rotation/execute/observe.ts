import type { IssuerObservation, Observed, StoreObservation } from "../observation";
import type { Issuer, Seen, SlotStore } from "../ports";

/** For a plan: each is read once. */
export async function observeOnce(
  store: SlotStore,
  issuer: Issuer,
  lastSeen: Observed | undefined,
  signal: AbortSignal,
): Promise<Observed> {
  const seen = await glance(store, lastSeen, signal);
  return together(seen, (await issuer.listed?.(signal)) ?? (await issuer.observe(signal)));
}

/** A list of many stores is enough to see that nothing has changed; what differs there may be what was, so it is looked at by itself. */
async function glance(
  store: SlotStore,
  lastSeen: Observed | undefined,
  signal: AbortSignal,
): Promise<StoreObservation> {
  const listed = lastSeen === undefined ? null : ((await store.listed?.(signal)) ?? null);
  return listed !== null && sameLabels(listed, lastSeen!.store) ? listed : store.observe(signal);
}

const UNOBSERVED: IssuerObservation = {
  state: "unobserved",
  detail: null,
  entries: [],
  places: 0,
  readable: false,
  policy: null,
};

/** For a plan that may not ask the issuer: beside the store, what was last seen of it. */
export async function observeStoreOnly(
  store: SlotStore,
  lastSeen: Observed | undefined,
  signal: AbortSignal,
): Promise<Observed> {
  return { store: await glance(store, lastSeen, signal), issuer: lastSeen?.issuer ?? UNOBSERVED };
}

/** A store that somebody keeps changing is not waited for any longer. */
const MAX_ATTEMPTS = 10;

/**
 * Before an act: store, issuer, store again, until both looks at the store agree. Any other order lets a racing applier's half-done step look like a
 * state of its own.
 */
export async function observeFresh(store: SlotStore, issuer: Issuer, signal: AbortSignal): Promise<Observed> {
  let before = await store.observe(signal);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const seen = await issuer.observe(signal);
    const after = await store.observe(signal);
    if (sameLabels(before, after)) return together(after, seen);
    before = after;
  }
  throw new Error(`${store.storeId} is being changed by somebody else all the time; nothing was done`);
}

function sameLabels(a: StoreObservation, b: StoreObservation): boolean {
  return JSON.stringify({ ...a, at: 0 }) === JSON.stringify({ ...b, at: 0 });
}

/** Seconds. Clocks that differ by less are right; more is told in steps of this, so that it does not differ from plan to plan. */
const CLOCK_STEP = 600;

/** The issuer's own time is worth something only at the moment of the observation: what is kept is by how much it differs from the store's. */
function together(store: StoreObservation, { at, ...issuer }: Seen): Observed {
  const ahead = at === undefined ? 0 : Math.trunc((store.at - at) / CLOCK_STEP) * CLOCK_STEP;
  return { store, issuer: ahead === 0 ? issuer : { ...issuer, storeAhead: ahead } };
}

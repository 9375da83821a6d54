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
  return together(seen, (await issuer.listed?.(signal)) ?? (await issuer.observe(signal)), lastSeen);
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
export async function observeFresh(
  store: SlotStore,
  issuer: Issuer,
  lastSeen: Observed | undefined,
  signal: AbortSignal,
): Promise<Observed> {
  let before = await store.observe(signal);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const seen = await issuer.observe(signal);
    const after = await store.observe(signal);
    if (sameLabels(before, after)) return together(after, seen, lastSeen);
    before = after;
  }
  throw new Error(`${store.storeId} is being changed by somebody else all the time; nothing was done`);
}

function sameLabels(a: StoreObservation, b: StoreObservation): boolean {
  return JSON.stringify({ ...a, at: 0 }) === JSON.stringify({ ...b, at: 0 });
}

/** Seconds. Clocks that differ by less are right; more is told in steps of this. */
const CLOCK_STEP = 600;

/** Seconds. What was told before stays until the clocks are a whole step away from it, so that no plan differs from the last one only because an answer took longer. */
function clockDifference(measured: number, told: number): number {
  if (Math.abs(measured - told) < CLOCK_STEP) return told;
  return Math.abs(measured) < CLOCK_STEP ? 0 : Math.round(measured / CLOCK_STEP) * CLOCK_STEP;
}

/** The issuer's own time is worth something only at the moment of the observation: what is kept is by how much it differs from the store's. */
function together(store: StoreObservation, { at, ...issuer }: Seen, lastSeen: Observed | undefined): Observed {
  const ahead = at === undefined ? 0 : clockDifference(store.at - at, lastSeen?.issuer.storeAhead ?? 0);
  return { store, issuer: ahead === 0 ? issuer : { ...issuer, storeAhead: ahead } };
}

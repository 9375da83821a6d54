/** Seconds since 1970-01-01T00:00:00Z, on the store's clock: one clock for all appliers. */
export type EpochSeconds = number;
/** Names a value; the next one is the highest known + 1. */
export type Generation = number;

export const SLOT_NAMES = ["CURRENT", "NEXT", "PREVIOUS"] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

/** In the order in which they are made; at equal times the later kind counts. */
export const MARK_KINDS = ["waiting", "sent", "ok", "current", "off", "refused"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A proof or a clock, bound to what it was made against: a mark that does not fit the present slots does not count. */
export interface Mark {
  readonly kind: MarkKind;
  /** Generation in CURRENT when it was made; for `current` the generation in PREVIOUS. 0 where there was none. */
  readonly from: Generation;
  readonly at: EpochSeconds;
}

/** One labelled version in the slot store. Never a value. */
export interface Version {
  /** The store's id: `g` + generation in 8 digits + `-` + fingerprint; anything else was written by somebody else. */
  readonly id: string;
  /** null: written by somebody else and not identified yet. */
  readonly generation: Generation | null;
  readonly fingerprint: string | null;
  /** Fewer than about 100 bits: its fingerprint must not reach a state. */
  readonly weak: boolean;
  /** Records of the policy's trigger at the time it was made; more than one on a reused orphan. */
  readonly triggers: readonly string[];
  readonly mark: Mark | null;
  readonly slots: readonly SlotName[];
  /** Bears our own label. */
  readonly own: boolean;
}

/** An issuer-made value is announced by an intent version of its own, won by compare-and-swap before the call. */
export interface Intent {
  readonly id: string;
  readonly generation: Generation;
  readonly at: EpochSeconds;
}

/** What a store tells without reading a value. */
export interface StoreObservation {
  readonly at: EpochSeconds;
  /** owner_id of the resource that manages these slots. */
  readonly owner: string | null;
  /** OAuth client id recorded with the slots, for consumers. */
  readonly clientId: string | null;
  /** Every labelled version, those in slots included. Intent versions are not among them. */
  readonly versions: readonly Version[];
  readonly intent: Intent | null;
  /** Why these slots must not be written (somebody else's rotation, scheduled deletion, …): a sentence for a person. */
  readonly obstacle: string | null;
  /** Id of the store that the slots were moved to; absent: they are here. */
  readonly movedTo?: string;
}

export type EntryStatus = "active" | "inactive" | "stored" | "rotated";

/** One value that the issuer lists. */
export interface Entry {
  readonly id: string;
  /** null: the issuer does not tell the value. */
  readonly fingerprint: string | null;
  readonly status: EntryStatus;
  readonly createdAt: EpochSeconds | null;
  readonly expiresAt: EpochSeconds | null;
  /** Fewer than about 100 bits. */
  readonly weak?: boolean;
}

export interface IssuerObservation {
  /** `unobserved`: not asked (observe = "store", or its configuration is not known yet). */
  readonly state: "ok" | "missing" | "broken" | "unobserved";
  /** Why it is `missing`, `broken` or blind: a sentence for a person. */
  readonly detail: string | null;
  readonly entries: readonly Entry[];
  /** How many entries fit. */
  readonly places: number;
  /** How many entries are kept, accepted or not, where that has a limit of its own; absent: it has none. */
  readonly storage?: number;
  /** Whether `entries` tell fingerprints; false = blind. */
  readonly readable: boolean;
  /** Keycloak's secret-rotation policy in force: seconds. */
  readonly policy: { readonly expiration: number; readonly rotatedExpiration: number } | null;
  /** Seconds by which the store's clock is ahead of the issuer's, where one of them is wrong; absent: they agree, or the issuer tells no time. */
  readonly storeAhead?: number;
}

/** All that a plan knows: value-free, and serialised into private state as it is. */
export interface Observed {
  readonly store: StoreObservation;
  readonly issuer: IssuerObservation;
}

import type { Secret } from "../secret/secret";
import type { Capability } from "./capability";
import type { EpochSeconds, Generation, IssuerObservation, Mark, SlotName, StoreObservation } from "./observation";

/** What a store records in the put call of a version, outside its value: evidence that it is ours. */
export interface OwnLabel {
  readonly generation: Generation;
  readonly fingerprint: string;
  /** Record of the policy's trigger, or `none`. */
  readonly trigger: string;
  readonly weak: boolean;
}

/**
 * One write to the slot store. A store without transactions performs the changes of one call one after another, each its own I/O; the encrypted file
 * performs them as one atomic replace. Whatever prefix of them happened, observing again tells.
 */
export type StoreChange =
  /** Stores a value under an id that tells generation and fingerprint. The same id and value again does nothing. The first version ever put becomes CURRENT. */
  | { readonly op: "put"; readonly versionId: string; readonly value: Secret; readonly own: OwnLabel }
  /** As `put`, and takes NEXT from whichever version holds it, in the same I/O: only for a value that the issuer has just made. */
  | { readonly op: "put-next"; readonly versionId: string; readonly value: Secret; readonly own: OwnLabel }
  /**
   * Compare-and-swap: moves a slot off exactly `from` (null: off no version). When CURRENT moves, PREVIOUS goes to the version it left; PREVIOUS by itself is
   * moved only where slots are copied from another store.
   */
  | { readonly op: "move"; readonly slot: SlotName; readonly from: string | null; readonly to: string }
  /**
   * Adds or removes exactly this mark; removing one that is not there does nothing. The time of a new mark is the store's clock; `at` is given only for one
   * that is copied from another store. `seen`: what counted when this was decided, which goes with all before it; what somebody made since stays, or two that
   * replace each other's marks would leave none.
   */
  | {
      readonly op: "mark";
      readonly versionId: string;
      readonly mark: Omit<Mark, "at"> & { readonly at?: EpochSeconds };
      readonly seen?: Mark | null;
    }
  | { readonly op: "unmark"; readonly versionId: string; readonly mark: Mark }
  /** Adds our own label to a version that lacks it or lacks this trigger. */
  | { readonly op: "label"; readonly versionId: string; readonly own: OwnLabel }
  /** Removes label and marks of a version in no slot; the store may then collect it. */
  | { readonly op: "forget"; readonly versionId: string }
  /** Announces an issuer-made generation: a version of its own, then the INTENT label moved to it off exactly `from`. */
  | { readonly op: "intend"; readonly intentId: string; readonly generation: Generation; readonly from: string | null }
  /** Compare-and-swap of the owner mark. */
  | { readonly op: "own"; readonly owner: string; readonly from: string | null }
  /** Records the id of the store that the slots are moved to; null: they are here. Nothing else changes, so consumers can still read here. */
  | { readonly op: "leave"; readonly to: string | null };

/** What consumers read besides the value, recorded with the slots. */
export interface Consumer {
  /** Issuer URL. */
  readonly issuer: string;
  readonly clientId: string;
}

/**
 * Holds the slots of one credential. Errors are {@link StoreError}s.
 */
export interface SlotStore {
  /** Identity that Terraform's state keeps: `arn:aws:secretsmanager:…` or `file:slots#okta/0oa1`. */
  readonly storeId: string;
  /** Reads no value, and needs no right or key to read one. A store that does not exist yet has no versions. */
  observe(signal: AbortSignal): Promise<StoreObservation>;
  /** What a list of many stores shows of this one, which may lag behind; null: it is to be observed by itself. */
  listed?(signal: AbortSignal): Promise<StoreObservation | null>;
  /** Value by version id. */
  read(versionId: string, signal: AbortSignal): Promise<Secret>;
  /** Performs the changes in order. `consumer` is recorded with every version that is put. */
  change(changes: readonly StoreChange[], consumer: Consumer, signal: AbortSignal): Promise<void>;
  /** Removes all slots; a store that can, keeps them recoverable for a while. */
  remove(signal: AbortSignal): Promise<void>;
}

/** Outcome of asking the issuer whether it accepts a value. */
export type Proof =
  | { readonly accepted: true }
  /** `answer`: status and error code of the issuer's refusal, never a value: "401 invalid_client". */
  | { readonly accepted: false; readonly answer: string };

/** What an issuer tells, with the time on its own clock where it tells that too. */
export type Seen = IssuerObservation & { readonly at?: EpochSeconds };

/** A value that the issuer made. */
export interface MadeValue {
  readonly value: Secret;
  readonly expiresAt: EpochSeconds | null;
  /** Fewer than about 100 bits. */
  readonly weak?: boolean;
}

/** A word for a person on what an issuer did, beside what its answers mean. Never holds a value. */
export interface Remark {
  readonly summary: string;
  readonly detail: string;
}

/** The token service, org or realm that accepts one client's credential. Errors are {@link IssuerError}s. */
export interface Issuer {
  readonly capability: Capability;
  /** Org, tenant or realm URL. */
  readonly url: string;
  /** The client's OAuth client id; may cost a request the first time. */
  clientId(signal: AbortSignal): Promise<string>;
  /** Whether it still knows a client, whose slots another one is to take over. */
  knowsClient(clientId: string, signal: AbortSignal): Promise<boolean>;
  /** Lists what the issuer holds, as fingerprints: values are dropped in the adapter's first line. One request. */
  observe(signal: AbortSignal): Promise<Seen>;
  /** What a list of many clients tells of this one, which may be older; null: it is to be observed by itself. */
  listed?(signal: AbortSignal): Promise<Seen | null>;
  /** The value of a listed entry, to adopt it. */
  read(entryId: string, signal: AbortSignal): Promise<Secret>;
  /** Makes the issuer accept our value (POST, PATCH or PUT). `grace`: seconds for which the old one should stay accepted where the issuer is told. */
  introduce(value: Secret, options: { readonly grace: number }, signal: AbortSignal): Promise<void>;
  /** Makes an inactive or stored entry accepted again. */
  activate(entryId: string, signal: AbortSignal): Promise<void>;
  /** Makes an entry no longer accepted. Already so, or gone: success. */
  deactivate(entryId: string, signal: AbortSignal): Promise<void>;
  /** Removes an entry that is not accepted. Gone: success. */
  delete(entryId: string, signal: AbortSignal): Promise<void>;
  /** Issuer-made values only: renews our own access where it bounds a new value's life, and observes. Comes before the intent, so that a refusal leaves none. */
  prepareReset?(signal: AbortSignal): Promise<Seen>;
  /** Issuer-made values only: asks for a new value, once, with no retry at any layer. */
  reset?(signal: AbortSignal): Promise<MadeValue>;
  /** Issuer-made values only: asks, once, whether the value that a new one replaced is still accepted. */
  probeReplaced?(value: Secret, signal: AbortSignal): Promise<void>;
  /** Until when that value is accepted, as far as was seen; null: nothing was. */
  readonly replacedAcceptedUntil?: EpochSeconds | null;
  /** What a person should hear. */
  readonly remarks?: readonly Remark[];
  /** Proves a value at the token endpoint within the issuer's own consistency lag; throws when no clear answer was had. */
  verify(value: Secret, signal: AbortSignal): Promise<Proof>;
}

/** Where a new value comes from. */
export interface Candidate {
  /** The value for a step that introduces. Making one may take seconds. */
  value(): Promise<Secret>;
}

export type { SlotName };

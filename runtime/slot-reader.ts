import type { Generation } from "../providers/clientcreds/rotation/observation";
import type { Secret } from "../providers/clientcreds/secret/secret";

/** What a slot holds for a consumer. */
export interface SlotCredential {
  readonly clientId: string;
  readonly generation: Generation;
  /** The secret; where keys are rotated, the private key as PKCS#8 in PEM. */
  readonly clientSecret: Secret;
}

/** Both slots that a consumer may use, never PREVIOUS. */
export interface Slots {
  readonly current: SlotCredential;
  /** Of the same generation as `current` while no rotation is in flight; null before the first one. */
  readonly next: SlotCredential | null;
  /** Slots of the client's other kind of credential, while it changes from one to the other. */
  readonly other?: Slots;
}

/** Reads the slots of one credential, wherever they are. */
export interface SlotReader {
  /** What messages call it. */
  readonly place: string;
  /** Reads both slots, afresh: caching is done by `ClientCredentials`. */
  read(): Promise<Slots>;
}

/** The credential kinds that have, or will have, a resource of their own. */
export type IssuerKind =
  "okta_secret" | "okta_key" | "auth0_secret" | "auth0_key" | "keycloak_secret" | "sahamati_secret";

/**
 * What differs per issuer and kind. The planner has no other knowledge of an issuer: a new issuer is a new record, not a new code path.
 */
export interface Capability {
  readonly kind: IssuerKind;
  /** What a person calls one entry at the issuer. */
  readonly noun: "secret" | "key";
  /** `two`: the issuer accepts the new value beside the old one until told otherwise. `one`: it does not. */
  readonly places: "one" | "two";
  /** `ours`: the issuer takes the value we bring. `issuer`: it makes the value itself (a reset). */
  readonly value: "ours" | "issuer";
  /** Whether what the issuer accepts can be taken over: a key cannot, its private half is nowhere but in a slot. */
  readonly adoptable: boolean;
  /** What is left of a value that was retired: `inactive` can be revived, `stored` attached again, `none` is gone. */
  readonly retired: "inactive" | "stored" | "none";
  /**
   * An inactive NEXT that is newer than CURRENT was switched off by somebody, and is deleted rather than revived. Not so for lists that are written
   * whole, where a stale write by a racing applier looks the same.
   */
  readonly inactiveNextIsDead: boolean;
  /** A retired value may be accepted for a while on its own clock at the issuer (Keycloak's rotated secret). */
  readonly rotatedSlot: boolean;
  /** Default of `before_expiry` in seconds, where the issuer tells an expiry; null: an expiry rotates only where the word is given. */
  readonly beforeExpiry: number | null;
}

const base = {
  noun: "secret",
  value: "ours",
  adoptable: true,
  inactiveNextIsDead: false,
  rotatedSlot: false,
  beforeExpiry: null,
} as const;

export const CAPABILITIES: Readonly<Record<IssuerKind, Capability>> = {
  okta_secret: { ...base, kind: "okta_secret", places: "two", retired: "inactive", inactiveNextIsDead: true },
  okta_key: { ...base, kind: "okta_key", noun: "key", places: "two", retired: "inactive", adoptable: false },
  auth0_secret: { ...base, kind: "auth0_secret", places: "one", retired: "none" },
  auth0_key: {
    ...base,
    kind: "auth0_key",
    noun: "key",
    places: "two",
    retired: "stored",
    adoptable: false,
    beforeExpiry: 30 * 86_400,
  },
  keycloak_secret: { ...base, kind: "keycloak_secret", places: "one", retired: "none", rotatedSlot: true },
  sahamati_secret: {
    ...base,
    kind: "sahamati_secret",
    places: "one",
    retired: "none",
    value: "issuer",
    beforeExpiry: 30 * 86_400,
  },
};

/**
 * Whether a rotation waits so: a value that the issuer makes is promoted as soon as it is stored, and what becomes of the old one is not ours to decide; where
 * nothing is left of a retired value, there is nothing to be kept accepted or revivable.
 */
export function waits({ value, retired, rotatedSlot }: Capability, duration: "overlap" | "grace" | "soak"): boolean {
  if (value === "issuer") return false;
  return duration === "overlap" || retired !== "none" || (duration === "grace" && rotatedSlot);
}

import fc from "fast-check";
import type { IssuerKind } from "../../../providers/clientcreds/rotation/capability";
import type { Policy } from "../../../providers/clientcreds/rotation/policy";
import { POLICY } from "../../../explore/memory/applier";
import { HANDS, type Hand } from "../../../explore/memory/hands";
import type { Fault } from "../../../explore/memory/line";
import { freshWorld, type World } from "../../../explore/memory/world";

/** One happening in the life of a credential. */
export type Happening =
  | { readonly what: "tick"; readonly seconds: number }
  /** An apply, with faults at single I/Os. `remembers`: Terraform's state is there. */
  | { readonly what: "apply"; readonly faults: ReadonlyMap<number, Fault>; readonly remembers: boolean }
  /** Two applies at once on one plan, interleaved at single I/Os. */
  | { readonly what: "race"; readonly order: readonly number[]; readonly faults: ReadonlyMap<number, Fault> }
  | { readonly what: "hand"; readonly hand: Hand; readonly which: number }
  | { readonly what: "policy"; readonly change: Partial<Policy> };

export const KINDS: readonly {
  kind: IssuerKind;
  readable?: boolean;
  policy?: World["issuer"]["policy"];
  places?: number;
}[] = [
  { kind: "okta_secret" },
  { kind: "okta_key" },
  { kind: "okta_key", places: 3 },
  { kind: "auth0_key" },
  { kind: "auth0_secret" },
  { kind: "auth0_secret", readable: false },
  { kind: "keycloak_secret" },
  { kind: "keycloak_secret", policy: { expiration: 500, rotatedExpiration: 25 } },
  { kind: "sahamati_secret" },
];

/** Of the kinds for which `only` holds. */
export const worldsOf = (only: (kind: (typeof KINDS)[number]) => boolean): fc.Arbitrary<() => World> =>
  fc
    .tuple(fc.constantFrom(...KINDS.filter(only)), fc.constantFrom("aws" as const, "file" as const))
    .map(([issuer, store]) => {
      const make = (): World => freshWorld(issuer.kind, { ...issuer, store });
      return Object.assign(make, { [fc.toStringMethod]: () => JSON.stringify({ ...issuer, store }) });
    });

const duration = fc.constantFrom(0, 1, 10, 20);

/** `every` is longer than the durations together, as validation demands. */
export const policies: fc.Arbitrary<Policy> = fc
  .record({
    overlap: duration,
    grace: duration,
    soak: duration,
    more: fc.constantFrom(null, 1, 100),
    trigger: fc.constantFrom(null, "a", "b"),
    notBefore: fc.constantFrom(null, null, 1_800_000_100),
    spread: fc.constantFrom(0, 0, 40),
    spreadShare: fc.constantFrom(0, 0.5, 0.99),
    beforeExpiry: fc.constantFrom(null, null, 100),
  })
  .map(({ more, ...p }) => ({ ...POLICY, ...p, every: more === null ? null : p.overlap + p.grace + p.soak + more }));

const changes: fc.Arbitrary<Partial<Policy>> = fc.oneof(
  fc.record({ trigger: fc.constantFrom(null, "a", "b", "c") }),
  fc.record({ minimumGeneration: fc.constantFrom(null, 2, 3, 5) }),
  fc.record({ pinGeneration: fc.constantFrom(null, null, 1, 2, 3) }),
  fc.record({ paused: fc.boolean() }),
  fc.record({ rotates: fc.boolean() }),
);

const fault: fc.Arbitrary<Fault> = fc.constantFrom("refused", "lost", "lost before", "crash before", "crash after");
const faults = fc.array(fc.tuple(fc.nat(40), fault), { maxLength: 3 }).map((f) => new Map(f));

const tick = fc.record({ what: fc.constant("tick" as const), seconds: fc.constantFrom(1, 5, 11, 21, 31, 120) });
const applying = fc.record({ what: fc.constant("apply" as const), faults, remembers: fc.boolean() });
const race = fc.record({
  what: fc.constant("race" as const),
  order: fc.array(fc.nat(1), { minLength: 1, maxLength: 60 }),
  faults,
});
const hand = fc.record({ what: fc.constant("hand" as const), hand: fc.constantFrom(...HANDS), which: fc.nat(5) });
const change = fc.record({ what: fc.constant("policy" as const), change: changes });

/** Our own acts and faults only. */
export const calmLives: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: tick }, { weight: 3, arbitrary: applying }, { weight: 1, arbitrary: race }),
  { minLength: 4, maxLength: 30 },
);

/** Everything that may come. */
export const wildLives: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: tick },
    { weight: 4, arbitrary: applying },
    { weight: 1, arbitrary: race },
    { weight: 2, arbitrary: hand },
    { weight: 1, arbitrary: change },
  ),
  { minLength: 4, maxLength: 30 },
);

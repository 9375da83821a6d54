import fc from "fast-check";
import { CAPABILITIES } from "../../../../providers/clientcreds/rotation/capability";
import {
  MARK_KINDS,
  SLOT_NAMES,
  type EntryStatus,
  type Observed,
  type Version,
} from "../../../../providers/clientcreds/rotation/observation";
import type { Context } from "../../../../providers/clientcreds/rotation/policy";
import { policies } from "../../../support/memory/chaos";

const NOW = 1_800_000_000;

const marks = fc.option(
  fc.record({ kind: fc.constantFrom(...MARK_KINDS), from: fc.nat(4), at: fc.integer({ min: NOW - 50, max: NOW }) }),
);
const fingerprints = fc.constantFrom("A", "B", "C", "D");

const versions: fc.Arbitrary<Version[]> = fc
  .tuple(
    fc.array(
      fc.record({
        generation: fc.oneof(
          { weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
        fingerprint: fingerprints,
        weak: fc.constantFrom(false, false, false, true),
        triggers: fc.subarray(["none", "a", "b"]),
        mark: marks,
        own: fc.constantFrom(true, true, true, false),
      }),
      { maxLength: 4 },
    ),
    fc.tuple(fc.nat(3), fc.option(fc.nat(3)), fc.option(fc.nat(3))),
  )
  .map(([all, holders]) =>
    all.map((v, i) => ({
      ...v,
      id: `v${i}`,
      fingerprint: v.generation === null ? null : v.fingerprint,
      // A store with a version has a CURRENT.
      slots: SLOT_NAMES.filter((_, slot) => holders[slot] !== null && holders[slot]! % all.length === i),
    })),
  );

/** Any observation at all, also such as no rotation leads to. */
export const situations: fc.Arbitrary<{ context: Context; observed: Observed }> = fc
  .record({
    kind: fc.constantFrom(...Object.values(CAPABILITIES)),
    policy: policies,
    change: fc.record({
      minimumGeneration: fc.constantFrom(null, null, 2, 6),
      pinGeneration: fc.constantFrom(null, null, 1, 2, 7),
      paused: fc.constantFrom(false, false, false, true),
      rotates: fc.constantFrom(true, true, true, false),
    }),
    versions,
    entries: fc.array(
      fc.record({
        fingerprint: fc.constantFrom("A", "B", "C", "D", "E", "F"),
        status: fc.constantFrom("active" as const, "active" as const, "other" as const),
        createdAt: fc.option(fc.integer({ min: NOW - 5000, max: NOW })),
        expiresAt: fc.option(fc.integer({ min: NOW - 50, max: NOW + 5000 }), { freq: 2 }),
      }),
      { maxLength: 4 },
    ),
    readable: fc.constantFrom(true, true, false),
    places: fc.constantFrom(2, 3),
    keycloakPolicy: fc.option(
      fc.constantFrom({ expiration: 500, rotatedExpiration: 25 }, { expiration: 5, rotatedExpiration: 5 }),
    ),
    intent: fc.option(
      fc.record({ generation: fc.integer({ min: 1, max: 5 }), at: fc.integer({ min: NOW - 900, max: NOW }) }),
    ),
    discard: fc.subarray(["e0", "e1", "e2"]),
    takeOver: fc.boolean(),
    lastGeneration: fc.nat(6),
  })
  .map((x) => {
    const one = x.kind.places === "one";
    // Only Auth0 hides what it holds.
    const readable = x.readable || x.kind.kind !== "auth0_secret";
    const other: EntryStatus = x.kind.retired === "none" ? "rotated" : x.kind.retired;
    const listed = x.entries.map((e, i) => ({
      ...e,
      id: `e${i}`,
      status: e.status === "active" ? e.status : other,
      fingerprint: readable ? e.fingerprint : null,
    }));
    const primary = listed.find((e) => e.status === "active");
    const rotated = x.kind.rotatedSlot && x.keycloakPolicy ? listed.find((e) => e.status === "rotated") : undefined;
    return {
      context: {
        policy: { ...x.policy, ...x.change },
        capability: x.kind,
        now: NOW,
        owner: null,
        lastGeneration: x.lastGeneration,
        preferredEntry: null,
        discard: x.discard,
        takeOver: x.takeOver,
        resetBound: 600,
      },
      observed: {
        store: {
          at: NOW,
          owner: "me",
          clientId: null,
          versions: x.versions,
          intent: x.intent && { ...x.intent, id: "i" },
          obstacle: null,
        },
        issuer: {
          state: "ok" as const,
          detail: null,
          entries: one ? [primary, primary && rotated].filter((e) => e !== undefined) : listed,
          places: one ? 1 : x.places,
          readable,
          policy: x.kind.rotatedSlot ? x.keycloakPolicy : null,
        },
      },
    };
  });

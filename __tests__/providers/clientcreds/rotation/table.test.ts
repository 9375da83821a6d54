import { CAPABILITIES, type IssuerKind } from "../../../../providers/clientcreds/rotation/capability";
import { decide } from "../../../../providers/clientcreds/rotation/decide";
import type {
  Entry,
  EntryStatus,
  MarkKind,
  SlotName,
  Version,
} from "../../../../providers/clientcreds/rotation/observation";
import type { Context, Policy } from "../../../../providers/clientcreds/rotation/policy";
import { POLICY } from "../../../../explore/memory/applier";

const NOW = 1_800_000_000;

/** `from` and age in seconds of a mark. */
type Marked = readonly [kind: MarkKind, from: number, age: number];

/** Version of a generation, in slots named by their first letters; generation 0 was written by somebody else. */
function v(generation: number, slots: string, mark?: Marked, more: Partial<Version> = {}): Version {
  const names: readonly SlotName[] = ["CURRENT", "NEXT", "PREVIOUS"];
  return {
    id: `v${generation}`,
    generation: generation === 0 ? null : generation,
    fingerprint: generation === 0 ? null : `f${generation}`,
    weak: false,
    triggers: ["none"],
    mark: mark ? { kind: mark[0], from: mark[1], at: NOW - mark[2] } : null,
    slots: names.filter((n) => slots.includes(n[0]!)),
    own: generation !== 0,
    ...more,
  };
}

/** Entry with the value of a generation; 99 is foreign. */
const e = (generation: number, status: EntryStatus = "active", more: Partial<Entry> = {}): Entry => ({
  id: `e${generation}`,
  fingerprint: `f${generation}`,
  status,
  createdAt: null,
  expiresAt: null,
  ...more,
});

interface Seen {
  readonly at: IssuerKind;
  readonly store: readonly Version[];
  readonly issuer: readonly Entry[];
  readonly policy?: Partial<Policy>;
  readonly blind?: true;
  readonly storage?: number;
  readonly obstacle?: string;
  /** Seconds. */
  readonly storeAhead?: number;
  /** Of the issuer, in seconds. */
  readonly profile?: { readonly expiration: number; readonly rotatedExpiration: number };
  readonly context?: Partial<Context>;
}

/** The number of the rule and its answer in words. */
function answer(seen: Seen): string {
  const capability = CAPABILITIES[seen.at];
  const context: Context = {
    policy: { ...POLICY, ...seen.policy },
    capability,
    now: NOW,
    owner: null,
    lastGeneration: 0,
    preferredEntry: null,
    discard: [],
    takeOver: false,
    resetBound: 600,
    ...seen.context,
  };
  const decision = decide(context, {
    store: {
      at: NOW,
      owner: null,
      clientId: null,
      versions: seen.store,
      intent: null,
      obstacle: seen.obstacle ?? null,
    },
    issuer: {
      state: "ok",
      detail: null,
      entries: seen.blind ? [] : seen.issuer,
      places: capability.places === "one" ? 1 : 2,
      readable: !seen.blind,
      policy: seen.profile ?? null,
      ...(seen.storage === undefined ? {} : { storage: seen.storage }),
      ...(seen.storeAhead === undefined ? {} : { storeAhead: seen.storeAhead }),
    },
  });
  if (decision.kind === "steady") return `${decision.rule}: steady`;
  if (decision.kind === "block") return `${decision.rule}: block ${decision.block.code}`;
  if (decision.kind === "wait") return `${decision.rule}: wait for ${decision.for}`;
  const { step } = decision;
  const mark = step.do === "verify" || step.do === "mark" ? ` as ${step.mark}` : "";
  const version = "version" in step ? step.version : null;
  const what =
    "generation" in step ? step.generation : (version?.generation ?? ("entry" in step ? step.entry.id : null));
  return `${decision.rule}: ${step.do} ${what}${mark}`;
}

const living: Marked = ["current", 0, 5];
const steady = [v(1, "CN", living)];
const flight = (mark?: Marked): Version[] => [v(1, "C", living), v(2, "N", mark)];
const after: Marked = ["current", 1, 5];
const promoted = [v(2, "CN", after), v(1, "P")];
const okta = { at: "okta_secret" as const };
const auth0 = { at: "auth0_secret" as const };
const keycloak = { at: "keycloak_secret" as const };
const key = { at: "auth0_key" as const, storage: 4 };
const stored = (...generations: number[]): Entry[] => generations.map((generation) => e(generation, "stored"));
const rotated = { expiresAt: NOW + 9 };
const PROFILE = { expiration: 500, rotatedExpiration: 25 };
const DUE = { trigger: "a" };
/** Shorter than any rotation. */
const SHORT = { expiration: 5, rotatedExpiration: 2 };

/** One row of the decision table each: its number, when, what is seen, and what is done. */
const EXAMPLES: readonly (readonly [expected: string, when: string, seen: Seen])[] = [
  ["0: block B1", "the store has an obstacle", { ...okta, store: steady, issuer: [e(1)], obstacle: "replica" }],
  ["1: adopt 1", "nothing is in the store and something is accepted", { ...okta, store: [], issuer: [e(99)] }],
  [
    "1b: block B7",
    "nothing is in the store and a one-place issuer does not tell",
    { ...auth0, store: [], issuer: [], blind: true },
  ],
  [
    "1b: block B8",
    "no key can be adopted and both places are others'",
    { at: "auth0_key", store: [], issuer: [e(98), e(99)] },
  ],
  ["1b: block B8", "no key can be stored", { ...key, store: [], issuer: stored(96, 97, 98, 99) }],
  [
    "31: delete e99",
    "a key is due, four are stored and one of them may be discarded",
    {
      ...key,
      store: steady,
      issuer: [e(1), ...stored(97, 98, 99)],
      policy: { trigger: "t" },
      context: { discard: ["e99"] },
    },
  ],
  [
    "31: block B8",
    "a key is due and others take the room",
    {
      ...key,
      store: steady,
      issuer: [e(1), ...stored(97, 98, 99)],
      policy: { trigger: "t" },
    },
  ],
  [
    "19: delete 1",
    "NEXT is to be stored and one of our own that is not attached takes the room",
    {
      ...key,
      store: [v(2, "C", after), v(3, "N"), v(1, "P")],
      issuer: [e(2), ...stored(1, 98, 99)],
    },
  ],
  [
    "18: reactivate 2",
    "NEXT is stored already and needs no room",
    {
      ...key,
      store: flight(),
      issuer: [e(1), ...stored(2, 98, 99)],
    },
  ],
  ["1c: start 1", "nothing is in the store and nothing is accepted", { ...okta, store: [], issuer: [] }],
  [
    "1c: block B14",
    "nothing is anywhere and only the issuer makes values",
    { at: "sahamati_secret", store: [], issuer: [] },
  ],
  [
    "2: identify null",
    "somebody else wrote CURRENT",
    { ...okta, store: [v(0, "C"), v(1, "NP", living)], issuer: [e(1)] },
  ],
  ["3: next 1", "there is no NEXT", { ...okta, store: [v(1, "C", living)], issuer: [e(1)] }],
  [
    "3: next 2",
    "there is no NEXT, and a newer value of ours is accepted",
    { ...okta, store: [v(1, "C", living), v(2, "")], issuer: [e(1), e(2)] },
  ],
  [
    "4: forget 1",
    "an old version is in no slot and gone at the issuer",
    { ...okta, store: [v(1, ""), v(3, "CN", ["current", 0, 5])], issuer: [e(3)] },
  ],
  [
    "5: label 1",
    "a version in a slot lost its label",
    { ...okta, store: [v(1, "CN", living, { own: false })], issuer: [e(1)] },
  ],
  [
    "6: next 2",
    "a one-place issuer already has a newer value of ours",
    { ...auth0, store: [...steady, v(2, "")], issuer: [e(2)] },
  ],
  ["7: promote 1", "CURRENT and NEXT are dead and an older value lives", { ...okta, store: promoted, issuer: [e(1)] }],
  [
    "8a: next 1",
    "NEXT and CURRENT are both distrusted",
    { ...okta, store: flight(), issuer: [e(1), e(2)], policy: { minimumGeneration: 3 } },
  ],
  ["8: verify 2 as ok", "NEXT is accepted and not proven", { ...okta, store: flight(), issuer: [e(1), e(2)] }],
  [
    "8: verify 2 as ok",
    "NEXT was proven against another CURRENT",
    { ...okta, store: flight(["ok", 7, 99]), issuer: [e(1), e(2)] },
  ],
  [
    "9: next 2",
    "NEXT is an older accepted value that nobody pinned",
    { ...okta, store: [v(2, "C", ["current", 0, 5]), v(1, "N", ["ok", 2, 1])], issuer: [e(1), e(2)] },
  ],
  ["10: promote 2", "the overlap has elapsed", { ...okta, store: flight(["ok", 1, 10]), issuer: [e(1), e(2)] }],
  ["10: promote 2", "CURRENT is dead", { ...okta, store: flight(["ok", 1, 1]), issuer: [e(2)] }],
  [
    "11: wait for overlap",
    "the overlap has not elapsed",
    { ...okta, store: flight(["ok", 1, 9]), issuer: [e(1), e(2)] },
  ],
  [
    "12: next 2",
    "NEXT is an older dead value that nobody pinned",
    { ...okta, store: [v(2, "C", ["current", 0, 5]), v(1, "N")], issuer: [e(2)] },
  ],
  [
    "13: delete 2",
    "somebody switched NEXT off",
    { ...okta, store: flight(["ok", 1, 1]), issuer: [e(1), e(2, "inactive")] },
  ],
  [
    "13: next 1",
    "the issuer refused NEXT and nothing is due",
    { ...okta, store: flight(["refused", 1, 1]), issuer: [e(1)] },
  ],
  [
    "13: start 3",
    "the issuer refused NEXT and a rotation is due",
    { ...okta, store: flight(["refused", 1, 1]), issuer: [e(1)], policy: { trigger: "a" } },
  ],
  ["13: next 1", "NEXT was proven and is gone", { ...okta, store: flight(["ok", 1, 1]), issuer: [e(1)] }],
  [
    "14: adopt 3",
    "somebody gave a one-place issuer another value",
    { ...auth0, store: flight(["waiting", 1, 1]), issuer: [e(99)] },
  ],
  [
    "15: next 1",
    "an issuer-made NEXT is not what the issuer holds",
    { at: "sahamati_secret", store: flight(), issuer: [e(1)] },
  ],
  [
    "16: mark 2 as waiting",
    "NEXT just became readable for a one-place issuer",
    { ...auth0, store: flight(), issuer: [e(1)] },
  ],
  [
    "16: wait for overlap",
    "consumers may not have read NEXT yet",
    { ...auth0, store: flight(["waiting", 1, 9]), issuer: [e(1)] },
  ],
  [
    "16: wait for rotated_expiry",
    "a foreign rotated value still lives",
    { ...keycloak, store: flight(["waiting", 1, 10]), issuer: [e(1), e(99, "rotated", rotated)] },
  ],
  [
    "17: introduce 2",
    "the overlap of a one-place issuer has elapsed",
    { ...auth0, store: flight(["waiting", 1, 10]), issuer: [e(1)] },
  ],
  [
    "17: introduce 2",
    "a blind issuer may have been told already",
    { ...auth0, store: flight(["sent", 1, 1]), issuer: [], blind: true },
  ],
  [
    "18: reactivate 2",
    "a key in NEXT was only detached",
    { at: "auth0_key", store: flight(["ok", 1, 1]), issuer: [e(1), e(2, "stored")] },
  ],
  ["19: introduce 2", "a place is free", { ...okta, store: flight(), issuer: [e(1)] }],
  ["19: block B8", "the other place is somebody else's", { ...okta, store: flight(), issuer: [e(1), e(99)] }],
  [
    "19: deactivate e99",
    "the other place may be discarded",
    { ...okta, store: flight(), issuer: [e(1), e(99)], context: { discard: ["e99"] } },
  ],
  [
    "20: adopt 2",
    "somebody gave a one-place issuer another value in steady",
    { ...auth0, store: steady, issuer: [e(99)] },
  ],
  ["21: introduce 1", "CURRENT was never proven", { ...auth0, store: [v(1, "CN")], issuer: [] }],
  [
    "22: start 2",
    "CURRENT expired",
    { at: "keycloak_secret", store: steady, issuer: [e(1, "active", { expiresAt: NOW - 1 })] },
  ],
  [
    "21: reset 2",
    "CURRENT was never proven and has expired, and only the issuer makes values",
    { at: "sahamati_secret", store: [v(1, "CN")], issuer: [e(1, "active", { expiresAt: NOW - 1 })] },
  ],
  [
    "22: start 2",
    "CURRENT expired by the issuer's clock, behind which the store's is",
    { at: "keycloak_secret", store: steady, issuer: [e(1, "active", { expiresAt: NOW + 1 })], storeAhead: -600 },
  ],
  [
    "32: steady",
    "CURRENT expired by the store's clock alone, which is ahead of the issuer's",
    { at: "keycloak_secret", store: steady, issuer: [e(1, "active", { expiresAt: NOW - 1 })], storeAhead: 600 },
  ],
  [
    "32: steady",
    "the value is weak, but the issuer made it",
    { at: "sahamati_secret", store: [v(1, "CN", living, { weak: true })], issuer: [e(1)] },
  ],
  ["23: introduce 1", "CURRENT was never introduced", { ...okta, store: [v(1, "CN")], issuer: [] }],
  ["24: start 2", "somebody deleted CURRENT", { ...okta, store: steady, issuer: [] }],
  [
    "24: delete 1",
    "somebody deactivated CURRENT and the other place is taken",
    { ...okta, store: steady, issuer: [e(1, "inactive"), e(99)] },
  ],
  ["25: verify 1 as current", "the clock of CURRENT was lost", { ...okta, store: [v(1, "CN")], issuer: [e(1)] }],
  [
    "26: introduce 2",
    "CURRENT lives as rotated value only",
    { ...keycloak, store: promoted, issuer: [e(1), e(2, "rotated", rotated)] },
  ],
  [
    "27: wait for grace",
    "the old value is still needed",
    { ...okta, store: [v(2, "CN", ["current", 1, 19]), v(1, "P")], issuer: [e(1), e(2)] },
  ],
  [
    "27: deactivate 1",
    "the grace has elapsed",
    { ...okta, store: [v(2, "CN", ["current", 1, 20]), v(1, "P")], issuer: [e(1), e(2)] },
  ],
  [
    "27: wait for grace",
    "the grace has elapsed, and the old value ends about now by itself, whichever clock is ahead",
    {
      ...keycloak,
      store: [v(2, "CN", ["current", 1, 20]), v(1, "P")],
      issuer: [e(1, "rotated", { expiresAt: NOW + 60 }), e(2)],
    },
  ],
  [
    "27: deactivate 1",
    "the grace has elapsed, and the issuer would accept the old value for longer",
    {
      ...keycloak,
      store: [v(2, "CN", ["current", 1, 20]), v(1, "P")],
      issuer: [e(1, "rotated", { expiresAt: NOW + 61 }), e(2)],
    },
  ],
  [
    "28: mark 1 as off",
    "nobody knows since when it is inactive",
    { ...okta, store: promoted, issuer: [e(1, "inactive"), e(2)] },
  ],
  [
    "28: wait for soak",
    "it may still be revived",
    { ...okta, store: [v(2, "CN", after), v(1, "P", ["off", 2, 29])], issuer: [e(1, "inactive"), e(2)] },
  ],
  [
    "28: delete 1",
    "the soak has elapsed",
    { ...okta, store: [v(2, "CN", after), v(1, "P", ["off", 2, 30])], issuer: [e(1, "inactive"), e(2)] },
  ],
  [
    "28: delete 1",
    "a rotation that is due ends the soak",
    {
      ...okta,
      store: [v(2, "CN", after), v(1, "P", ["off", 2, 1])],
      issuer: [e(1, "inactive"), e(2)],
      policy: { trigger: "a" },
    },
  ],
  [
    "29: deactivate 1",
    "CURRENT is listed twice",
    { ...okta, store: steady, issuer: [e(1), e(1, "active", { id: "twin", createdAt: 9 })] },
  ],
  [
    "30: steady",
    "the pinned generation is CURRENT",
    { ...okta, store: steady, issuer: [e(1)], policy: { pinGeneration: 1, trigger: "a" } },
  ],
  [
    "30: next 1",
    "an older generation is pinned",
    { ...okta, store: promoted, issuer: [e(1, "inactive"), e(2)], policy: { pinGeneration: 1 } },
  ],
  [
    "30: block B9",
    "the pinned generation is gone",
    { ...okta, store: promoted, issuer: [e(2)], policy: { pinGeneration: 1 } },
  ],
  [
    "30b: block B13",
    "the grace is longer than Keycloak keeps a rotated value",
    { ...keycloak, store: steady, issuer: [e(1)], profile: { expiration: 500, rotatedExpiration: 19 }, policy: DUE },
  ],
  [
    "31: start 2",
    "the grace is as long as Keycloak keeps a rotated value",
    { ...keycloak, store: steady, issuer: [e(1)], profile: { expiration: 500, rotatedExpiration: 20 }, policy: DUE },
  ],
  [
    "30b: block B13",
    "CURRENT would end in the overlap that begins so long before its expiry",
    { ...keycloak, store: steady, issuer: [e(1)], profile: PROFILE, policy: { ...DUE, every: null, beforeExpiry: 9 } },
  ],
  [
    "30b: block B13",
    "CURRENT would end in the overlap that begins when the grace is over",
    {
      ...keycloak,
      store: steady,
      issuer: [e(1)],
      profile: { expiration: 29, rotatedExpiration: 25 },
      policy: { ...DUE, beforeExpiry: 25 },
    },
  ],
  [
    "31: start 2",
    "CURRENT just outlives the overlap",
    { ...keycloak, store: steady, issuer: [e(1)], profile: PROFILE, policy: { ...DUE, every: null, beforeExpiry: 10 } },
  ],
  [
    "31: start 2",
    "CURRENT is replaced for its age long before it ends",
    { ...keycloak, store: steady, issuer: [e(1)], profile: PROFILE, policy: { ...DUE, every: 400, beforeExpiry: 9 } },
  ],
  [
    "32: steady",
    "the policy cannot be kept under Keycloak's own, but nothing is due",
    { ...keycloak, store: steady, issuer: [e(1)], profile: SHORT },
  ],
  [
    "30: steady",
    "the pinned generation is CURRENT, whatever the issuer's policy says",
    { ...keycloak, store: steady, issuer: [e(1)], profile: SHORT, policy: { pinGeneration: 1 } },
  ],
  [
    "31: start 2",
    "CURRENT ends soon, whatever the issuer's policy says",
    { ...keycloak, store: steady, issuer: [e(1, "active", rotated)], profile: SHORT, policy: { beforeExpiry: 10 } },
  ],
  [
    "31: start 2",
    "CURRENT is distrusted, so that nothing is waited for that the issuer's policy could cut short",
    { ...keycloak, store: steady, issuer: [e(1)], profile: SHORT, policy: { minimumGeneration: 2 } },
  ],
  [
    "27: wait for grace",
    "Keycloak's profile was shortened while a rotated value lives",
    { ...keycloak, store: promoted, issuer: [e(2), e(1, "rotated", rotated)], profile: SHORT },
  ],
  [
    "17: introduce 2",
    "Keycloak's profile was shortened in mid-rotation",
    { ...keycloak, store: flight(["waiting", 1, 10]), issuer: [e(1)], profile: SHORT },
  ],
  [
    "31: start 2",
    "a policy that is no longer in force at Keycloak left CURRENT an end that comes near",
    { ...keycloak, store: steady, issuer: [e(1, "active", { createdAt: NOW - 31, expiresAt: NOW + 10 })] },
  ],
  [
    "32: steady",
    "a policy that is no longer in force at Keycloak left CURRENT an end that is far",
    { ...keycloak, store: steady, issuer: [e(1, "active", { createdAt: NOW - 29, expiresAt: NOW + 10 })] },
  ],
  ["31: start 2", "the trigger changed", { ...okta, store: steady, issuer: [e(1)], policy: { trigger: "a" } }],
  ["31: start 2", "its age is reached", { ...okta, store: [v(1, "CN", ["current", 0, 1000])], issuer: [e(1)] }],
  [
    "31: start 2",
    "a crashed start left an orphan",
    { ...okta, store: [...steady, v(2, "")], issuer: [e(1)], policy: { trigger: "a" } },
  ],
  [
    "31: reset 2",
    "only the issuer makes values",
    { at: "sahamati_secret", store: steady, issuer: [e(1)], policy: { trigger: "a" } },
  ],
  ["32: steady", "nothing is due", { ...okta, store: steady, issuer: [e(1)] }],
  [
    "32: steady",
    "it is paused, whatever is due",
    { ...okta, store: steady, issuer: [e(1)], policy: { trigger: "a", paused: true } },
  ],
  [
    "paused: steady",
    "it is paused in mid-rotation",
    { ...okta, store: flight(["ok", 1, 10]), issuer: [e(1), e(2)], policy: { paused: true } },
  ],
];

describe("the decision table", () => {
  it.each(EXAMPLES)("answers '%s' where %s", (expected, _, seen) => {
    expect(answer(seen)).toBe(expected);
  });
});

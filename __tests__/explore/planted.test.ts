import type { Environment } from "../../providers/clientcreds/rotation/execute/environment";
import type { Situation } from "../../providers/clientcreds/rotation/situation";
import type { StoreChange } from "../../providers/clientcreds/rotation/ports";
import type * as Rows from "../../explore/rows";
import type * as SearchModule from "../../explore/search";
import type { Row } from "../../explore/row";
import type { World } from "../../explore/memory/world";
import { BUGS, changing, plant, type Bug } from "../support/plant";

/** The world that the process stands in, to do by force what no port offers. */
const worldOf = (environment: Environment): World =>
  (environment.store as unknown as { line: { world: World } }).line.world;

const eachChange = (edit: (change: StoreChange, world: World) => StoreChange[]): Bug => ({
  environment: changing((changes, environment) => changes.flatMap((c) => edit(c, worldOf(environment)))),
});

/** Bugs that random lives hardly meet. */
const RARE = {
  "a slot is moved without compare-and-swap": eachChange((change, world) => {
    if (change.op !== "move") return [change];
    const holder = world.store.versions.find((v) => v.slots.includes(change.slot));
    return [{ ...change, from: holder?.id ?? null }];
  }),
  "no `sent` mark is made at a blind issuer": eachChange((change) =>
    change.op === "mark" && change.mark.kind === "sent" ? [] : [change],
  ),
  // As AWS does with a version that is put without any label.
  "a value is put without a label of its own": eachChange((change, world) => {
    const current = world.store.versions.find((v) => v.slots.includes("CURRENT"));
    if (change.op !== "put" || !current) return [change];
    return [change, { op: "move", slot: "CURRENT", from: current.id, to: change.versionId }];
  }),
  "the intent is a label that both may add": eachChange((change, world) =>
    change.op === "intend" ? [{ ...change, from: world.store.intent }] : [change],
  ),
  "NEXT is removed by a promotion": eachChange((change, world) => {
    if (change.op !== "move" || change.slot !== "CURRENT") return [change];
    for (const version of world.store.versions) version.slots = version.slots.filter((slot) => slot !== "NEXT");
    return [change];
  }),
  "generations are counted by Terraform's state instead of the store": {
    places(original) {
      const start = (s: Situation) => {
        const answer = (original.start as (s: Situation) => { step: { do: string } })(s);
        if (answer.step.do !== "start") return answer;
        return { step: { ...answer.step, generation: s.context.lastGeneration + 1, orphan: null } };
      };
      const startWithRoom = (s: Situation, sparesCurrent = true) =>
        s.onePlace || s.placeFree ? start(s) : (original.makeRoom as (...a: unknown[]) => unknown)(s, sparesCurrent);
      return { ...original, start, startWithRoom };
    },
  },
  // What Terraform's state holds is forced to the configured value by every apply, and by none that failed.
  "the trigger that was acted on is known to Terraform's state only": eachChange((change) =>
    change.op === "put" || change.op === "label"
      ? [{ ...change, own: { ...change.own, trigger: "another" } }]
      : [change],
  ),
  "the overlap is counted from the creation of the version": {
    ...eachChange((change, world) => {
      const current = world.store.versions.find((v) => v.slots.includes("CURRENT"))?.own[0];
      if (change.op !== "put" || !current) return [change];
      return [change, { op: "mark", versionId: change.versionId, mark: { kind: "waiting", from: current.generation } }];
    }),
    places(original) {
      const start = (s: Situation) => {
        const answer = (original.start as (s: Situation) => { step: { do: string } })(s);
        const newest = Math.max(s.currentGeneration, s.next?.generation ?? 0);
        const orphan = s.own.find((v) => v.slots.length === 0 && v.mark?.kind === "waiting" && v.generation! > newest);
        return answer.step.do === "start" && orphan
          ? { step: { ...answer.step, generation: orphan.generation, orphan } }
          : answer;
      };
      const startWithRoom = (s: Situation, sparesCurrent = true) =>
        s.onePlace || s.placeFree ? start(s) : (original.makeRoom as (...a: unknown[]) => unknown)(s, sparesCurrent);
      return { ...original, start, startWithRoom };
    },
  },
  // Together with a promotion that would verify again, which hides it.
  "an old proof is trusted after a new introduction": {
    environment: (environment) => ({
      ...changing((changes) => changes.filter((c) => c.op !== "unmark" || c.mark.kind !== "ok"))(environment),
      stepDeadline: 1000,
    }),
  },
  // Before an introduction only the proof that was seen when it was decided may go: a late applier would take a fresh one along.
  "a proof is removed without naming it": {
    environment(original) {
      const issuer = Object.create(original.issuer) as typeof original.issuer;
      issuer.introduce = (value, ...rest) => {
        const version = worldOf(original).store.versions.find((v) => v.value === value.unsafeUnwrap());
        if (version) version.marks = version.marks.filter((mark) => mark.kind !== "ok");
        return original.issuer.introduce(value, ...rest);
      };
      return { ...original, issuer };
    },
  },
} satisfies Record<string, Bug>;

const ALL: Readonly<Record<string, Bug>> = { ...BUGS, ...RARE };

/** What of its row a case changes, and how many states may be visited where 5,000 are too few. */
type Search = Partial<Row> & { states?: number };
type Case = readonly [bug: string, credential: string, scenario: string, what: RegExp, search?: Search];

const FOUND: readonly Case[] = [
  ["NEXT is promoted before it was introduced and verified", "Okta secret", "one applier, AWS", /never comes to rest/],
  ["the old value is deactivated before the promotion", "Okta secret", "one applier, AWS", /invariant 1/],
  ["the overlap is not waited for at a two-place issuer", "Okta secret", "one applier, AWS", /./],
  ["the overlap is not waited for at a one-place issuer", "Auth0 secret", "one applier, AWS", /consumers/],
  ["grace runs without its clock", "Okta secret", "one applier, AWS", /./],
  ["an old value is pushed over a foreign one", "Auth0 secret", "one applier, 1 hand act", /invariant 5/],
  ["each retry makes a fresh candidate", "Okta secret", "one applier, AWS", /versions pile up/],
  ["a reset is tried again when its answer is lost", "Sahamati secret", "one applier, AWS", /invariant [56]/],
  ["a reset is made without winning the intent", "Sahamati secret", "two appliers, AWS", /invariant [56]/],
  ["a slot is moved without compare-and-swap", "Okta secret", "two appliers, file", /./],
  [
    "no `sent` mark is made at a blind issuer",
    "Auth0 secret, blind",
    "one applier, rollback",
    /invariant 1/,
    { store: "file" },
  ],
  ["a value is put without a label of its own", "Okta secret", "one applier, AWS", /invariant 1/],
  ["the intent is a label that both may add", "Sahamati secret", "two appliers, AWS", /invariant [56]/],
  ["NEXT is removed by a promotion", "Okta key", "one applier, AWS", /consumers/],
  [
    "generations are counted by Terraform's state instead of the store",
    "Keycloak secret, policy",
    "one applier, AWS",
    /never comes to rest/,
  ],
  [
    "the trigger that was acted on is known to Terraform's state only",
    "Okta key",
    "one applier, file",
    /never comes to rest/,
    { flips: false, consumerAge: null },
  ],
  [
    "the overlap is counted from the creation of the version",
    "Auth0 secret",
    "one applier, AWS",
    /consumers/,
    { overlap: 2, consumerAge: 1 },
  ],
  [
    "an old proof is trusted after a new introduction",
    "Okta key",
    "one applier, the issuer lags, 1 hand act",
    /invariant 1/,
    { store: "file", states: 40_000 },
  ],
  [
    "a proof is removed without naming it",
    "Okta secret",
    "two appliers, 1 hand act",
    /revoked since, is accepted again/,
    // By age instead of by trigger: fewer ways, so that the long one is reached.
    { flips: false, every: 1, states: 20_000 },
  ],
];

async function explore(bug: Bug | null, credential: string, scenario: string, search: Search = {}) {
  const { states = 5_000, ...change } = search;
  let found: SearchModule.Found | null = null;
  await jest.isolateModulesAsync(async () => {
    if (bug) plant(bug);
    const { ROWS } = require("../../explore/rows") as typeof Rows;
    const { Search } = require("../../explore/search") as typeof SearchModule;
    const row = ROWS.find((r) => r.credential === credential && r.scenario === scenario)!;
    found = await new Search({ ...row, ...change }, states).run();
  });
  return found! as SearchModule.Found;
}

describe("the exploration finds a planted bug, with the way to it:", () => {
  it.each(FOUND.map((found) => [found[0], found] as const))(
    "%s",
    async (_, [name, credential, scenario, what, search]) => {
      const { violation } = await explore(ALL[name]!, credential, scenario, search);
      expect(violation?.message).toMatch(what);
      expect(violation?.trace).toBeDefined();
    },
    120_000,
  );
});

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
} satisfies Record<string, Bug>;

const ALL: Readonly<Record<string, Bug>> = { ...BUGS, ...RARE };

type Case = readonly [bug: string, credential: string, scenario: string, what: RegExp, change?: Partial<Row>];

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
];

async function explore(bug: Bug | null, credential: string, scenario: string, change?: Partial<Row>) {
  let found: SearchModule.Found | null = null;
  await jest.isolateModulesAsync(async () => {
    if (bug) plant(bug);
    const { ROWS } = require("../../explore/rows") as typeof Rows;
    const { Search } = require("../../explore/search") as typeof SearchModule;
    const row = ROWS.find((r) => r.credential === credential && r.scenario === scenario)!;
    found = await new Search({ ...row, ...change }, 5_000).run();
  });
  return found! as SearchModule.Found;
}

describe("the exploration finds a planted bug, with the way to it:", () => {
  it.each(FOUND.map((found) => [found[0], found] as const))(
    "%s",
    async (_, [name, credential, scenario, what, change]) => {
      const { violation } = await explore(ALL[name]!, credential, scenario, change);
      expect(violation?.message).toMatch(what);
      expect(violation?.trace.length).toBeGreaterThan(1);
    },
    60_000,
  );
});

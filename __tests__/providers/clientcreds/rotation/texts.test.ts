import { simulate } from "../../../../providers/clientcreds/rotation/simulate";
import { AFTER_APPLY, viewOf } from "../../../../providers/clientcreds/rotation/show/view";
import type { IssuerKind } from "../../../../providers/clientcreds/rotation/capability";
import type { Context, Policy } from "../../../../providers/clientcreds/rotation/policy";
import { applyWell, contextOf, observeWorld, POLICY } from "../../../../explore/memory/applier";
import { byHand } from "../../../../explore/memory/hands";
import { add } from "../../../../explore/memory/memory-issuer";
import { freshWorld, type World } from "../../../../explore/memory/world";

/** What a plan writes into the state: `last_action | phase generation | next_action @ in seconds | issues`. */
function plan(world: World, policy: Policy, more: Partial<Context> = {}): string {
  const view = viewOf(simulate(contextOf(world, policy, more), observeWorld(world)));
  const at = view.nextActionAt;
  const when = at === AFTER_APPLY ? "after apply" : at === null ? "never" : `+${at - world.clock} s`;
  const issues = view.issues.map((i) => `${i.code}: ${i.detail}`).join("; ") || "none";
  return `${view.lastAction} | ${view.phase} ${view.generation} | ${view.nextAction} @ ${when} | ${issues}`;
}

interface Scene {
  readonly kind?: IssuerKind;
  readonly readable?: boolean;
  readonly keycloak?: World["issuer"]["policy"];
}

/** An adopted (or first introduced) credential, which nothing is due for. */
async function adopted(scene: Scene = {}, policy: Policy = POLICY): Promise<World> {
  const world = freshWorld(scene.kind ?? "okta_secret", { readable: scene.readable, policy: scene.keycloak });
  if (scene.kind === undefined || scene.kind === "okta_secret") world.issuer.entries[0]!.createdAt = world.clock;
  await applyWell(world, policy, { takeOver: true });
  return world;
}

/** Texts of a state are interface: a changed one is a one-time diff of every resource. */
describe("the texts that reach a state", () => {
  it("of a rotation at a two-place issuer, step by step", async () => {
    const world = freshWorld("okta_secret");
    world.issuer.entries[0]!.createdAt = world.clock;
    const texts: string[] = [];
    const step = async (seconds: number): Promise<void> => {
      world.clock += seconds;
      texts.push(plan(world, POLICY));
      await applyWell(world, POLICY);
      texts.push(plan(world, POLICY));
    };
    for (const seconds of [0, 1000, 10, 20, 30]) await step(seconds);
    expect(texts).toMatchInlineSnapshot(`
     [
       "adopt generation 1 (secret e0) | steady 1 | introduce generation 2 @ after apply | none",
       "none | steady 1 | introduce generation 2 @ +1000 s | none",
       "introduce generation 2 | overlap 2 | promote generation 2 @ after apply | none",
       "none | overlap 2 | promote generation 2 @ +10 s | none",
       "promote generation 2 | grace 2 | deactivate generation 1 @ after apply | none",
       "none | grace 2 | deactivate generation 1 @ +20 s | none",
       "deactivate generation 1 | soak 2 | delete generation 1 @ after apply | none",
       "none | soak 2 | delete generation 1 @ +30 s | none",
       "delete generation 1 | steady 2 | introduce generation 3 @ after apply | none",
       "none | steady 2 | introduce generation 3 @ +940 s | none",
     ]
    `);
  });

  it.each([
    ["auth0_secret", {}],
    ["auth0_secret", { readable: false }],
    ["auth0_key", {}],
    ["okta_key", {}],
    ["keycloak_secret", {}],
    ["keycloak_secret", { keycloak: { expiration: 5000, rotatedExpiration: 25 } }],
    ["sahamati_secret", {}],
  ] as const)("of a rotation of %s %j", async (kind, scene) => {
    const world = await adopted({ kind, ...scene });
    const texts: string[] = [];
    for (const seconds of [1000, 10, 20, 30]) {
      world.clock += seconds;
      texts.push(plan(world, POLICY));
      await applyWell(world, POLICY);
    }
    texts.push(plan(world, POLICY));
    expect(texts).toMatchSnapshot();
  });

  it.each<[string, (world: World) => Partial<Policy> | void]>([
    ["trigger changed", () => ({ trigger: "incident" })],
    ["leak", () => ({ minimumGeneration: 2 })],
    ["leak, far ahead", () => ({ minimumGeneration: 8 })],
    ["paused", () => ({ paused: true })],
    ["paused and overdue", (w) => ((w.clock += 2000), { paused: true })],
    ["observe only", () => ({ rotates: false })],
    ["pinned where it is", () => ({ pinGeneration: 1 })],
    ["pinned to what there never was", () => ({ pinGeneration: 7 })],
    ["CURRENT deactivated", (w) => byHand(w, "deactivate an entry", 0)],
    ["CURRENT deleted", (w) => byHand(w, "delete an entry", 0)],
    ["CURRENT deleted while paused", (w) => (byHand(w, "delete an entry", 0), { paused: true })],
    ["a foreign entry", (w) => byHand(w, "add a foreign entry", 0)],
    ["a foreign entry in the place that is needed", (w) => (byHand(w, "add a foreign entry", 0), { trigger: "x" })],
    ["a slot written by hand", (w) => byHand(w, "write CURRENT", 0)],
    ["a slot written by hand while paused", (w) => (byHand(w, "write CURRENT", 0), { paused: true })],
    ["NEXT written by hand", (w) => byHand(w, "write NEXT", 0)],
    ["a label taken off", (w) => byHand(w, "take the own label off", 0)],
    ["a mark taken off", (w) => byHand(w, "take the mark off", 0)],
    ["a second entry of CURRENT's value", (w) => void add(w, w.issuer.entries[0]!.value, "active")],
    ["the slots were lost", (w) => void (w.store.versions = [])],
    ["an obstacle", (w) => void (w.store.obstacle = "AWS rotates this secret itself")],
    ["another owner", (w) => void (w.store.owner = "other")],
    ["not before", (w) => ({ notBefore: w.clock + 1500 })],
  ])("of an adopted Okta secret: %s", async (_, happens) => {
    const world = await adopted();
    const change = happens(world);
    const text = plan(world, { ...POLICY, ...change }, { owner: "me", lastGeneration: 1 });
    expect(text).toMatchSnapshot();
  });

  it("of a key whose private half was lost with the slots", async () => {
    const world = await adopted({ kind: "okta_key" });
    world.store.versions = [];
    const text = plan(world, POLICY, { owner: "me", lastGeneration: 1 });
    expect(text).toMatch(/^replace generation 2 \(private key lost\) \| steady 2 \|/);
    const paused = plan(world, { ...POLICY, paused: true }, { owner: "me", lastGeneration: 1 });
    expect(paused).toContain("| replace generation 2 (private key lost) (paused) @ never |");
  });

  it("of a rollback in soak, and of what follows", async () => {
    const world = await adopted();
    for (const seconds of [1000, 10, 20]) {
      world.clock += seconds;
      await applyWell(world, POLICY);
    }
    const pinned = { ...POLICY, pinGeneration: 1 };
    const texts = [plan(world, pinned)];
    await applyWell(world, pinned);
    texts.push(plan(world, pinned), plan(world, POLICY));
    expect(texts).toMatchSnapshot();
  });

  it("of an expiry that comes near, and passes", async () => {
    const world = await adopted({ kind: "sahamati_secret" }, { ...POLICY, every: null });
    const policy = { ...POLICY, every: null, paused: true };
    const texts = [];
    for (const seconds of [400_000, 500_000, 200_000]) {
      world.clock += seconds;
      texts.push(plan(world, policy));
    }
    expect(texts).toMatchSnapshot();
  });

  it("of a policy that cannot be kept under Keycloak's own: not due, and due", async () => {
    const world = await adopted({ kind: "keycloak_secret", keycloak: { expiration: 5000, rotatedExpiration: 25 } });
    const [grace, overlap] = [{ grace: 26 }, { every: null, overlap: 1300 }];
    const texts = [grace, { ...grace, trigger: "x" }, { ...overlap, trigger: "x" }].map((p) =>
      plan(world, { ...POLICY, ...p }),
    );
    expect(texts).toMatchSnapshot();
  });

  it("of a credential that cannot be adopted", () => {
    const blind = freshWorld("auth0_secret", { readable: false });
    const none = freshWorld("okta_key");
    expect([
      plan(blind, POLICY),
      plan(blind, POLICY, { takeOver: true }),
      plan(none, { ...POLICY, rotates: false }),
      plan(none, POLICY),
    ]).toMatchSnapshot();
  });
});

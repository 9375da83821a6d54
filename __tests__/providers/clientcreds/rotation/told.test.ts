import { applyWell, contextOf, observeWorld, POLICY } from "../../../../explore/memory/applier";
import { replacePrimary } from "../../../../explore/memory/memory-issuer";
import { freshWorld, type World } from "../../../../explore/memory/world";
import { issuesOf } from "../../../../providers/clientcreds/rotation/show/issues";
import { simulate } from "../../../../providers/clientcreds/rotation/simulate";
import { remember, type Told } from "../../../../providers/clientcreds/rotation/told";

const PERIODS = { expiration: 30 * 86_400, rotatedExpiration: 25 };
const HELD = { ...POLICY, every: null };
/** The clock of a fresh world; a value that is introduced at once ends so long after it. */
const END = "2027-02-14T08:00:00Z";

/** A client of Keycloak whose value was introduced, not adopted: under a policy it has an end. */
async function rotated(policy: World["issuer"]["policy"]): Promise<World> {
  const world = freshWorld("keycloak_secret", { policy });
  await applyWell(world, HELD);
  await applyWell(world, { ...HELD, trigger: "first", overlap: 0, grace: 0 });
  return world;
}

const primary = (world: World) => world.issuer.entries.find((entry) => entry.status === "active")!;

const issues = (world: World, told: Told | null, policy = HELD): string[] =>
  issuesOf(simulate(contextOf(world, policy, { told }), observeWorld(world))).map(
    ({ code, detail }) => `${code}: ${detail}`,
  );

describe("what somebody changes at the issuer under a value that stays", () => {
  it.each<[string, World["issuer"]["policy"], (world: World) => void, string | null]>([
    ["nothing", PERIODS, () => undefined, null],
    ["other periods, which count from the next value on", PERIODS, (w) => (w.issuer.policy!.expiration = 5000), null],
    [
      "the policy, removed",
      PERIODS,
      (w) => (w.issuer.policy = null),
      "issuer_changed: the policy that rotates secrets is no longer in force",
    ],
    [
      "a policy, added",
      null,
      (w) => (w.issuer.policy = PERIODS),
      "issuer_changed: a policy that rotates secrets came into force",
    ],
    [
      "the end, moved",
      PERIODS,
      (w) => (primary(w).expiresAt! += 3600),
      `issuer_changed: the end of generation 2 moved from ${END} to 2027-02-14T09:00:00Z`,
    ],
    [
      "the attributes, stripped with the policy",
      PERIODS,
      (w) => ((w.issuer.policy = null), (primary(w).expiresAt = null)),
      `issuer_changed: the policy that rotates secrets is no longer in force; the end of generation 2 moved from ${END} to never`,
    ],
    [
      "an end, stamped by a policy that was added",
      null,
      (w) => ((w.issuer.policy = PERIODS), (primary(w).expiresAt = w.clock + PERIODS.expiration)),
      `issuer_changed: a policy that rotates secrets came into force; the end of generation 2 moved from never to ${END}`,
    ],
  ])("%s", async (_, policy, happens, issue) => {
    const world = await rotated(policy && { ...policy });
    const told = remember(null, observeWorld(world));
    happens(world);
    const expected = issue === null ? [] : [issue];
    expect(issues(world, told)).toEqual(expected);
    // Recorded by an apply, it is the same at the next plan, and gone with the value that it was said of.
    expect(issues(world, remember(told, observeWorld(world)))).toEqual(expected);
    const again = { ...HELD, trigger: "again", overlap: 0, grace: 0 };
    expect(issues(world, told, again)).toEqual([]);
    await applyWell(world, again);
    expect(issues(world, remember(told, observeWorld(world)))).toEqual([]);
  });

  it("is not told where nothing is remembered, as after a lost private state", async () => {
    const world = await rotated(PERIODS);
    world.issuer.policy = null;
    expect(issues(world, null)).toEqual([]);
  });

  it("is not the new end of a value that an apply put back", async () => {
    const first = primary(freshWorld("keycloak_secret")).value;
    const world = await rotated(PERIODS);
    const told = remember(null, observeWorld(world));
    world.clock += 600;
    replacePrimary(world, first, 25);
    const displaced = remember(told, observeWorld(world));
    expect(displaced).toBeNull();
    await applyWell(world, HELD);
    expect(primary(world).expiresAt).toBe(world.clock + PERIODS.expiration);
    expect(issues(world, remember(displaced, observeWorld(world)))).toEqual([]);
  });

  it("is still known after a time in which the issuer could not tell anything", async () => {
    const world = await rotated(PERIODS);
    const told = remember(null, observeWorld(world));
    world.issuer.state = "broken";
    expect(remember(told, observeWorld(world))).toBe(told);
    expect(issues(world, told).join()).not.toContain("issuer_changed");
  });
});

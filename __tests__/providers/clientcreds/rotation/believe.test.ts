import { contextOf, environmentOf, observeWorld, POLICY } from "../../../../explore/memory/applier";
import { freshWorld, holder, type World } from "../../../../explore/memory/world";
import type { IssuerKind } from "../../../../providers/clientcreds/rotation/capability";
import type { Environment } from "../../../../providers/clientcreds/rotation/execute/environment";
import { execute } from "../../../../providers/clientcreds/rotation/execute/execute";

/** One apply by its own plan; `change` says what is different about the world that it works in. */
async function apply(world: World, trigger: string | null, change: (e: Environment) => Environment = (e) => e) {
  const context = contextOf(world, { ...POLICY, every: 100_000, overlap: 0, grace: 0, soak: 0, trigger });
  const paused: number[] = [];
  const pause = async (seconds: number) => void paused.push(seconds);
  const environment = change({ ...environmentOf(world), pause });
  const { failure } = await execute(context, environment, { kind: "planned", observed: observeWorld(world) });
  return { failure, paused };
}

/** The issuer's lists do not have the value in that slot, so often from the first time that its mark says it was proven. */
function lagging(world: World, slot: "CURRENT" | "NEXT", times: number) {
  let left = times;
  return (environment: Environment): Environment => {
    const issuer = Object.create(environment.issuer) as Environment["issuer"];
    issuer.observe = async (signal) => {
      const seen = await environment.issuer.observe(signal);
      const version = holder(world, slot);
      const proven = version?.marks.some(({ kind }) => kind === "ok" || kind === "current");
      const inFlight = holder(world, "NEXT") !== holder(world, "CURRENT");
      if (!proven || !inFlight || left === 0) return seen;
      left--;
      const listed = observeWorld({ ...world, store: { ...world.store, versions: [version!] } }).store.versions[0]!;
      return { ...seen, entries: seen.entries.filter((e) => e.fingerprint !== listed.fingerprint) };
    };
    return { ...environment, issuer };
  };
}

async function adopted(kind: IssuerKind): Promise<World> {
  const world = freshWorld(kind, { store: "file" });
  expect((await apply(world, null)).failure).toBeNull();
  return world;
}

const generationOf = (world: World, slot: "CURRENT" | "NEXT") => holder(world, slot)?.own[0]?.generation;

describe("a proven value that a list does not have", () => {
  it.each(["CURRENT", "NEXT"] as const)("is not replaced on the word of lists that lag: in %s", async (slot) => {
    const world = await adopted("okta_secret");
    const { failure, paused } = await apply(world, "now", lagging(world, slot, 3));
    expect(failure).toBeNull();
    expect(paused).toEqual([0.5, 1, 2]);
    expect([generationOf(world, "CURRENT"), generationOf(world, "NEXT")]).toEqual([2, 2]);
  });

  it("is replaced when it stays away", async () => {
    const world = await adopted("okta_secret");
    const current = holder(world, "CURRENT")!.value;
    world.issuer.entries = world.issuer.entries.filter((e) => e.value !== current);
    const { paused } = await apply(world, null);
    expect(paused).toEqual([0.5, 1, 2]);
    expect(generationOf(world, "CURRENT")).toBe(2);
    expect(world.issuer.entries.map((e) => e.value)).toContain(holder(world, "CURRENT")!.value);
  });

  it("is not waited for where the list shows it as deactivated", async () => {
    const world = await adopted("okta_secret");
    for (const entry of world.issuer.entries) entry.status = "inactive";
    expect((await apply(world, null)).paused).toEqual([]);
  });
});

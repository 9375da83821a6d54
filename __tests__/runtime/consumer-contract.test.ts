import fc from "fast-check";
import { ClientCredentials, InvalidClientError, Secret, type SlotReader } from "../../runtime";
import { VirtualClock } from "./virtual-clock";

/** A rotation policy and how long, at least, the steps between its waits take. All in ticks of the virtual clock. */
interface World {
  readonly places: "one" | "two";
  readonly overlap: number;
  readonly grace: number;
  /** Rest between two rotations. */
  readonly rest: number;
  /** Pause between two I/Os of a step. */
  readonly pause: number;
}

interface Moment {
  readonly current: number;
  readonly next: number;
  readonly accepted: ReadonlySet<number>;
}

/** What slots and issuer hold from each tick on, over some rotations as ROTATION.md, 3, orders their I/Os. */
function history({ places, overlap, grace, rest, pause }: World, rotations: number): [number, Moment][] {
  let time = rest;
  let moment: Moment = { current: 1, next: 1, accepted: new Set([1]) };
  const moments: [number, Moment][] = [[0, moment]];
  const after = (ticks: number, change: Partial<Moment>) => {
    time += ticks;
    moment = { ...moment, ...change };
    moments.push([time, moment]);
  };
  for (let old = 1; old <= rotations; old++) {
    const fresh = old + 1;
    after(rest, { next: fresh });
    if (places === "two") {
      after(pause, { accepted: new Set([old, fresh]) });
      after(overlap, { current: fresh });
      after(grace, { accepted: new Set([fresh]) });
    } else {
      after(overlap, { accepted: new Set([fresh]) });
      after(pause, { current: fresh });
      after(grace, {});
    }
  }
  return moments;
}

/**
 * How many logins of a consumer find both slots as it knows them refused. It logs in at every tick, and the store lets itself be read only once in `c`
 * ticks. Reading again after a refusal would often save such a login; here it counts as failed.
 */
async function failures(world: World, c: number, start: number): Promise<number> {
  const moments = history(world, 3);
  const clock = new VirtualClock(start);
  const now = () => moments.findLast(([time]) => time <= clock.time)![1];
  let lastRead = -Infinity;
  let refused = false;
  const failed = new Set<number>();
  const slot = (generation: number) => ({ clientId: "c", generation, clientSecret: Secret.of(`${generation}`) });
  const reader: SlotReader = {
    place: "slots",
    async read() {
      if (refused) failed.add(clock.time);
      if (clock.time - lastRead < c) throw new Error("away");
      lastRead = clock.time;
      return { current: slot(now().current), next: slot(now().next) };
    },
  };
  const credentials = ClientCredentials.fromSlots(reader, { maxCache: c, clock });
  for (const end = moments.at(-1)![0] + world.rest; clock.time < end; clock.time++) {
    refused = false;
    await credentials.withCredential(async ({ generation }) => {
      refused = !now().accepted.has(generation);
      if (refused) throw new InvalidClientError("refused");
    });
  }
  return failed.size;
}

/** The consumer contract: the time between two reads must be less than this. */
const boundOf = ({ places, overlap, grace }: World): number => (places === "two" ? overlap + grace : overlap);

const worlds = fc.record({
  places: fc.constantFrom("one" as const, "two" as const),
  overlap: fc.integer({ min: 2, max: 15 }),
  grace: fc.integer({ min: 0, max: 15 }),
  rest: fc.integer({ min: 1, max: 20 }),
  pause: fc.integer({ min: 0, max: 3 }),
});

describe("the consumer contract", () => {
  it("is kept by a service whose cache time is below the bound, whenever it reads", async () => {
    const cases = worlds.chain((world) =>
      fc.tuple(fc.constant(world), fc.integer({ min: 1, max: boundOf(world) - 1 }), fc.integer({ min: 0, max: 60 })),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([world, c, start]) => expect(await failures(world, c, start)).toBe(0)),
      { numRuns: 400 },
    );
  });

  it("is broken by a longer cache time: a read just before NEXT moved outlives the old value", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const nextMoves = history(world, 1)[1]![0];
        const c = boundOf(world) + world.pause + 2;
        expect(await failures(world, c, nextMoves - 1)).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it("does not let a one-place issuer's grace stand in for overlap", async () => {
    const world: World = { places: "one", overlap: 3, grace: 100, rest: 10, pause: 1 };
    expect(await failures(world, 2, 0)).toBe(0);
    expect(await failures(world, 6, history(world, 1)[1]![0] - 1)).toBeGreaterThan(0);
  });
});

import fc from "fast-check";
import { CAPABILITIES } from "../../../../providers/clientcreds/rotation/capability";
import { Blocked } from "../../../../providers/clientcreds/rotation/execute/failures";
import type { Policy } from "../../../../providers/clientcreds/rotation/policy";
import { apply, POLICY } from "../../../../explore/memory/applier";
import { calmLives, KINDS, policies, wildLives, type worldsOf } from "../../../support/memory/chaos";
import { Consumers } from "../../../../explore/memory/invariants";
import { Life } from "../../../support/memory/life";
import type { Fault } from "../../../../explore/memory/line";
import { freshWorld } from "../../../../explore/memory/world";

/** Asks for nothing but the end of what was begun. */
const finishing = (policy: Policy): Policy => ({
  ...policy,
  every: null,
  beforeExpiry: null,
  notBefore: null,
  pinGeneration: null,
  paused: false,
  rotates: true,
});

/** Comes to rest with nothing extra, or to a block that names what somebody has to do. */
async function comesToRest(life: Life): Promise<void> {
  const { failure } = await life.settle(finishing(life.policy));
  if (failure === null) return life.checkRest();
  if (!(failure instanceof Blocked)) throw failure;
}

type Worlds = ReturnType<typeof worldsOf>;

/** Random policies, clocks, faults, races and hands of others. */
export const wild = (worlds: Worlds) =>
  fc.asyncProperty(worlds, policies, wildLives, async (make, policy, happenings) => {
    const life = new Life(make(), policy);
    await life.live(happenings);
    await comesToRest(life);
  });

/** Nobody but us: consumers that keep to their contract never fail. */
export const calm = (worlds: Worlds) =>
  fc.asyncProperty(worlds, policies, fc.boolean(), calmLives, async (make, policy, triesNext, happenings) => {
    const world = make();
    const { kind, places, value } = CAPABILITIES[world.issuer.kind];
    const { overlap, grace } = policy;
    const age = (places === "one" ? overlap : triesNext ? overlap + grace : grace) - 1;
    // Outside the contract: reading less often than it says, CURRENT only at one-place issuers, no overlap where lists or values are written whole.
    fc.pre(age >= 0 && (places === "two" || triesNext) && (overlap > 0 || kind === "okta_secret"));
    fc.pre(value === "ours" && world.issuer.policy === null);
    await apply(world, policy, { context: { takeOver: true } });
    const life = new Life(world, policy, { consumers: new Consumers(world, age, triesNext) });
    await life.live(happenings);
    await comesToRest(life);
  });

/** Every kind of credential, killed or left without an answer at one I/O of its rotation, again and again. */
export async function failingAgain(fault: Fault, io: number, times: number): Promise<void> {
  for (const issuer of KINDS) {
    for (const store of ["aws", "file"] as const) {
      const world = freshWorld(issuer.kind, { ...issuer, store });
      const policy = { ...POLICY, every: null, trigger: "a" };
      const life = new Life(world, policy);
      await life.live([{ what: "apply", faults: new Map(), remembers: true }]);
      life.policy = { ...policy, trigger: "b" };
      const failing = { what: "apply", faults: new Map([[io, fault]]), remembers: true } as const;
      const retry = { what: "tick", seconds: 11 } as const;
      for (let n = 0; n < times; n++) await life.live([failing, retry]);
      await comesToRest(life);
    }
  }
}

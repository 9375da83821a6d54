import { decide } from "../providers/clientcreds/rotation/decide";
import { PortError } from "../providers/clientcreds/rotation/errors";
import type { Deadline } from "../providers/clientcreds/rotation/execute/deadline";
import type { Environment } from "../providers/clientcreds/rotation/execute/environment";
import { ApplyFailure } from "../providers/clientcreds/rotation/execute/failures";
import { observeFresh } from "../providers/clientcreds/rotation/execute/observe";
import { Performer } from "../providers/clientcreds/rotation/execute/perform";
import type { Observed } from "../providers/clientcreds/rotation/observation";
import type { Issuer, SlotStore } from "../providers/clientcreds/rotation/ports";
import type { Context } from "../providers/clientcreds/rotation/policy";
import type { Decision } from "../providers/clientcreds/rotation/step";
import { Secret } from "../providers/clientcreds/secret/secret";
import { observeWorld } from "./memory/applier";
import { Violation } from "./memory/invariants";
import type { Fault } from "./memory/line";
import { MemoryIssuer, observeIssuer } from "./memory/memory-issuer";
import { MemoryStore, observeStore } from "./memory/memory-store";
import type { World } from "./memory/world";
import { OWNER } from "./row";
import type { Looking, Working } from "./state";
import { Tape } from "./tape";

const NEVER = new AbortController().signal;
/** Time is the clock of the world, and what takes too long is ended by the exploration itself. */
const NO_DEADLINE = { signal: () => NEVER } as unknown as Deadline;
/** Ticks are longer than a step may take: a proof of the tick before is stale. */
const STEP_DEADLINE = 0;

function environmentOf(tape: Tape): Environment {
  return {
    store: new MemoryStore(tape),
    issuer: new MemoryIssuer(tape),
    consumer: { issuer: "https://issuer.example", clientId: "client" },
    candidate: { value: async () => Secret.of(tape.draw((w) => `value-made-by-us-${w.counter++}`)) },
    ownerId: OWNER,
    stepDeadline: STEP_DEADLINE,
    monotonic: () => 0,
    pause: async () => {},
    nonce: () => tape.draw((w) => String(w.counter++)),
    signal: NEVER,
  };
}

/** What became of a process after one more I/O; `work` is null where its step ended, well or not. */
export interface Progress {
  readonly work: Working | null;
  readonly io: { readonly name: string; readonly writes: boolean } | null;
}

/** One more I/O of a process on `world`, which is edited. */
export function proceed(
  world: World,
  work: Working,
  fault: Exclude<Fault, `crash ${string}`> | null,
): Promise<Progress> {
  return new Promise((resolve, reject) => {
    const held = (next: string): void => resolve({ work: { ...work, answers: tape.answers, next }, io: tape.done });
    const tape = new Tape(world, work.answers, fault, held);
    const performer = new Performer(environmentOf(tape), work.context, work.observed, NO_DEADLINE);
    performer.perform(work.step).then(
      () => resolve({ work: null, io: tape.done }),
      (error: unknown) => {
        // After a failure of any port, and after any verdict for a person, the next look at the world decides.
        if (error instanceof PortError || error instanceof ApplyFailure) resolve({ work: null, io: tape.done });
        else reject(new Violation(`${work.step.do} failed in a way that nobody expects: ${String(error)}`));
      },
    );
  });
}

/** What an applier does upon an observation. */
export function begin(
  context: Context,
  observed: Observed,
): { readonly decision: Decision; readonly work: Working | null } {
  const decision = decide(context, observed);
  if (decision.kind !== "step") return { decision, work: null };
  return { decision, work: { kind: "working", context, observed, step: decision.step, answers: [], next: null } };
}

export const look = (world: World): Observed => observeWorld(world);

/** One more of the three reads. The last one gives the observation, or null where the world moved meanwhile. */
export async function lookOnce(world: World, looking: Looking | null): Promise<Looking | Observed | null> {
  if (looking === null) return { kind: "looking", store: observeStore(world), issuer: null };
  if (looking.issuer === null) return { ...looking, issuer: observeIssuer(world) };
  const stores = [looking.store, observeStore(world)];
  const issuers = [looking.issuer];
  // Looking again begins with what was read last, which is what a new look would find now.
  return new Promise((resolve) => {
    const next = <T>(list: T[]): Promise<T> => {
      const read = list.shift();
      if (read !== undefined) return Promise.resolve(read);
      resolve(null);
      return new Promise(() => undefined);
    };
    const store = { observe: () => next(stores) } as unknown as SlotStore;
    const issuer = { observe: () => next(issuers) } as unknown as Issuer;
    void observeFresh(store, issuer, undefined, NEVER).then(resolve);
  });
}

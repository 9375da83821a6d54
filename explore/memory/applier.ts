import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import { execute, type Permission, type Result } from "../../providers/clientcreds/rotation/execute/execute";
import type { Environment } from "../../providers/clientcreds/rotation/execute/environment";
import type { Observed } from "../../providers/clientcreds/rotation/observation";
import type { Context, Policy } from "../../providers/clientcreds/rotation/policy";
import { simulate, type Run } from "../../providers/clientcreds/rotation/simulate";
import { Secret } from "../../providers/clientcreds/secret/secret";
import { Line, type Hooks } from "./line";
import { MemoryIssuer, observeIssuer } from "./memory-issuer";
import { MemoryStore, observeStore } from "./memory-store";
import { cloneWorld, type World } from "./world";

export const POLICY: Policy = {
  rotates: true,
  every: 1000,
  overlap: 10,
  grace: 20,
  soak: 30,
  beforeExpiry: null,
  trigger: null,
  minimumGeneration: null,
  pinGeneration: null,
  paused: false,
  notBefore: null,
  spread: 0,
  spreadShare: 0,
};

export const observeWorld = (world: World): Observed => ({ store: observeStore(world), issuer: observeIssuer(world) });

export function contextOf(world: World, policy: Policy, more: Partial<Context> = {}): Context {
  return {
    policy,
    capability: CAPABILITIES[world.issuer.kind],
    now: world.clock,
    owner: null,
    lastGeneration: 0,
    preferredEntry: null,
    discard: [],
    takeOver: false,
    resetBound: 600,
    ...more,
  };
}

/** The plan that Terraform would show now. */
export const planOf = (world: World, policy: Policy, more: Partial<Context> = {}): Run =>
  simulate(contextOf(world, policy, more), observeWorld(world));

export function environmentOf(world: World, hooks: Hooks = {}, name = "applier"): Environment {
  const line = new Line(world, name, hooks, cloneWorld);
  return {
    store: new MemoryStore(line),
    issuer: new MemoryIssuer(line),
    consumer: { issuer: "https://issuer.example", clientId: "client" },
    candidate: { value: async () => Secret.of(`value-made-by-us-${world.counter++}`) },
    ownerId: "me",
    stepDeadline: 300,
    monotonic: () => 0,
    pause: async () => {},
    nonce: () => String(world.counter++),
    signal: new AbortController().signal,
  };
}

/** One apply by a process of its own: it plans on what is there now, and performs what it planned. */
export function apply(
  world: World,
  policy: Policy,
  options: { context?: Partial<Context>; hooks?: Hooks; name?: string; permission?: Permission } = {},
): Promise<Result> {
  const context = contextOf(world, policy, options.context);
  const permission = options.permission ?? { kind: "planned", observed: observeWorld(world) };
  return execute(context, environmentOf(world, options.hooks, options.name), permission);
}

/** As `apply`, where a failure is one of the test. */
export async function applyWell(world: World, policy: Policy, context: Partial<Context> = {}): Promise<void> {
  const { failure } = await apply(world, policy, { context });
  if (failure) throw failure;
}

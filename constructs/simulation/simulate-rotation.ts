import { CAPABILITIES, type IssuerKind } from "../../providers/clientcreds/rotation/capability";
import type { Observed } from "../../providers/clientcreds/rotation/observation";
import type { Context } from "../../providers/clientcreds/rotation/policy";
import { actionsOf } from "../../providers/clientcreds/rotation/show/actions";
import { nextActionOf } from "../../providers/clientcreds/rotation/show/next-action";
import { viewNow } from "../../providers/clientcreds/rotation/show/view";
import { simulate } from "../../providers/clientcreds/rotation/simulate";
import { Situation } from "../../providers/clientcreds/rotation/situation";
import { intervalSeconds } from "../age-limit";
import { Duration, durationSeconds, type DurationLike } from "../duration";
import type { RotationPolicyProps } from "../rotation-policy-props";
import { materialize } from "./materialize";
import { newCredential } from "./new-credential";
import { plannerPolicy } from "./planner-policy";
import { RotationTimeline, type RotationTimelineStep } from "./rotation-timeline";

export interface SimulationOptions {
  /** What kind of credential. */
  readonly issuer: IssuerKind;
  /** Longest time between two applies. Each step is taken as late as that allows: one interval after it is due. */
  readonly appliesEvery: DurationLike;
  /** How long. */
  readonly for: DurationLike;
}

/** Any time would do; a round one makes an absolute time in a debugger readable: 2030-01-01T00:00:00Z. */
const START = 1_893_456_000;

/** Runs the planner over a virtual clock: a new value is adopted at the start, and from then on every step is late by one interval. */
export function simulateRotation(props: RotationPolicyProps | null, options: SimulationOptions): RotationTimeline {
  const policy = plannerPolicy(props, options.issuer);
  const interval = intervalSeconds(options.appliesEvery);
  const end = START + durationSeconds(options.for, "for");
  const contextAt = (now: number): Context => ({
    policy,
    capability: CAPABILITIES[options.issuer],
    now,
    owner: null,
    lastGeneration: 0,
    preferredEntry: null,
    discard: [],
    takeOver: false,
    resetBound: 0,
  });

  const steps: RotationTimelineStep[] = [];
  let observed = newCredential(options.issuer, START);
  let oldest = 0;
  let blocked: string | null = null;
  let now = START;
  while (now <= end) {
    observed = { ...observed, store: { ...observed.store, at: now } };
    oldest = Math.max(oldest, greatestAge(contextAt(now), observed, now));
    const run = simulate(contextAt(now), observed);
    observed = materialize(run.observed, now);
    if (run.acts.length > 0) {
      const { phase, generation } = viewNow(contextAt(now), observed);
      steps.push({ at: Duration.seconds(now - START), action: actionsOf(run), phase, generation });
    }
    const rest = simulate(contextAt(now), observed);
    if (rest.end.kind === "block") blocked = rest.end.block.reason;
    const due = nextActionOf(rest).at;
    if (blocked !== null || due === null) break;
    now = Math.max(due, now) + interval;
  }
  oldest = Math.max(oldest, greatestAge(contextAt(end), observed, end));
  const newest = steps.at(-1)?.generation ?? 0;
  return new RotationTimeline({
    steps,
    greatestAge: Duration.seconds(oldest),
    generations: newest - (CAPABILITIES[options.issuer].adoptable ? 1 : 0),
    blocked,
  });
}

/** Age in seconds of the oldest value that the issuer accepts, or accepted until it expired. */
function greatestAge(context: Context, observed: Observed, now: number): number {
  const s = new Situation(context, observed);
  const ages = s.entries
    .filter((e) => e.status === "active" || e.status === "rotated")
    .map((e) => Math.min(now, e.expiresAt ?? now) - e.createdAt!);
  return Math.max(0, ...ages);
}

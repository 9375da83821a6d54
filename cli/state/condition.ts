import { formatDuration } from "../../providers/clientcreds/rotation/duration";
import { parseActions } from "../../providers/clientcreds/rotation/show/parse-actions";
import { isAlarm, type Issue } from "../issue";
import type { Credential } from "./credentials-in-state";

/** When somebody should look; in seconds. */
export interface Limits {
  /** How much later than it was due a step may be. */
  readonly maxLag: number;
  /** How long before CURRENT's expiry. */
  readonly expiresWithin: number;
}

/** How a credential is. */
export interface Condition {
  readonly stack: string | null;
  readonly address: string;
  readonly id: string | null;
  readonly issuer: string | null;
  readonly phase: string | null;
  readonly generation: number | null;
  readonly nextAction: string | null;
  /** RFC 3339; null: nothing is waited for. */
  readonly nextActionAt: string | null;
  /** Seconds until then, below 0 since then. */
  readonly dueIn: number | null;
  /** When the issuer stops accepting CURRENT, RFC 3339; null: it tells none. */
  readonly expiresAt: string | null;
  /** Seconds until then. */
  readonly expiresIn: number | null;
  readonly issues: readonly Issue[];
  /** Why somebody should look; empty: nobody need. */
  readonly alarms: readonly string[];
}

type Held = Pick<Credential, "stack" | "address" | "attributes">;

/** @param now milliseconds since 1970-01-01T00:00:00Z */
export function conditionOf(credential: Held, limits: Limits, now: number): Condition {
  const { stack, address, attributes } = credential;
  const text = (name: string): string | null => (typeof attributes[name] === "string" ? attributes[name] : null);
  const slots = attributes.slots as { current?: { expires_at?: string | null } | null } | null | undefined;
  const issues = Array.isArray(attributes.issues) ? (attributes.issues as Issue[]) : [];
  const nextActionAt = text("next_action_at");
  const expiresAt = slots?.current?.expires_at ?? null;
  const condition = {
    stack,
    address,
    id: text("id"),
    issuer: text("issuer"),
    phase: text("phase"),
    generation: typeof attributes.generation === "number" ? attributes.generation : null,
    nextAction: text("next_action"),
    nextActionAt,
    dueIn: secondsUntil(nextActionAt, now),
    expiresAt,
    expiresIn: secondsUntil(expiresAt, now),
    issues,
  };
  return { ...condition, alarms: alarmsOf(condition, limits) };
}

const secondsUntil = (time: string | null, now: number): number | null =>
  time === null ? null : Math.floor((Date.parse(time) - now) / 1000);

function alarmsOf({ issues, nextAction, dueIn, expiresIn }: Omit<Condition, "alarms">, limits: Limits): string[] {
  const alarms = issues.filter(isAlarm).map(({ code }) => code);
  if (dueIn !== null && -dueIn > limits.maxLag && !isPaused(nextAction)) alarms.push("overdue");
  const expiry =
    expiresIn === null ? null : expiresIn <= 0 ? "expired" : expiresIn <= limits.expiresWithin ? "expires_soon" : null;
  if (expiry !== null && !alarms.includes(expiry)) alarms.push(expiry);
  return alarms;
}

/** Somebody wants it to wait; the provider itself reports `paused_overdue`. */
const isPaused = (nextAction: string | null): boolean =>
  parseActions(nextAction ?? "none")
    ?.at(-1)
    ?.reasons.includes("paused") ?? false;

const UNITS = [86_400, 3_600, 60] as const;

/** A time as a person tells it, with the two greatest units: `in 3d4h`, `5d ago`. */
export function relative(seconds: number): string {
  const length = Math.abs(seconds);
  const greatest = UNITS.find((unit) => length >= unit) ?? 1;
  const least = UNITS[UNITS.indexOf(greatest as (typeof UNITS)[number]) + 1] ?? 1;
  const rounded = formatDuration(Math.floor(length / (greatest === 1 ? 1 : least)) * (greatest === 1 ? 1 : least));
  return seconds > 0 ? `in ${rounded}` : `${rounded} ago`;
}

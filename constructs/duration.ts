import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import { DurationError, formatDuration, parseDuration } from "../providers/clientcreds/rotation/duration";
import { ValidationError } from "./validation-error";

/** `90d`, `12h`, `30m`, `10s`, `2w`. */
export type Period = `${number}${"s" | "m" | "h" | "d" | "w"}`;

/** A period, an ISO 8601 duration (`P90D`), a token, or a duration class of another library that writes itself as ISO 8601. */
export type DurationLike = Period | (string & {}) | { toIsoString(): string };

/** A length of time in whole seconds. */
export class Duration {
  private constructor(private readonly amount: number) {}

  static seconds(amount: number): Duration {
    if (Number.isSafeInteger(amount) && amount >= 0) return new Duration(amount);
    throw new ValidationError({ field: "duration", rule: "must be a whole number of seconds from 0", value: amount });
  }

  static minutes(amount: number): Duration {
    return Duration.seconds(amount * 60);
  }

  static hours(amount: number): Duration {
    return Duration.seconds(amount * 3600);
  }

  static days(amount: number): Duration {
    return Duration.seconds(amount * 86_400);
  }

  toSeconds(): number {
    return this.amount;
  }

  /** @example "PT129600S" */
  toIsoString(): string {
    return `PT${this.amount}S`;
  }

  /** @example "1d12h" */
  toString(): string {
    return formatDuration(this.amount);
  }
}

/** Whether it is only known when Terraform runs: a token, or an expression written by hand. */
export const isUnknown = (value: unknown): boolean =>
  Token.isUnresolved(value) || (typeof value === "string" && value.includes("${"));

/**
 * The text that Terraform is given. A token passes: the provider checks it again.
 *
 * @throws ValidationError when it is no duration
 */
export function durationText(duration: DurationLike, field: string, scope?: IConstruct): string {
  const text = typeof duration === "string" ? duration : duration.toIsoString();
  if (!isUnknown(text)) parse(text, field, scope);
  return text;
}

/**
 * Seconds of a duration that must be known now.
 *
 * @throws ValidationError when it is no duration, or a token
 */
export function durationSeconds(duration: DurationLike, field: string, scope?: IConstruct): number {
  const text = durationText(duration, field, scope);
  if (!isUnknown(text)) return parse(text, field, scope);
  throw new ValidationError({ field, rule: "must be known at synth", value: "an expression" }, scope);
}

function parse(text: string, field: string, scope: IConstruct | undefined): number {
  try {
    return parseDuration(text);
  } catch (error) {
    if (!(error instanceof DurationError)) throw error;
    throw new ValidationError({ field, rule: `must be a duration: ${error.why}`, value: JSON.stringify(text) }, scope);
  }
}

import { formatDuration } from "../providers/clientcreds/rotation/duration";

/** `90d`, `12h`, `30m`, `10s`, `2w`. */
export type Period = `${number}${"s" | "m" | "h" | "d" | "w"}`;

/** A period, an ISO 8601 duration (`P90D`), a token, or a duration class of another library that writes itself as ISO 8601. */
export type DurationLike = Period | (string & {}) | { toIsoString(): string };

/** A length of time. */
export class Duration {
  private constructor(private readonly seconds: number) {}

  static seconds(amount: number): Duration {
    return new Duration(amount);
  }

  static minutes(amount: number): Duration {
    return new Duration(amount * 60);
  }

  static hours(amount: number): Duration {
    return new Duration(amount * 3600);
  }

  static days(amount: number): Duration {
    return new Duration(amount * 86_400);
  }

  /** @example "PT36H" */
  toIsoString(): string {
    return `PT${this.seconds}S`;
  }

  toString(): string {
    return formatDuration(this.seconds);
  }
}

/** The text that Terraform is given. */
export function durationText(duration: DurationLike): string {
  return typeof duration === "string" ? duration : duration.toIsoString();
}

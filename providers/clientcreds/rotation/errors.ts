/**
 * What is known of an operation that failed.
 * - `not_done`: it certainly had no effect;
 * - `unclear`: it may have had one: observe before anything else.
 */
export type Effect = "not_done" | "unclear";

/** An operation on a port failed. The message is for a person and never holds a value. */
export abstract class PortError extends Error {
  constructor(
    message: string,
    readonly effect: Effect,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

export type IssuerErrorReason =
  /** The app, client or entity does not exist. */
  | "missing"
  /** Our own credential was refused, or lacks a right. */
  | "unauthorized"
  /** The issuer refused the value itself: this value must never be sent again. */
  | "value_refused"
  /** No place is left for another entry. */
  | "full"
  | "rate_limited"
  /** Any other answer or none. */
  | "failed";

export class IssuerError extends PortError {
  constructor(
    readonly reason: IssuerErrorReason,
    message: string,
    effect: Effect,
    options?: { cause?: unknown },
  ) {
    super(message, effect, options);
  }
}

export type StoreErrorReason =
  /** Compare-and-swap found another version, owner or revision than expected. */
  | "changed"
  /** The key is absent or wrong. */
  | "key"
  /** The store's content cannot be trusted. */
  | "corrupt"
  /** A named version or the store itself does not exist. */
  | "missing"
  | "failed";

export class StoreError extends PortError {
  constructor(
    readonly reason: StoreErrorReason,
    message: string,
    effect: Effect,
    options?: { cause?: unknown },
  ) {
    super(message, effect, options);
  }
}

export type Config = Readonly<Record<string, unknown>>;

export interface Outcome {
  /** Whether the plan wanted to change anything. */
  readonly changes: boolean;
  /** `summary: detail` */
  readonly errors: readonly string[];
}

/** A pipeline that declares one resource, with a state of its own. */
export interface Applier {
  /** The resource as the state holds it. */
  readonly state: Readonly<Record<string, unknown>> | null;
  /** Takes over a copy of another pipeline's state. */
  copyStateOf(other: this): void;
  /** Refreshes, plans and applies. Of a configuration only what is given need be named. */
  apply(config: Config): Promise<Outcome>;
}

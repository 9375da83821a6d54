import type { IConstruct } from "constructs";

/** What is wrong with one prop. */
export interface Violation {
  /** The prop, `rotation.every`. */
  readonly field: string;
  /** What holds for it, so that "`field` rule" is a sentence: `must be shorter than …`. */
  readonly rule: string;
  /** What was given instead; never a secret. */
  readonly value: string | number;
}

/** A prop that cannot be right, found at synth. The message holds all of it: field, rule, value and the construct's path. */
export class ValidationError extends Error implements Violation {
  override readonly name = "ValidationError";
  readonly field: string;
  readonly rule: string;
  readonly value: string | number;
  /** Path of the construct whose prop it is; undefined where no construct is concerned yet, as in a policy that is still being made. */
  readonly path: string | undefined;

  constructor({ field, rule, value }: Violation, scope?: IConstruct) {
    super(`\`${field}\` ${rule}, got: ${value}.${scope ? ` At construct ${scope.node.path}.` : ""}`);
    this.field = field;
    this.rule = rule;
    this.value = value;
    this.path = scope?.node.path;
  }
}

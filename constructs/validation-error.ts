import type { IConstruct } from "constructs";

/** A prop that cannot be right, found at synth. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";

  constructor(
    message: string,
    /** Whose prop it is; the message ends with its path. */
    scope: IConstruct,
  ) {
    super(`${message} At construct ${scope.node.path}.`);
  }
}

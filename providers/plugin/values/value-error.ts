import { formatPath, type AttributePath } from "./path";

/** A value does not have its type. The message names the place and the types, never the value. */
export class ValueError extends Error {
  override readonly name = "ValueError";

  constructor(
    readonly path: AttributePath,
    readonly reason: string,
  ) {
    super(path.length > 0 ? `${formatPath(path)}: ${reason}` : reason);
  }
}

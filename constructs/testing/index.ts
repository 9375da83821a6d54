import { toRotateWithin, type RotateWithinOptions } from "./to-rotate-within";
import type { DurationLike } from "../duration";

export { credentialsOf, type DeclaredCredential } from "./credentials-of";
export { expectNoLiteralSecrets } from "./expect-no-literal-secrets";
export type { Credentials, RotateWithinOptions } from "./to-rotate-within";

/** To be registered once, in a test or in `setupFilesAfterEnv`: `expect.extend(matchers)`. */
export const matchers = { toRotateWithin };

declare global {
  // jest has its matchers there; where its types are not installed this declares an interface that nobody uses.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    // Merged interfaces must have the same parameters.
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    interface Matchers<R, T> {
      /** No value of the credentials below the construct is accepted when it is older than `age`. */
      toRotateWithin(age: DurationLike, options: RotateWithinOptions): R;
    }
  }
}

import type { IConstruct } from "constructs";
import { Duration, durationSeconds, type DurationLike } from "../duration";
import { credentialsOf, type DeclaredCredential } from "./credentials-of";

export interface RotateWithinOptions {
  /** Longest time between two applies. */
  readonly appliesEvery: DurationLike;
}

/** A construct, for all credentials below it, or what {@link credentialsOf} found. */
export type Credentials = IConstruct | DeclaredCredential | readonly DeclaredCredential[];

/** Lives of so many times the age are simulated: more than two rotations. */
const LIVES = 4;

/**
 * Matcher for jest's `expect`: no value of these credentials is accepted when it is older than `age`, however late the applies are. It simulates each policy
 * with the provider's own planner. `notBefore`, and a provider that is paused as a whole, are not looked at.
 *
 * @throws Error when there is no credential at all: a test of nothing proves nothing
 */
export function toRotateWithin(
  received: Credentials,
  age: DurationLike,
  { appliesEvery }: RotateWithinOptions,
): { pass: boolean; message: () => string } {
  const credentials = declaredIn(received);
  if (credentials.length === 0) throw new Error("toRotateWithin was given no credential.");
  const limit = Duration.seconds(durationSeconds(age, "age"));
  const life = Duration.seconds(limit.toSeconds() * LIVES);
  const ages = credentials.map(({ path, issuer, rotation }) => {
    const { greatestAge } = rotation.simulate({ issuer, appliesEvery, for: life });
    return { path, greatestAge, tooOld: greatestAge.toSeconds() > limit.toSeconds() };
  });
  const tooOld = ages.filter((credential) => credential.tooOld);
  const tell = (shown: typeof ages): string =>
    shown.map(({ path, greatestAge }) => `  ${path}: up to ${greatestAge}`).join("\n");
  return {
    pass: tooOld.length === 0,
    message: () =>
      tooOld.length === 0
        ? `Expected a value to be accepted for longer than ${limit}, but the greatest ages are:\n${tell(ages)}`
        : `Expected no value to be accepted for longer than ${limit}, but it would be:\n${tell(tooOld)}\nWrite RotationPolicy.maximumAge("${limit}", { appliesEvery: … }).`,
  };
}

function declaredIn(received: Credentials): readonly DeclaredCredential[] {
  if (Array.isArray(received)) return received as readonly DeclaredCredential[];
  return "node" in received ? credentialsOf(received) : [received as DeclaredCredential];
}

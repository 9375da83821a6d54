import type { Secret } from "../../secret/secret";
import type { Version } from "../observation";
import type { Deadline } from "./deadline";
import type { Environment } from "./environment";
import { VerificationFailed } from "./failures";

export type Proven = "at once" | "after waiting";

/** Longer than this, in seconds, and what was observed before is observed again before anything is done upon it. */
const AT_ONCE = 2;

/** Asks the token endpoint whether it accepts the value; the issuer's consistency lag is waited through by the adapter. */
export async function prove(
  environment: Environment,
  version: Version,
  value: Secret,
  doing: string,
  deadline: Deadline,
): Promise<Proven> {
  const began = environment.monotonic();
  deadline.signal();
  const proof = await environment.issuer.verify(value, environment.signal);
  if (!proof.accepted) throw new VerificationFailed(version.generation ?? 0, proof.answer, doing);
  return environment.monotonic() - began <= AT_ONCE ? "at once" : "after waiting";
}

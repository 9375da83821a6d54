import type { Capability } from "../../providers/clientcreds/rotation/capability";
import type { Login } from "../../runtime";
import type { Faults } from "../../sandbox/http/faults";
import type { Io } from "../io";

/** How a kind of credential is put to the test: what starts its issuer's stand-in. */
export interface IssuerStand {
  readonly capability: Capability;
  /** @param now the issuer's clock: milliseconds since the epoch */
  start(now: () => number): Promise<RunningIssuer>;
}

/** A stand-in with one credential. */
export interface RunningIssuer {
  readonly faults: Faults;
  /** Of a request of the provider. */
  ioOf(method: string, path: string): Io;
  /** Attributes of the provider's configuration. */
  readonly configuration: string;
  readonly resource: { readonly type: string; readonly attributes: string };
  /** Of the slots, in the store. */
  readonly slotsName: string;
  /** A consumer's. */
  readonly login: Login<unknown>;
  /** What is true at the issuer now. */
  entries(): readonly IssuerEntry[];
  /** How many values it has made; absent where it makes none. */
  made?(): number;
  stop(): Promise<void>;
}

export interface IssuerEntry {
  readonly fingerprint: string;
  readonly accepted: boolean;
}

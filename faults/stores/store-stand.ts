import type { StoreObservation } from "../../providers/clientcreds/rotation/observation";
import type { SlotReader } from "../../runtime";
import type { Faults } from "../../sandbox/http/faults";
import type { Io } from "../io";

/** How a slot store is put to the test. */
export interface StoreStand {
  readonly name: string;
  /** Its times are not those of the provider's machine. */
  readonly ownClock: boolean;
  /**
   * @param folder empty, and its own; operations on files below it are I/Os of the store
   * @param now the store's clock, if it has one of its own: milliseconds since the epoch
   */
  start(folder: string, now: () => number): Promise<RunningStore>;
}

export interface RunningStore {
  /** Of a store that is reached by requests. */
  readonly http: { readonly faults: Faults; ioOf(method: string, path: string): Io } | null;
  /** The value of `slot_store`. */
  readonly configuration: string;
  /** For the provider. */
  readonly env: NodeJS.ProcessEnv;
  /** What consumers read, by a way that is not the provider's. */
  reader(name: string): SlotReader;
  /** What is true now: labelled versions and slots. */
  observe(name: string): Promise<Pick<StoreObservation, "versions">>;
  stop(): Promise<void>;
}

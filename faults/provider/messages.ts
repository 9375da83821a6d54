/** One operation on a file of the slot store. */
export interface FileIo {
  /** `rename`, `flush folder`, … */
  readonly name: string;
  readonly writes: boolean;
}

/** What the provider process says to the one that plays fate. The answer to both moments of an operation is awaited. */
export type FromProvider =
  | { readonly kind: "file"; readonly id: number; readonly moment: "before" | "after"; readonly io: FileIo }
  | { readonly kind: "clock set" };

/** `full`: no byte more finds room, half of what is written does. `error`: the operation is reported as failed, whether it took effect or not. */
export type FileOrder = "go" | "full" | "error";

export type ToProvider =
  | { readonly kind: "order"; readonly id: number; readonly order: FileOrder }
  /** Milliseconds that the process's wall clock is ahead of the machine's. */
  | { readonly kind: "clock"; readonly ahead: number };

/** Environment variables of the provider process. */
export const GATED_FOLDER = "FAULTS_GATED_FOLDER";
export const CLOCK_AHEAD = "FAULTS_CLOCK_AHEAD";

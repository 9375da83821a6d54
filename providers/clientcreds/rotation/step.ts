import type { Entry, Generation, MarkKind, SlotName, Version } from "./observation";

/** One idempotent act. After it, observe again and decide again. */
export type Step =
  /** Take over a value that the issuer accepts and we did not make. */
  | { readonly do: "adopt"; readonly entry: Entry; readonly generation: Generation; readonly next: string | null }
  /** Put a new value, or take the orphan of a crashed start, and point NEXT at it. */
  | {
      readonly do: "start";
      readonly generation: Generation;
      readonly orphan: Version | null;
      readonly next: string | null;
    }
  /** Have the issuer make a new value, once. */
  | { readonly do: "reset"; readonly generation: Generation; readonly current: Version; readonly next: string | null }
  /** Make the issuer accept the stored value. */
  | { readonly do: "introduce"; readonly version: Version }
  /** Make an inactive or stored entry accepted again. */
  | { readonly do: "reactivate"; readonly version: Version; readonly entry: Entry }
  /** Prove the value at the token endpoint, and mark it. */
  | { readonly do: "verify"; readonly version: Version; readonly mark: "ok" | "current"; readonly from: Generation }
  /** Move CURRENT to it. */
  | { readonly do: "promote"; readonly version: Version; readonly left: Version; readonly restores: boolean }
  /** Move NEXT to it. */
  | { readonly do: "next"; readonly version: Version; readonly left: Version | null }
  | { readonly do: "mark"; readonly version: Version; readonly mark: MarkKind; readonly from: Generation }
  /** Add our own label where it is missing. */
  | { readonly do: "label"; readonly version: Version }
  | { readonly do: "forget"; readonly version: Version }
  /** Read a value that somebody else wrote, to find out what it is. */
  | { readonly do: "identify"; readonly version: Version; readonly slot: SlotName }
  /** `version` is null for a foreign entry that may be discarded. */
  | { readonly do: "deactivate"; readonly entry: Entry; readonly version: Version | null }
  | { readonly do: "delete"; readonly entry: Entry; readonly version: Version | null };

/** What the table says: do something, wait until a time, stop before an obstacle, or rest. */
export type Decision =
  | { readonly kind: "step"; readonly rule: string; readonly step: Step }
  | { readonly kind: "wait"; readonly rule: string; readonly for: Wait; readonly until: number | null }
  | { readonly kind: "block"; readonly rule: string; readonly block: Block }
  | { readonly kind: "steady"; readonly rule: string };

export type Wait = "overlap" | "grace" | "soak" | "rotated_expiry";

export type BlockCode = "B1" | "B2" | "B3" | "B4" | "B5" | "B7" | "B8" | "B9" | "B13" | "B14";

/** A state that no further apply resolves by itself. */
export interface Block {
  readonly code: BlockCode;
  /** Free of relative times: it becomes part of the state. */
  readonly reason: string;
  readonly remedy: string;
  /** CURRENT is refused meanwhile. */
  readonly outage: boolean;
}

import type { StepEvent } from "../../providers/clientcreds/events/event";

/** From when until when a generation was accepted, as far as the log tells; milliseconds since 1970-01-01T00:00:00Z. */
export interface GenerationSpan {
  readonly generation: number;
  readonly from: number;
  /** When consumers were moved to it; null: not in this log. */
  readonly currentFrom: number | null;
  /** When it was no longer accepted; null: it still is, as far as the log tells. */
  readonly until: number | null;
}

const BEGINS: ReadonlySet<string> = new Set(["adopt", "introduce", "reset", "reactivate"]);
const ENDS: ReadonlySet<string> = new Set(["deactivate", "delete"]);

/** @param events of one credential, in their order */
export function spansOf(events: readonly StepEvent[]): GenerationSpan[] {
  const spans = new Map<number, GenerationSpan>();
  for (const { time, data } of events) {
    if (data.outcome !== "done" || data.generation === null) continue;
    const at = Date.parse(time);
    const { generation, step } = data;
    const span = spans.get(generation);
    if (BEGINS.has(step)) {
      // What is revived goes on.
      spans.set(generation, span ? { ...span, until: null } : { generation, from: at, currentFrom: null, until: null });
    } else if (span && step === "promote") spans.set(generation, { ...span, currentFrom: at });
    else if (span && span.until === null && ENDS.has(step)) spans.set(generation, { ...span, until: at });
  }
  return [...spans.values()].sort((a, b) => a.generation - b.generation);
}

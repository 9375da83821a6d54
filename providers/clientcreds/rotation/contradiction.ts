import { formatDuration, parseDuration } from "./duration";

/** Seconds of what a policy leaves out. */
export const DEFAULT_DURATIONS = { overlap: 86_400, grace: 86_400, soak: 7 * 86_400 } as const;

/** Durations as they are written; null or undefined: left out; `unknown`: not known yet. */
export type WrittenDurations = Readonly<
  Record<"every" | keyof typeof DEFAULT_DURATIONS, string | null | undefined | { readonly unknown: true }>
>;

export interface Contradiction {
  readonly attribute: "every" | keyof typeof DEFAULT_DURATIONS;
  /** `must be shorter than …` */
  readonly rule: string;
  /** The value, as it was written or by default. */
  readonly got: string;
  /** Quotes attribute, rule and value. */
  readonly message: string;
}

/** One rotation must end before the next is due. What is unknown adds at least nothing. Every duration must be one. */
export function findContradiction(written: WrittenDurations): Contradiction | null {
  if (typeof written.every !== "string") return null;
  const every = parseDuration(written.every);
  let sum = 0;
  for (const attribute of ["overlap", "grace", "soak"] as const) {
    const text = written[attribute];
    if (typeof text === "object" && text !== null) continue;
    const seconds = typeof text === "string" ? parseDuration(text) : DEFAULT_DURATIONS[attribute];
    if (seconds >= every) {
      const got = text ?? `${formatDuration(seconds)}, its default`;
      return contradiction(attribute, `must be shorter than \`rotation.every\` (${written.every})`, got);
    }
    sum += seconds;
  }
  if (sum < every) return null;
  const rule = `must be longer than overlap, grace and soak together (${formatDuration(sum)})`;
  return contradiction("every", rule, written.every);
}

const contradiction = (attribute: Contradiction["attribute"], rule: string, got: string): Contradiction => ({
  attribute,
  rule,
  got,
  message: `\`rotation.${attribute}\` ${rule}, got: ${got}.`,
});

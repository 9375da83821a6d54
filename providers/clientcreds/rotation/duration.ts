const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const;
type Unit = keyof typeof SECONDS;

const SHORT = /^(?:\d+[smhdw])+$/;
const ISO = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** A text that is no duration. The message quotes it and says what is. */
export class DurationError extends Error {
  constructor(
    text: string,
    readonly why: string,
  ) {
    super(`${JSON.stringify(text)} is not a duration: ${why}`);
    this.name = "DurationError";
  }
}

/**
 * Seconds of `90d`, `1d12h`, `P90D` or `PT24H`. Months and years have no fixed length and are refused.
 *
 * @throws DurationError
 */
export function parseDuration(text: string): number {
  if (SHORT.test(text)) {
    const parts = text.match(/\d+[smhdw]/g)!;
    return checked(
      text,
      parts.reduce((sum, part) => sum + Number(part.slice(0, -1)) * SECONDS[part.at(-1) as Unit], 0),
    );
  }
  const iso = ISO.exec(text);
  if (iso && /\d/.test(text) && !text.endsWith("T")) {
    const units: Unit[] = ["w", "d", "h", "m", "s"];
    return checked(
      text,
      units.reduce((sum, unit, i) => sum + Number(iso[i + 1] ?? 0) * SECONDS[unit], 0),
    );
  }
  if (/^P(?:\d+[YMWD])*(?:T.*)?$/.test(text) && /^P[^T]*[YM]/.test(text)) {
    throw new DurationError(text, "months and years have no fixed length; use days");
  }
  throw new DurationError(text, "write it as 90d, 1d12h, P90D or PT24H");
}

function checked(text: string, seconds: number): number {
  // Ten thousand years: beyond it times can no longer be written.
  if (seconds > 315_360_000_000) throw new DurationError(text, "it is too long");
  return seconds;
}

/** The shortest spelling with whole units: 5400 is `1h30m`, 0 is `0s`. */
export function formatDuration(seconds: number): string {
  if (seconds === 0) return "0s";
  let rest = seconds;
  let out = "";
  for (const unit of ["d", "h", "m", "s"] as const) {
    const count = Math.floor(rest / SECONDS[unit]);
    if (count > 0) out += `${count}${unit}`;
    rest -= count * SECONDS[unit];
  }
  return out;
}

import { escaped } from "./escape";
import type { GenerationSpan } from "./generations";

const WIDTH = 900;
const LABEL = 70;
const ROW = 26;
const TOP = 24;
const DAY = 86_400_000;
/** An age that audits ask about, in days. */
export const OLD = 180;

/** SVG of a credential's generations as bars. What a colour would tell is told by texts and by kinds of line too. */
export function timeline(spans: readonly GenerationSpan[], expiresAt: number | null, now: number): string {
  if (spans.length === 0) return "<p>The event log tells of no generation of it.</p>";
  const newest = spans.at(-1)!;
  const limit = newest.from + OLD * DAY;
  const marks = [
    { at: now, text: "now", dash: "" },
    { at: limit, text: `${OLD} days`, dash: "2 4" },
    ...(expiresAt === null ? [] : [{ at: expiresAt, text: "expires", dash: "8 4" }]),
  ].sort((a, b) => a.at - b.at);
  const begin = Math.min(...spans.map(({ from }) => from));
  const end = Math.max(...marks.map(({ at }) => at));
  const x = (at: number): number => round(LABEL + ((at - begin) / Math.max(1, end - begin)) * (WIDTH - LABEL - 70));
  const height = TOP + spans.length * ROW + marks.length * 14;
  const bars = spans.map((span, i) => bar(span, TOP + i * ROW, x, now));
  const lines = marks.map(({ at, text, dash }, i) => {
    const bottom = TOP + spans.length * ROW + 12 + i * 14;
    return `<line x1="${x(at)}" x2="${x(at)}" y1="10" y2="${bottom - 10}" stroke="#000" stroke-dasharray="${dash}"/><text x="${x(at)}" y="${bottom}" text-anchor="${x(at) > WIDTH / 2 ? "end" : "start"}">${text} ${day(at)}</text>`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Generations over time">${bars.join("")}${lines.join("")}</svg>`;
}

function bar(span: GenerationSpan, y: number, x: (at: number) => number, now: number): string {
  const { generation, from, currentFrom, until } = span;
  const end = Math.max(until ?? now, from);
  const told = `generation ${generation}: accepted from ${day(from)} ${until === null ? "on" : `until ${day(until)}`}${currentFrom === null ? "" : `, CURRENT since ${day(currentFrom)}`}`;
  const width = Math.max(2, x(end) - x(from));
  const moved =
    currentFrom === null ? "" : `<text x="${round(x(currentFrom))}" y="${y + 14}" font-weight="bold">▸</text>`;
  return `<g><title>${escaped(told)}</title><text x="0" y="${y + 14}">gen ${generation}</text><rect x="${x(from)}" y="${y}" width="${round(width)}" height="18" fill="${until === null ? "#9cc" : "#fff"}" stroke="#000"/>${moved}</g>`;
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
const round = (value: number): number => Math.round(value * 10) / 10;

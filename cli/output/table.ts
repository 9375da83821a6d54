import { printable } from "./printable";
import { styled, type Screen, type Style } from "./style";

export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

export interface TableRow {
  readonly cells: readonly (Cell | string)[];
  /** Whole lines below the row. */
  readonly notes?: readonly Cell[];
}

const GAP = 2;
/** To so much the first column may be cut. */
const NARROWEST = 16;

/** A table in columns. On a screen that is too narrow the first column gives way, in its middle: names differ at their ends. */
export function table(head: readonly string[], rows: readonly TableRow[], screen: Screen): string {
  const cellsOf = ({ cells }: TableRow): Cell[] =>
    cells.map((cell) =>
      typeof cell === "string" ? { text: printable(cell) } : { ...cell, text: printable(cell.text) },
    );
  const titles: Cell[] = head.map((text) => ({ text, style: "bold" }));
  const all = [titles, ...rows.map(cellsOf)];
  const widths = head.map((_, i) => Math.max(...all.map((cells) => cells[i]!.text.length)));
  const excess = widths.reduce((sum, width) => sum + width + GAP, -GAP) - screen.width;
  if (excess > 0) widths[0] = Math.max(NARROWEST, widths[0]! - excess);
  const lineOf = (cells: readonly Cell[]): string =>
    cells
      .map(({ text, style }, i) => {
        const fitted = i === 0 ? cut(text, widths[0]!) : text;
        const padding = i === cells.length - 1 ? "" : " ".repeat(widths[i]! - fitted.length + GAP);
        return styled(fitted, style, screen) + padding;
      })
      .join("")
      .trimEnd();
  const lines = rows.flatMap((row) => [
    lineOf(cellsOf(row)),
    ...(row.notes ?? []).map(({ text, style }) => `  ${styled(printable(text), style, screen)}`),
  ]);
  return `${[lineOf(titles), ...lines].join("\n")}\n`;
}

function cut(text: string, width: number): string {
  if (text.length <= width) return text;
  const left = Math.floor((width - 1) / 2);
  return `${text.slice(0, left)}…${text.slice(text.length - (width - 1 - left))}`;
}

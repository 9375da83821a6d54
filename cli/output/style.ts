/** How text is made to stand out. */
export type Style = "bold" | "red" | "yellow";

const CODES: Readonly<Record<Style, number>> = { bold: 1, red: 31, yellow: 33 };

/** What a stream's reader can see. */
export interface Screen {
  readonly colour: boolean;
  /** Characters of a line; Infinity: nobody's screen is known. */
  readonly width: number;
}

/** A terminal has colours unless NO_COLOR says otherwise (no-color.org) or it is a dumb one; a pipe or a file has neither colours nor a width. */
export function screenOf(stream: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv): Screen {
  if (!stream.isTTY) return { colour: false, width: Infinity };
  return { colour: !env.NO_COLOR && env.TERM !== "dumb", width: stream.columns || 80 };
}

export const styled = (text: string, style: Style | undefined, { colour }: Screen): string =>
  colour && style !== undefined ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;

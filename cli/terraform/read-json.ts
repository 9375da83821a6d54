import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";

/** A file, or standard input for `-`. @throws Error that names the file and says what is wrong with it */
export async function readInput(path: string): Promise<Buffer> {
  if (path === "-") return buffer(process.stdin);
  try {
    return await readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const why = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : code;
    throw new Error(`Could not read ${path}: ${why}.`, { cause });
  }
}

/**
 * An object of JSON. The parser's own message is left out: it quotes the text, which may hold secrets.
 *
 * @throws Error
 */
export function objectIn(text: string, source: string, wanted: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Error(`${source} is not ${wanted}.`);
}

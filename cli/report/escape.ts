import { printable } from "../output/printable";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for HTML, in an element or a quoted attribute: nothing in it is markup. */
export const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, (char) => ENTITIES[char]!);

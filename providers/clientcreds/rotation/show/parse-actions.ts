import { VERBS, type Verb } from "./narrator";

/** What `last_action` says of a change of `store`. */
export const MOVE_SLOTS = "move slots";

/** An action as a text of `last_action` or `next_action` tells it. */
export interface ToldAction {
  readonly verb: Verb | "identify" | "move";
  /** null where the text names none: `adopt` of a create, `identify`, `move`. */
  readonly generation: number | null;
  readonly reasons: readonly string[];
}

const REASONS = String.raw`((?: \([^()]*\))*)`;
const ONE = new RegExp(`(${VERBS.join("|")}) generation (\\d+)${REASONS}(?:, (?=\\w)|$)`, "y");
const NONE = new RegExp(`^none${REASONS}$`);
const IDENTIFY = new RegExp(`^identify (?:CURRENT|NEXT)${REASONS}$`);

/** Reads what `actionsOf` and `nextActionOf` write: the actions in their order, none for `none`; null for a text of another grammar. */
export function parseActions(text: string): readonly ToldAction[] | null {
  if (NONE.test(text)) return [];
  if (text === "adopt") return [{ verb: "adopt", generation: null, reasons: [] }];
  if (text === MOVE_SLOTS) return [{ verb: "move", generation: null, reasons: [] }];
  const identify = IDENTIFY.exec(text);
  if (identify) return [{ verb: "identify", generation: null, reasons: reasonsIn(identify[1]!) }];
  const actions: ToldAction[] = [];
  let at = 0;
  while (at < text.length) {
    ONE.lastIndex = at;
    const found = ONE.exec(text);
    if (found === null) return null;
    actions.push({ verb: found[1] as Verb, generation: Number(found[2]), reasons: reasonsIn(found[3]!) });
    at = ONE.lastIndex;
  }
  return actions.length > 0 ? actions : null;
}

const reasonsIn = (text: string): string[] => [...text.matchAll(/\(([^()]*)\)/g)].map((match) => match[1]!);

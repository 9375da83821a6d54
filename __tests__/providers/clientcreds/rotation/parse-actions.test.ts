import fc from "fast-check";
import { simulate } from "../../../../providers/clientcreds/rotation/simulate";
import { parseActions } from "../../../../providers/clientcreds/rotation/show/parse-actions";
import { viewOf } from "../../../../providers/clientcreds/rotation/show/view";
import { situations } from "./arbitrary";

const action = (verb: string, generation: number | null, ...reasons: string[]) => ({ verb, generation, reasons });

describe("reading the texts of actions", () => {
  it("reads back every text that any situation writes", () => {
    fc.assert(
      fc.property(situations, ({ context, observed }) => {
        const { lastAction, nextAction } = viewOf(simulate(context, observed));
        for (const text of [lastAction, nextAction]) {
          const actions = parseActions(text);
          if (actions === null) throw new Error(`not in the grammar: ${text}`);
          const bare = text.replace(/ \([^()]*\)/g, "");
          const again = actions.map(({ verb, generation }) => `${verb} generation ${generation}`).join(", ");
          if (!bare.startsWith("identify ")) expect(again || "none").toBe(bare);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["none", []],
    ["none (pinned)", []],
    ["adopt", [action("adopt", null)]],
    ["move slots", [action("move", null)]],
    ["identify CURRENT (written by somebody else)", [action("identify", null, "written by somebody else")]],
    ["introduce generation 2 (trigger changed) (paused)", [action("introduce", 2, "trigger changed", "paused")]],
    ["roll back to generation 1", [action("roll back to", 1)]],
    [
      "repair generation 3 (NEXT moved to it, label restored), delete generation 2",
      [action("repair", 3, "NEXT moved to it, label restored"), action("delete", 2)],
    ],
  ])("%s", (text, actions) => expect(parseActions(text)).toEqual(actions));

  it.each([
    "",
    "None",
    "explode generation 2",
    "introduce generation 2, explode generation 3",
    "introduce generation 2,",
    "introduce generation 2, ",
    "introduce generation",
    "introduce generation 2 and more",
    "introduce generation 2\n",
    "none, delete generation 1",
    "adopt, delete generation 1",
  ])("knows no such action: %j", (text) => expect(parseActions(text)).toBeNull());
});

import fc from "fast-check";
import { decide } from "../../../../providers/clientcreds/rotation/decide";
import { VERBS } from "../../../../providers/clientcreds/rotation/show/narrator";
import { viewOf } from "../../../../providers/clientcreds/rotation/show/view";
import { simulate } from "../../../../providers/clientcreds/rotation/simulate";
import { situations } from "./arbitrary";

const runs = { numRuns: 3000, seed: Number(process.env.FC_SEED ?? 20_260_101), verbose: 0 } as const;

const ACTION = new RegExp(`^(${VERBS.join("|")}) generation \\d+( \\([^()]+(\\(.*\\))?\\))*$`);

describe("for any observation at all, also such as no rotation leads to", () => {
  it("a plan comes to an end: the table never goes in a circle", () => {
    fc.assert(
      fc.property(situations, ({ context, observed }) => {
        expect(() => viewOf(simulate(context, observed))).not.toThrow();
      }),
      runs,
    );
  });

  it("a plan is the same for the same input, in whatever order it is listed", () => {
    fc.assert(
      fc.property(situations, ({ context, observed }) => {
        const { store, issuer } = observed;
        const turned = {
          store: { ...store, versions: [...store.versions].reverse() },
          issuer: { ...issuer, entries: [...issuer.entries].reverse() },
        };
        expect(decide(context, turned)).toEqual(decide(context, observed));
        expect(viewOf(simulate(context, turned))).toEqual(viewOf(simulate(context, observed)));
      }),
      runs,
    );
  });

  it("what is shown follows the grammar", () => {
    fc.assert(
      fc.property(situations, ({ context, observed }) => {
        const { lastAction, nextAction } = viewOf(simulate(context, observed));
        for (const text of [lastAction, nextAction.replace(/ \(paused\)$/, "")]) {
          if (/^(none|none \(pinned\)|identify (CURRENT|NEXT) \(written by somebody else\))$/.test(text)) continue;
          for (const action of text.split(/, (?=(?:[a-z]+|roll back to) generation)/)) expect(action).toMatch(ACTION);
        }
      }),
      runs,
    );
  });
});

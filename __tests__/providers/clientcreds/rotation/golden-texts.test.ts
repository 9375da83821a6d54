import fc from "fast-check";
import { decide } from "../../../../providers/clientcreds/rotation/decide";
import { ISSUE_CODES } from "../../../../providers/clientcreds/rotation/show/issues";
import { VERBS } from "../../../../providers/clientcreds/rotation/show/narrator";
import { viewOf } from "../../../../providers/clientcreds/rotation/show/view";
import { simulate } from "../../../../providers/clientcreds/rotation/simulate";
import type { Context } from "../../../../providers/clientcreds/rotation/policy";
import type { Observed } from "../../../../providers/clientcreds/rotation/observation";
import { situations } from "./arbitrary";

/** What can be wrong at the store or the issuer, which the situations do not hold by themselves. */
const troubles = fc.constantFrom<(observed: Observed) => Observed>(
  ...Array.from({ length: 12 }, () => (observed: Observed) => observed),
  ({ store, issuer }) => ({ store: { ...store, obstacle: "an obstacle" }, issuer }),
  ({ store, issuer }) => ({ store: { ...store, movedTo: "file:elsewhere#x" }, issuer }),
  ({ store, issuer }) => ({ store, issuer: { ...issuer, state: "missing", detail: "it is missing" } }),
  ({ store, issuer }) => ({ store, issuer: { ...issuer, state: "broken", detail: "it is broken" } }),
);

/** A text with its numbers, times and ids taken out: what is left is frozen. */
const frozen = (text: string): string =>
  text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "<time>")
    .replace(/\b[ev]\d\b/g, "<id>")
    .replace(/\d+/g, "<n>")
    .replace(/(secret|key) <id> \((?:ACTIVE|INACTIVE|STORED|ROTATED)/g, "$1 <id> (<status>")
    .replace(
      /(secret|key) <id> \(<status>, created (?:<time>|at an unknown time)\)(?:, \1 <id> \(<status>, created (?:<time>|at an unknown time)\))+/g,
      "<entries>",
    )
    .replace(/(secret|key) <id> \(<status>, created (?:<time>|at an unknown time)\)/g, "<entry>");

interface Texts {
  readonly phases: Set<string>;
  readonly statuses: Set<string>;
  readonly actions: Set<string>;
  readonly issues: Set<string>;
  readonly codes: Set<string>;
}

function collect(): Texts {
  const texts: Texts = {
    phases: new Set(),
    statuses: new Set(),
    actions: new Set(),
    issues: new Set(),
    codes: new Set(),
  };
  const take = (context: Context, observed: Observed): void => {
    const view = viewOf(simulate(context, observed));
    texts.phases.add(view.phase);
    for (const slot of Object.values(view.slots)) if (slot) texts.statuses.add(slot.status);
    for (const text of [view.lastAction, view.nextAction]) {
      for (const action of text.split(/, (?=(?:[a-z]+|roll back to) generation)/)) texts.actions.add(frozen(action));
    }
    for (const { code, detail } of view.issues) {
      texts.codes.add(code);
      texts.issues.add(`${code}: ${frozen(detail)}`);
    }
    decide(context, observed);
  };
  fc.assert(
    fc.property(
      situations,
      troubles,
      fc.constantFrom(null, "me", "another"),
      ({ context, observed }, trouble, owner) => {
        take({ ...context, owner }, trouble(observed));
      },
    ),
    { numRuns: 20_000, seed: 20_260_101 },
  );
  return texts;
}

const sorted = (set: ReadonlySet<string>): string[] => [...set].sort();

/** Words in a state are interface: one that is reworded is a one-time diff of every resource, so a change here needs a reason. */
describe("all texts that reach a state", () => {
  let texts: Texts;
  beforeAll(() => {
    texts = collect();
  });

  it("phases and statuses are closed lists", () => {
    expect(sorted(texts.phases)).toEqual(["grace", "overlap", "soak", "steady"]);
    expect(sorted(texts.statuses)).toEqual(["accepted", "gone", "inactive", "staged", "unknown"]);
  });

  it("actions are these, with verbs of a closed list", () => {
    expect([...VERBS]).toMatchInlineSnapshot(`
     [
       "adopt",
       "introduce",
       "promote",
       "deactivate",
       "delete",
       "reactivate",
       "replace",
       "repair",
       "roll back to",
     ]
    `);
    expect(sorted(texts.actions)).toMatchSnapshot();
  });

  it("issues are these, with codes of a closed list", () => {
    expect([...ISSUE_CODES]).toMatchInlineSnapshot(`
     [
       "foreign_credential",
       "blocked",
       "verification_failed",
       "current_inactive",
       "current_deleted",
       "slot_changed",
       "issuer_changed",
       "expires_soon",
       "expired",
       "weak_value",
       "paused_overdue",
     ]
    `);
    for (const code of texts.codes) expect(ISSUE_CODES).toContain(code);
    expect(sorted(texts.issues)).toMatchSnapshot();
  });
});

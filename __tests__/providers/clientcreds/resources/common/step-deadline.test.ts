import { Diagnostics } from "../../../../../providers/plugin";
import { checkOverlap } from "../../../../../providers/clientcreds/resources/common/step-deadline";
import type { RotationAttribute } from "../../../../../providers/clientcreds/resources/common/policy";
import { CAPABILITIES, type IssuerKind } from "../../../../../providers/clientcreds/rotation/capability";

const NOTHING = Object.fromEntries(
  ["overlap", "grace", "soak", "before_expiry", "trigger", "minimum_generation", "pin_generation", "paused"].map(
    (word) => [word, null],
  ),
) as unknown as RotationAttribute;

const messages = (kind: IssuerKind, overlap: string | null, deadline = 300): string[] => {
  const diagnostics = new Diagnostics();
  checkOverlap(CAPABILITIES[kind], { ...NOTHING, every: "90d", overlap }, deadline, diagnostics);
  return diagnostics.all.map(({ detail }) => detail);
};

describe("an overlap that protects from a late write", () => {
  it.each(["auth0_secret", "keycloak_secret", "okta_key", "auth0_key"] as const)(
    "of %s must be at least twice the step deadline",
    (kind) => {
      expect(messages(kind, "9m59s")).toEqual([
        "`rotation.overlap` must be at least twice the provider's `step_deadline` (5m), got: 9m59s.",
      ]);
      expect(messages(kind, "10m")).toEqual([]);
      expect(messages(kind, null)).toEqual([]);
      expect(messages(kind, null, 90_000)).toEqual([
        "`rotation.overlap` must be at least twice the provider's `step_deadline` (1d1h), got: 1d, its default.",
      ]);
    },
  );

  it.each(["okta_secret", "sahamati_secret"] as const)("of %s may be any: no late write undoes it", (kind) => {
    expect(messages(kind, "1s")).toEqual([]);
  });
});

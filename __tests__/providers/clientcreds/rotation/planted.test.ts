import type * as Fc from "fast-check";
import type { IssuerKind } from "../../../../providers/clientcreds/rotation/capability";
import type * as Properties from "./properties";
import type { worldsOf as WorldsOf } from "../../../support/memory/chaos";
import { BUGS, plant, type Bug } from "../../../support/plant";

/** Which property finds a bug, and the kind of credential that suffers first. */
const FINDERS: readonly (readonly [name: keyof typeof BUGS, found: "wild" | "calm" | "again", at: IssuerKind])[] = [
  ["NEXT is promoted before it was introduced and verified", "wild", "okta_secret"],
  ["the old value is deactivated before the promotion", "wild", "okta_secret"],
  ["the overlap is not waited for at a two-place issuer", "calm", "okta_secret"],
  ["the overlap is not waited for at a one-place issuer", "calm", "auth0_secret"],
  ["grace runs without its clock", "calm", "okta_secret"],
  ["an old value is pushed over a foreign one", "wild", "auth0_secret"],
  ["each retry makes a fresh candidate", "again", "okta_secret"],
  ["a reset is tried again when its answer is lost", "wild", "sahamati_secret"],
  ["a reset is made without winning the intent", "wild", "sahamati_secret"],
];

describe("the properties find a planted bug:", () => {
  it.each(FINDERS)(
    "%s",
    async (name, found, at) => {
      const fc = jest.requireActual<typeof Fc>("fast-check");
      await jest.isolateModulesAsync(async () => {
        jest.doMock("fast-check", () => fc);
        plant(BUGS[name] as Bug);
        const { wild, calm, failingAgain } = require("./properties") as typeof Properties;
        if (found === "again") {
          await expect(failingAgain("crash after", 4, 20)).rejects.toThrow();
          return;
        }
        const { worldsOf } = require("../../../support/memory/chaos") as { worldsOf: typeof WorldsOf };
        const worlds = worldsOf((k) => k.kind === at);
        const runs = { numRuns: 1500, seed: 7, endOnFailure: true };
        const { failed } = await (found === "wild" ? fc.check(wild(worlds), runs) : fc.check(calm(worlds), runs));
        expect(failed).toBe(true);
      });
    },
    60_000,
  );
});

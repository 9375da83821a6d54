import { applyWell, planOf, POLICY } from "../../../../../explore/memory/applier";
import { freshWorld, type World } from "../../../../../explore/memory/world";
import { Diagnostics } from "../../../../../providers/plugin";
import { warnRun } from "../../../../../providers/clientcreds/resources/common/warnings";
import type { Policy } from "../../../../../providers/clientcreds/rotation/policy";

let world: World;
beforeEach(async () => {
  world = freshWorld("keycloak_secret", { policy: { expiration: 30 * 86_400, rotatedExpiration: 25 } });
  await applyWell(world, POLICY);
});

const said = (change: Partial<Policy>): string[] => {
  const diagnostics = new Diagnostics();
  warnRun("acme/billing", planOf(world, { ...POLICY, ...change }), diagnostics);
  return diagnostics.all.map(({ severity, summary, detail }) => `${severity}: ${summary}: ${detail}`);
};

const GRACE = "`rotation.grace` is 26s, but the issuer keeps a replaced secret for 25s";

describe("a rotation policy that cannot be kept under Keycloak's own", () => {
  it("is warned of while nothing is due", () => {
    const warning = `warning: Rotation policy contradicts the issuer's: acme/billing: ${GRACE}. The next rotation is blocked for it, unless the value ends soon. Set \`rotation.grace\` to that or less, or lengthen the period in the issuer's client profile.`;
    expect(said({ grace: 26 })).toEqual([warning]);
  });

  it("is said to block what is due, once", () => {
    const [block, ...more] = said({ grace: 26, trigger: "x" });
    expect(block).toContain(`warning: Rotation is blocked: acme/billing: ${GRACE}`);
    expect(more).toEqual([]);
  });

  it.each<[string, Partial<Policy>]>([
    ["one that can be kept", { grace: 25 }],
    ["one that is paused", { grace: 26, paused: true }],
    ["one that only observes", { grace: 26, rotates: false }],
    ["one that pins CURRENT", { grace: 26, pinGeneration: 1 }],
  ])("is not %s", (_, change) => {
    expect(said(change)).toEqual([]);
  });
});

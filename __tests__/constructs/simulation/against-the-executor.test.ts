import { RotationPolicy, type IssuerKind } from "../../../constructs";
import { plannerPolicy } from "../../../constructs/simulation/planner-policy";
import { applyWell, contextOf, observeWorld, planOf } from "../../../explore/memory/applier";
import { freshWorld } from "../../../explore/memory/world";
import { actionsOf } from "../../../providers/clientcreds/rotation/show/actions";
import { viewNow } from "../../../providers/clientcreds/rotation/show/view";

const KINDS: IssuerKind[] = [
  "okta_secret",
  "okta_key",
  "auth0_secret",
  "auth0_key",
  "keycloak_secret",
  "sahamati_secret",
];

test.each(KINDS)(
  "a simulated %s lives as one that is really executed, by an issuer and a store in memory",
  async (kind) => {
    const props = { every: "5d", overlap: "6h", grace: "8h", soak: "1d", beforeExpiry: "1d" };
    const { steps } = RotationPolicy.of(props).simulate({ issuer: kind, appliesEvery: "2h", for: "20d" });
    expect(steps.length).toBeGreaterThan(3);

    const policy = plannerPolicy(props, kind);
    const world = freshWorld(kind);
    const start = world.clock;
    for (const entry of world.issuer.entries) if (entry.createdAt !== null) entry.createdAt = start;
    const lived = [];
    for (const { at } of steps) {
      world.clock = start + at.toSeconds();
      const action = actionsOf(planOf(world, policy)).replace("(secret e0)", "(secret first)");
      await applyWell(world, policy);
      const { phase, generation } = viewNow(contextOf(world, policy), observeWorld(world));
      lived.push({ at, action, phase, generation });
    }
    expect(lived).toEqual(steps);
  },
);

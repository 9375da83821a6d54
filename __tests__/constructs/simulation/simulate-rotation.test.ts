import { TerraformVariable } from "cdktf";
import * as fc from "fast-check";
import { Duration, RotationPolicy, ValidationError, type IssuerKind } from "../../../constructs";
import { synthesise } from "../synth";

const daily = (issuer: IssuerKind, days = 400) => ({ issuer, appliesEvery: "1d", for: Duration.days(days) });

describe("A simulated policy", () => {
  test("tells each step in the words of the plan, as late as the applies allow", () => {
    const timeline = RotationPolicy.of({ every: "90d", grace: "7d" }).simulate(daily("okta_secret", 120));
    expect(`${timeline}`).toBe(
      [
        "0s  adopt generation 1 (secret first)  (steady)",
        "91d  introduce generation 2  (overlap)",
        "93d  promote generation 2  (grace)",
        "101d  deactivate generation 1  (soak)",
        "109d  delete generation 1  (steady)",
      ].join("\n"),
    );
    expect(timeline.steps[1]).toEqual({
      at: Duration.days(91),
      action: "introduce generation 2",
      phase: "overlap",
      generation: 2,
    });
    // The complaint that maximumAge answers: "every 90d" leaves a 101-day-old secret accepted.
    expect(timeline.greatestAge).toEqual(Duration.days(101));
    expect(timeline.generations).toBe(1);
    expect(timeline.blocked).toBeNull();
  });

  test.each<[IssuerKind, string[]]>([
    [
      "okta_key",
      ["introduce generation 1", "introduce generation 2", "promote generation 2", "deactivate generation 1"],
    ],
    [
      "auth0_key",
      ["introduce generation 1", "introduce generation 2", "promote generation 2", "deactivate generation 1"],
    ],
    ["auth0_secret", ["adopt generation 1 (secret first)", "introduce generation 2", "promote generation 2"]],
    ["keycloak_secret", ["adopt generation 1 (secret first)", "introduce generation 2", "promote generation 2"]],
    ["sahamati_secret", ["adopt generation 1 (secret first)", "introduce generation 2, promote generation 2"]],
  ])("of %s goes the way of its issuer", (issuer, actions) => {
    const { steps } = RotationPolicy.of({ every: "90d" }).simulate(daily(issuer, 97));
    expect(steps.map((step) => step.action)).toEqual(actions);
  });

  test("makes each generation once, however long it goes on", () => {
    for (const issuer of ["okta_secret", "auth0_secret", "keycloak_secret", "sahamati_secret"] as const) {
      const { steps, generations } = RotationPolicy.of({ every: "30d" }).simulate(daily(issuer, 3650));
      const introduced = steps.flatMap(({ action }) => /introduce generation (\d+)/.exec(action)?.[1] ?? []);
      expect(introduced).toEqual(Array.from({ length: generations }, (_, i) => String(i + 2)));
      expect(generations).toBeGreaterThan(100);
    }
  });

  test("rotates before an expiry that the issuer tells, and where none is told, never", () => {
    const policy = RotationPolicy.of({ beforeExpiry: "30d" });
    expect(policy.simulate(daily("sahamati_secret", 200)).steps[1]).toMatchObject({
      at: Duration.days(151),
      action: "introduce generation 2 (expires soon), promote generation 2",
    });
    expect(policy.simulate(daily("okta_secret", 200)).greatestAge).toEqual(Duration.days(200));
  });

  test("is not accepted any more after its issuer's term, rotated or not", () => {
    const timeline = RotationPolicy.of({ beforeExpiry: "0s" }).simulate(daily("sahamati_secret"));
    expect(timeline.greatestAge).toEqual(Duration.days(180));
  });

  test("that only observes, or is paused, rotates nothing", () => {
    for (const policy of [RotationPolicy.observeOnly(), RotationPolicy.of({ every: "90d", paused: true })]) {
      const timeline = policy.simulate(daily("okta_secret"));
      expect(timeline.generations).toBe(0);
      expect(timeline.greatestAge).toEqual(Duration.days(400));
    }
  });

  test("after a leak replaces and revokes in one apply", () => {
    const { steps } = RotationPolicy.of({ minimumGeneration: 3 }).simulate(daily("okta_secret"));
    expect(steps).toHaveLength(1);
    expect(steps[0]!.action).toMatch(/introduce generation 3, promote generation 3, deactivate generation 1/);
  });

  test("that no apply can fulfil says so", () => {
    const { blocked } = RotationPolicy.of({ every: "90d", pinGeneration: 4 }).simulate(daily("okta_secret"));
    expect(blocked).toBe("generation 4 is in no slot any more");
  });

  test("must be known at synth", () => {
    synthesise((stack) => {
      const variable = new TerraformVariable(stack, "every", { type: "string" });
      for (const [field, props] of [
        ["rotation.every", { every: variable.stringValue }],
        ["rotation.trigger", { trigger: variable.stringValue }],
        ["rotation.paused", { paused: variable.booleanValue }],
      ] as const) {
        const simulate = () => RotationPolicy.of(props).simulate(daily("okta_secret"));
        expect(simulate).toThrow(`\`${field}\` must be known at synth, got: an expression.`);
      }
    });
  });

  test.each([
    [{ every: "10d", overlap: "10d" }, {}, "`rotation.overlap` must be shorter than `rotation.every` (10d), got: 10d."],
    [{ every: "90d" }, { appliesEvery: "0s" }, "`appliesEvery` must be longer than 0, got: 0s."],
    [
      { every: "90d" },
      { for: "1 year" },
      '`for` must be a duration: write it as 90d, 1d12h, P90D or PT24H, got: "1 year".',
    ],
  ])("of %j with %j is refused", (props, options, text) => {
    const simulate = () => RotationPolicy.of(props).simulate({ ...daily("okta_secret"), ...options });
    expect(simulate).toThrow(ValidationError);
    expect(simulate).toThrow(text);
  });
});

describe("maximumAge", () => {
  test("is kept exactly where old values are retired, and undercut where they die at once", () => {
    const policy = RotationPolicy.maximumAge("180d", { appliesEvery: "1d" });
    const age = (issuer: IssuerKind) => `${policy.simulate(daily(issuer, 1000)).greatestAge}`;
    expect(["okta_secret", "okta_key", "auth0_key"].map((i) => age(i as IssuerKind))).toEqual(Array(3).fill("180d"));
    expect(["auth0_secret", "keycloak_secret"].map((i) => age(i as IssuerKind))).toEqual(["178d", "178d"]);
    // Its end, 180 days after it was made, is nearer than its age: by default it is rotated 30 days before.
    expect(age("sahamati_secret")).toBe("151d");
  });

  test("is kept by every policy that it allows, at every issuer, however often apply runs", () => {
    const duration = (max: number) => fc.integer({ min: 0, max }).map((hours) => Duration.hours(hours));
    const policies = fc.record({ overlap: duration(96), grace: duration(96), soak: duration(96) });
    const issuers = fc.constantFrom<IssuerKind>(
      ...(["okta_secret", "okta_key", "auth0_secret", "auth0_key", "keycloak_secret", "sahamati_secret"] as const),
    );
    fc.assert(
      fc.property(
        ...[fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 240 }), policies, issuers],
        fc.integer({ min: 1, max: 4 }),
        (age, interval, props, issuer, oftener) => {
          const appliesEvery = Duration.hours(interval);
          const make = () => RotationPolicy.maximumAge(Duration.hours(age), { appliesEvery, ...props });
          let policy: RotationPolicy;
          try {
            policy = make();
          } catch (error) {
            expect(error).toBeInstanceOf(ValidationError);
            return fc.pre(false);
          }
          const often = Duration.seconds(Math.max(1, Math.floor(appliesEvery.toSeconds() / oftener)));
          const { greatestAge } = policy.simulate({ issuer, appliesEvery: often, for: Duration.hours(age * 6) });
          expect(greatestAge.toSeconds()).toBeLessThanOrEqual(age * 3600);
        },
      ),
      { numRuns: 100 },
    );
  });
});

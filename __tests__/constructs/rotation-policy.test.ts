import { TerraformVariable } from "cdktf";
import {
  ClientCredentialsProvider,
  Duration,
  OktaClientSecret,
  RotationPolicy,
  ValidationError,
} from "../../constructs";
import { only, synthesise } from "./synth";

const rotationOf = (policy: RotationPolicy) => {
  const stack = synthesise((scope) => {
    new ClientCredentialsProvider(scope, "clientcreds");
    new OktaClientSecret(scope, "billing", { appId: "0oa1billing", rotation: policy });
  });
  return only(stack.resource.clientcreds_okta_secret).rotation as Record<string, unknown>;
};

const errorOf = (act: () => unknown): ValidationError => {
  try {
    act();
  } catch (error) {
    if (error instanceof ValidationError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
};

describe("maximumAge", () => {
  test("leaves out of the age what overlap, grace and three late applies take", () => {
    expect(rotationOf(RotationPolicy.maximumAge("180d", { appliesEvery: "1d" }))).toEqual({ every: "175d" });
    const policy = RotationPolicy.maximumAge(Duration.days(180), { appliesEvery: "PT12H", overlap: "2d", grace: "7d" });
    expect(rotationOf(policy)).toEqual({ every: "169d12h", overlap: "2d", grace: "7d" });
  });

  test("is still promised after `with`", () => {
    const policy = RotationPolicy.maximumAge("180d", { appliesEvery: "1d" });
    expect(rotationOf(policy.with({ grace: "10d", trigger: "x" }))).toEqual({
      every: "166d",
      grace: "10d",
      trigger: "x",
    });
    expect(() => policy.with({ grace: "180d" })).toThrow("`maximumAge` must be at least");
    expect(() => policy.with({ every: "176d" })).toThrow(
      "`rotation.every` must be at most 175d, so that no value becomes older than 180d, got: 176d.",
    );
  });

  test("lets a shorter `every` stay", () => {
    expect(rotationOf(RotationPolicy.maximumAge("180d", { appliesEvery: "1d", every: "90d" })).every).toBe("90d");
  });

  test("that leaves no time is refused with the numbers", () => {
    const error = errorOf(() => RotationPolicy.maximumAge("10d", { appliesEvery: "1d" }));
    expect(error.message).toBe(
      "`maximumAge` must be at least 14d1s (overlap 1d, grace 1d, soak 7d, applies every 1d), got: 10d.",
    );
    expect(error).toMatchObject({ field: "maximumAge", value: "10d", path: undefined });
    expect(rotationOf(RotationPolicy.maximumAge("14d1s", { appliesEvery: "1d" })).every).toBe("9d1s");
  });

  test("must be known at synth", () => {
    synthesise((stack) => {
      const age = new TerraformVariable(stack, "age", { type: "string" }).stringValue;
      expect(() => RotationPolicy.maximumAge(age, { appliesEvery: "1d" })).toThrow(
        "`maximumAge` must be known at synth, got: an expression.",
      );
    });
  });

  test("needs applies", () => {
    expect(() => RotationPolicy.maximumAge("90d", { appliesEvery: "0s" })).toThrow(
      "`appliesEvery` must be longer than 0",
    );
  });
});

describe("a rotation policy", () => {
  test("takes durations in every spelling, and gives Terraform what was written", () => {
    for (const [given, written] of [
      ["90d", "90d"],
      ["1d12h", "1d12h"],
      ["2w", "2w"],
      ["P90D", "P90D"],
      ["PT24H", "PT24H"],
      ["P1DT12H", "P1DT12H"],
      [Duration.hours(36), "PT129600S"],
      [{ toIsoString: () => "P90D" }, "P90D"],
    ] as const) {
      expect(rotationOf(RotationPolicy.of({ every: given, overlap: "1h", grace: "1h", soak: "1h" })).every).toBe(
        written,
      );
    }
  });

  test.each(["P1M", "P1Y", "P1Y2M", "3 months", "", "-1d", "1.5d", { toIsoString: () => "PT0.5S" }])(
    "refuses %j as a duration",
    (every) => {
      const error = errorOf(() => rotationOf(RotationPolicy.of({ every })));
      expect(error).toMatchObject({ field: "rotation.every", path: "stack/billing" });
      expect(error.rule).toMatch(/^must be a duration: /);
    },
  );

  test("says construct path, field, rule and value of what is wrong", () => {
    const error = errorOf(() => rotationOf(RotationPolicy.of({ every: "90d", overlap: "100d" })));
    expect(error).toMatchObject({
      path: "stack/billing",
      field: "rotation.overlap",
      rule: "must be shorter than `rotation.every` (90d)",
      value: "100d",
    });
    expect(error.message).toBe(
      "`rotation.overlap` must be shorter than `rotation.every` (90d), got: 100d. At construct stack/billing.",
    );
  });

  test.each([
    [
      { pinGeneration: 2, minimumGeneration: 3 },
      "`rotation.pinGeneration` must not be below `rotation.minimumGeneration` (3)",
    ],
    [
      { notBefore: "tomorrow" },
      "`rotation.notBefore` must be an RFC 3339 time such as 2026-12-24T00:00:00Z, got: tomorrow.",
    ],
  ])("refuses %j", (props, text) => {
    expect(() => rotationOf(RotationPolicy.of(props))).toThrow(text);
  });
});

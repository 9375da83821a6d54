import { OktaStack, planText, STAYS_IN, verdictLines } from "../../support/okta-stack";

/** How long Okta's token endpoints do not know a new secret; longer than the verification below waits. */
const LAG = 5000;

describe("a verification that fails", () => {
  test("leaves CURRENT alone, tells the issuer's answer and no secret, and goes on in the next apply", async () => {
    const stack = await OktaStack.start({ propagationMs: LAG });
    try {
      const verify = `verify = { timeout = "1s" }`;
      // The app's first secret is known from the start.
      stack.declare(STAYS_IN.overlap, verify);
      await stack.apply();
      stack.declare(`${STAYS_IN.overlap}, trigger = "a"`, verify);
      const failed = await stack.terraform.apply();
      expect(failed.code).toBe(1);
      const error = failed.stderr.replace(/\s+/g, " ");
      expect(error).toContain("Error: Verification failed, CURRENT was left alone");
      expect(error).toContain("generation 2: the token endpoint answered 401 invalid_client");
      const values = stack.okta.secretsOf(stack.app.appId).map(({ value }) => value);
      for (const value of values) expect(failed.stdout + failed.stderr).not.toContain(value);
      expect(stack.state.slots.current).toMatchObject({ generation: 1, status: "accepted" });
      expect(stack.state.issues).toEqual([
        { code: "verification_failed", detail: "generation 2: the token endpoint answered 401 invalid_client" },
      ]);
      await new Promise((resolve) => setTimeout(resolve, LAG));
      const plan = await stack.plan();
      expect(plan.code).toBe(2);
      expect(planText(plan)).toContain('- code = "verification_failed" -> null');
      expect(verdictLines(plan)).toMatchInlineSnapshot(`
       [
         "~ issues = [",
         "~ last_action = "adopt" -> "introduce generation 2"",
         "~ next_action = "introduce generation 2" -> "promote generation 2"",
       ]
      `);
      await stack.apply();
      expect(stack.state).toMatchObject({ phase: "overlap", issues: [], slots: { next: { generation: 2 } } });
      // What was made once is used again: no second value.
      expect(stack.okta.secretsOf(stack.app.appId).map(({ value }) => value)).toEqual(values);
    } finally {
      await stack.stop();
    }
  });
});

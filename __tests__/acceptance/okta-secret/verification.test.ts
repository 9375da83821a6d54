import { OktaStack, STAYS_IN } from "../../support/okta-stack";
import { planText, verdictLines } from "../../support/plan-text";

/** How long Okta's token endpoints do not know a new secret; longer than the verification below waits. */
const LAG = 5000;

describe("a verification within the bound", () => {
  test("waits through the issuer's lag, in one apply", async () => {
    const stack = await OktaStack.start({ propagationMs: LAG });
    try {
      stack.declare(STAYS_IN.overlap);
      await stack.apply();
      stack.declare(`${STAYS_IN.overlap}, trigger = "a"`);
      await stack.apply();
      expect(stack.state).toMatchObject({ phase: "overlap", issues: [], slots: { next: { generation: 2 } } });
      // The token endpoint did say no before it said yes.
      const asked = stack.okta.requests.filter(({ path }) => path.endsWith("/revoke")).map(({ status }) => status);
      expect(asked).toContain(401);
      expect(asked.at(-1)).toBe(200);
    } finally {
      await stack.stop();
    }
  });
});

describe("an issuer that quotes in its error what it was sent", () => {
  test("spoils nothing: no secret is in an output, a log or a state, and the next apply goes on", async () => {
    const stack = await OktaStack.start({ env: { TF_LOG: "TRACE" } });
    try {
      stack.declare(STAYS_IN.overlap);
      await stack.apply();
      const sent: string[] = [];
      const path = /\/credentials\/secrets$/;
      const before = ({ body }: { body: string }) => void sent.push(JSON.parse(body).client_secret);
      stack.okta.faults.add({ method: "POST", path, fault: () => [{ kind: "hook", before }] });
      const echo = stack.okta.faults.add({ method: "POST", path, fault: { kind: "echo", status: 400 } });
      stack.declare(`${STAYS_IN.overlap}, trigger = "a"`);
      const failed = await stack.terraform.apply();
      expect(failed.code).toBe(1);
      expect(sent).toHaveLength(1);
      expect(failed.stdout + failed.stderr).not.toContain(sent[0]);
      expect(stack.terraform.stateText()).not.toContain(sent[0]);
      echo.remove();
      await stack.apply();
      expect(stack.state).toMatchObject({ phase: "overlap", slots: { next: { generation: 2 } } });
      // What was made once is used again: no second value.
      expect(new Set(sent).size).toBe(1);
    } finally {
      await stack.stop();
    }
  });
});

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

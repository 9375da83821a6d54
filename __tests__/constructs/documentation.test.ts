import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { RotationPolicy } from "../../constructs";
import { errorsIn } from "./compile";

const blocks = (language: string, page = "constructs"): string[] => {
  const text = readFileSync(resolve(__dirname, `../../docs/${page}.md`), "utf8");
  return [...text.matchAll(new RegExp("^```" + language + "\\n([\\s\\S]*?)^```$", "gm"))].map((match) => match[1]!);
};

describe("docs/constructs.md", () => {
  test("has examples that compile", () => {
    const examples = blocks("ts");
    expect(examples.length).toBeGreaterThanOrEqual(5);
    expect(errorsIn(examples)).toEqual(examples.map(() => []));
  });

  test("prints what the simulated policy of its example tells", () => {
    const timeline = RotationPolicy.of({ every: "90d", grace: "7d" }).simulate({
      issuer: "okta_secret",
      appliesEvery: "1d",
      for: "120d",
    });
    const printed = `${timeline}\ngreatest age ${timeline.greatestAge}, ${timeline.generations} made\n`;
    expect(blocks("text")).toEqual([printed]);
  });
});

test.each([
  ["aws-secrets-manager", 2],
  ["auth0", 1],
  ["auth0-keys", 2],
  ["okta-keys", 2],
  ["sahamati", 2],
  ["keycloak", 1],
  ["keycloak-rotation-policy", 1],
  ["runbook", 1],
])("docs/%s.md has examples that compile", (page, count) => {
  const examples = blocks("ts", page);
  expect(examples.length).toBeGreaterThanOrEqual(count);
  expect(errorsIn(examples)).toEqual(examples.map(() => []));
});

describe("a secret as a prop", () => {
  const withCandidate = (candidate: string): string => `
    import { TerraformVariable, type TerraformStack } from "cdktf";
    import { EphemeralValue, GeneratedSecret, OktaClientSecret } from "clientcreds";
    export const secretOf = (stack: TerraformStack, variable: TerraformVariable) =>
      new OktaClientSecret(stack, "billing", { appId: "0oa1", candidate: ${candidate} });
  `;

  test("does not compile, be it a literal, a variable or another resource's attribute", () => {
    const refused = ['"literal-secret"', "variable.stringValue", "`prefix-${variable.stringValue}`"];
    const accepted = ['new GeneratedSecret(stack, "c")', "EphemeralValue.fromVariable(variable)", "undefined"];
    const errors = errorsIn([...refused, ...accepted].map(withCandidate));
    expect(errors.slice(0, 3)).toEqual(
      Array(3).fill([expect.stringMatching(/^Type .* is not assignable to type 'IEphemeralValue'/)]),
    );
    expect(errors.slice(3)).toEqual([[], [], []]);
  });
});

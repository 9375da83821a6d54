import Ajv from "ajv";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { actionlint, gitlabSchema } from "../../support/linters";
import { gitlab, JOBS, PIPELINES, textOf } from "./pipelines";

const lint = (workflow: string) => {
  const { status, stdout, stderr } = spawnSync(actionlint(), ["-no-color", "-"], { input: workflow, encoding: "utf8" });
  return { status, said: stdout + stderr };
};

describe("the workflows for GitHub", () => {
  // Built once, from its sources.
  beforeAll(() => void actionlint(), 600_000);

  test.each(JOBS)("%s.yml passes actionlint", (name) => {
    expect(lint(textOf(`github/${name}.yml`))).toEqual({ status: 0, said: "" });
  });

  test("would not pass it with a permission that does not exist", () => {
    const { status, said } = lint(textOf("github/plan.yml").replace("id-token: write", "id-tokens: write"));
    expect(status).toBe(1);
    expect(said).toContain("id-tokens");
  });
});

describe("the pipeline for GitLab", () => {
  let validate: ReturnType<Ajv["compile"]>;
  beforeAll(() => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    validate = ajv.compile(gitlabSchema());
  }, 300_000);

  const problems = (pipeline: object): string[] =>
    validate(pipeline) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);

  test("is what GitLab's schema wants", () => {
    expect(problems(gitlab())).toEqual([]);
  });

  test("would not be with a key that GitLab does not know", () => {
    const pipeline = gitlab();
    pipeline.apply.resource_groups = "clientcreds-production";
    expect(problems(pipeline).join("\n")).toContain("/apply");
  });
});

test.each(["common", ...JOBS])("scripts/%s.sh is shell", (name) => {
  const { status, stderr } = spawnSync("bash", ["-n", join(PIPELINES, "scripts", `${name}.sh`)], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

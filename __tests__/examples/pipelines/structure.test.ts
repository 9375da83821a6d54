import { accessSync, constants, readdirSync } from "node:fs";
import { join } from "node:path";
import { githubJob, gitlab, gitlabJob, JOBS, PIPELINES, textOf, workflow, type JobName } from "./pipelines";

const APPLYING = ["apply", "rotate"] as const;
const HARMLESS = ["plan", "second-clock"] as const;
/** `LOCK_TIMEOUT` of the scripts, in minutes. */
const LOCK = Number(/LOCK_TIMEOUT:-(\d+)m/.exec(textOf("scripts/common.sh"))![1]);

const scriptsOf = (texts: readonly (string | undefined)[]): string[] =>
  texts.flatMap((text) => text?.match(/scripts\/\S+\.sh/g) ?? []);

describe.each(JOBS)("the job %s", (name) => {
  const github = githubJob(name);

  test("runs the same script at GitHub and at GitLab, which is there and executable", () => {
    const script = `scripts/${name}.sh`;
    expect(scriptsOf(github.steps.map(({ run }) => run))).toEqual([script]);
    expect(scriptsOf(gitlabJob(name).script)).toEqual([script]);
    expect(() => accessSync(join(PIPELINES, script), constants.X_OK)).not.toThrow();
  });

  test("gets its identity at AWS by OIDC, and holds no long-lived key of it", () => {
    expect(workflow(name).permissions).toEqual({});
    expect(github.permissions["id-token"]).toBe("write");
    const login = github.steps.find(({ uses }) => uses?.startsWith("aws-actions/configure-aws-credentials@"));
    const { "role-to-assume": role, ...rest } = login!.with!;
    expect(Object.keys(rest)).toEqual(["aws-region"]);
    expect(gitlabJob(name).variables.AWS_ROLE_ARN).toBe(`$${/AWS_\w+_ROLE/.exec(role as string)![0]}`);
    expect(gitlab()[gitlabJob(name).extends].id_tokens).toHaveProperty("AWS_ID_TOKEN.aud");
    for (const text of [textOf(`github/${name}.yml`), textOf("gitlab-ci.yml")]) {
      expect(text).not.toMatch(/ACCESS_KEY|SESSION_TOKEN/);
    }
  });

  test("ends by itself, and leaves no token in the checkout", () => {
    const [{ with: checkout }] = github.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")) as [any];
    expect(checkout["persist-credentials"]).toBe(false);
    expect(gitlabJob(name).timeout).toBe(`${github["timeout-minutes"]} minutes`);
  });
});

describe.each(APPLYING)("%s, which changes things,", (name) => {
  const github = githubJob(name);

  test("waits for others instead of running beside them, and is never cancelled half-way", () => {
    expect(workflow(name).concurrency["cancel-in-progress"]).toBe(false);
    expect(gitlabJob(name).resource_group).toBe("clientcreds-production");
    expect(gitlab().default.interruptible).toBe(false);
    // Both the plan and its apply may wait for the lock.
    expect(github["timeout-minutes"]).toBeGreaterThan(2 * LOCK);
  });

  test("takes its secrets from an environment", () => {
    expect(github.environment).toBe(gitlabJob(name).environment);
    expect(github.environment).toBe({ apply: "production", rotate: "rotation" }[name]);
    const { env } = github.steps.find(({ run }) => run === `scripts/${name}.sh`)!;
    expect(env!.OKTA_API_PRIVATE_KEY).toBe("${{ secrets.OKTA_API_PRIVATE_KEY }}");
  });
});

describe.each(HARMLESS)("%s, which changes nothing,", (name) => {
  test("holds no credential of an issuer and no role that may apply", () => {
    const text = textOf(`github/${name}.yml`);
    expect(text).not.toMatch(/OKTA_|AWS_APPLY_ROLE|CLIENTCREDS_FILE_KEY/);
    expect(JSON.stringify(gitlabJob(name))).not.toMatch(/OKTA_|AWS_APPLY_ROLE|CLIENTCREDS_FILE_KEY/);
    expect(githubJob(name).environment).toBeUndefined();
  });
});

const groups = (names: readonly JobName[]) => names.map((name) => workflow(name).concurrency.group);

test("a rotation does not wait for the approval of an apply, whose run would hold a group that they shared", () => {
  expect(new Set(groups(JOBS)).size).toBe(JOBS.length);
});

test("each job begins by what it is for", () => {
  expect(Object.keys(workflow("plan").on)).toEqual(["pull_request"]);
  expect(Object.keys(workflow("apply").on)).toEqual(["push"]);
  for (const name of ["rotate", "second-clock"] as const) {
    const [{ cron }] = workflow(name).on.schedule as [{ cron: string }];
    expect(cron).toMatch(/^[1-9]\d? \d{1,2} \* \* \*$/);
    expect(gitlabJob(name).rules).toEqual([{ if: `$CI_PIPELINE_SOURCE == "schedule" && $JOB == "${name}"` }]);
  }
  expect(gitlabJob("plan").rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
  expect(gitlabJob("apply").rules).toMatchObject([{ when: "manual" }]);
});

test("no script lies there that no job runs", () => {
  const expected = ["common", ...JOBS].map((name) => `${name}.sh`);
  expect(readdirSync(join(PIPELINES, "scripts")).sort()).toEqual(expected.sort());
});

test("plans and states stay out of git", () => {
  expect(textOf(".gitignore").split("\n")).toEqual(expect.arrayContaining(["cdktf.out/**/plan", "*.tfstate*"]));
});

describe("the trust of a role at AWS", () => {
  /** Subjects of GitHub's tokens that may take it. */
  const subjects = (role: string): string[] => {
    const { Statement: statements } = JSON.parse(textOf(`iam/github-trust-${role}.json`));
    expect(statements).toHaveLength(1);
    const [{ Action, Condition, Effect }] = statements;
    expect([Effect, Action, Object.keys(Condition)]).toEqual([
      "Allow",
      "sts:AssumeRoleWithWebIdentity",
      ["StringEquals"],
    ]);
    const { "token.actions.githubusercontent.com:sub": trusted, ...rest } = Condition.StringEquals;
    expect(rest).toEqual({ "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" });
    return trusted;
  };

  test("that applies is for the environments of the jobs that apply, and no pull request", () => {
    const environments = APPLYING.map((name) => `repo:acme/credentials:environment:${githubJob(name).environment}`);
    expect(subjects("apply")).toEqual(environments);
  });

  test("that plans is for pull requests alone", () => {
    expect(subjects("plan")).toEqual(["repo:acme/credentials:pull_request"]);
  });
});

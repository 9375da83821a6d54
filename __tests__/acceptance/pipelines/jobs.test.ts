import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Organisation } from "./organisation";

const policy = (more = ""): string => `{ every: "90d", overlap: "1s", grace: "1s", soak: "1s"${more && `, ${more}`} }`;

/** The shell of every job, in a real repository, each with the rights that its page gives it. */
describe("the jobs of examples/pipelines", () => {
  let org: Organisation;
  beforeAll(async () => {
    org = await Organisation.found();
    org.forge.push("main", org.files(policy()));
    expect(await org.apply()).toMatchObject({ code: 0, untracked: [] });
  });
  afterAll(() => org.dissolve());

  const untilDue = async (): Promise<void> => {
    const at = org.state.next_action_at;
    if (at !== null) await wait(Math.max(0, Date.parse(at) - Date.now()) + 50);
  };

  test("from a pull request to the end of its rotation", async () => {
    org.forge.push("incident", org.files(policy(`trigger: "2026-11"`)));
    const [asked, from] = [org.okta.requests.length, org.aws.requests.length];

    const planned = await org.pullRequest("incident");
    expect(planned).toMatchObject({ code: 0, untracked: [] });
    const summary = readFileSync(join(planned.checkout, "summary.md"), "utf8");
    expect(summary).toContain("introduce generation 2 (trigger changed)");
    expect(org.okta.requests).toHaveLength(asked);
    // "/" is STS, which tells the account and takes no right.
    const operations = new Set(org.aws.requests.slice(from).map(({ path }) => path));
    expect([...operations].sort()).toEqual(["/", "/DescribeSecret"]);
    expect(Object.values(org.secrets)).toEqual(["ACTIVE"]);

    org.forge.merge("incident");
    expect(await org.apply()).toMatchObject({ code: 0, untracked: [] });
    expect(org.state).toMatchObject({ generation: 2, phase: "overlap" });

    const steps: string[] = [];
    while (org.state.phase !== "steady") {
      await untilDue();
      expect(await org.rotate()).toMatchObject({ code: 0, untracked: [] });
      steps.push(org.state.last_action);
    }
    expect(steps.join(", ")).toBe("promote generation 2, deactivate generation 1, delete generation 1");
    expect(Object.values(org.secrets)).toEqual(["ACTIVE"]);
    expect(org.pings).toHaveLength(steps.length);

    // Nothing is due: that is a run too, and its heartbeat is heard.
    const idle = await org.rotate();
    expect(idle.stdout).toContain("Nothing is due.");
    expect(idle.code).toBe(0);
    expect(org.pings).toHaveLength(steps.length + 1);
    expect(await org.secondClock()).toMatchObject({ code: 0, untracked: [] });
    expect(org.alarms).toEqual([]);
    // Seven jobs, each of which synthesises and initialises.
  }, 900_000);

  test("a rotation that finds something else in its plan touches nothing, and its heartbeat stays out", async () => {
    const other = org.okta.createApp({ label: "other" });
    org.forge.push(
      "main",
      org.files(policy(`trigger: "2026-12"`), `new OktaClientSecret(this, "other", { appId: "${other.appId}" });`),
    );
    const [before, pings] = [org.secrets, org.pings.length];
    const rotated = await org.rotate();
    expect(rotated.code).toBe(2);
    expect(rotated.stdout).toContain("gate: refused");
    expect(rotated.stdout).toMatch(/clientcreds_okta_secret\.other_\w+ is created/);
    expect(org.secrets).toEqual(before);
    expect(org.pings).toHaveLength(pings);
    // Once somebody has looked and approved, the apply does both.
    expect((await org.apply()).code).toBe(0);
    expect(org.state.generation).toBe(3);
  });

  test("a rotation that is late is what the second clock tells, without a right anywhere but at the state", async () => {
    await untilDue();
    const [asked, from] = [org.okta.requests.length, org.aws.requests.length];
    const late = await org.secondClock({ MAX_LAG: "0s" });
    expect(late.code).toBe(2);
    expect(late.stdout).toContain("overdue");
    expect(JSON.stringify(org.alarms)).toContain("overdue");
    expect([org.okta.requests.length, org.aws.requests.length]).toEqual([asked, from]);
  });

  test("a rotation whose plan fails says so by its code and its error, and its heartbeat stays out", async () => {
    const pings = org.pings.length;
    const outage = org.okta.faults.add({ path: /\/credentials\/secrets/, fault: { kind: "status", status: 403 } });
    const failed = await org.rotate();
    outage.remove();
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain("Error: ");
    expect(org.pings).toHaveLength(pings);
  });
});

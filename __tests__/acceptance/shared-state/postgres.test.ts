import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOktaSandbox, type CreatedApp, type OktaSandbox } from "../../../sandbox/okta/sandbox";
import { FILE_KEY } from "../../support/credential-stack";
import { startPostgres, type Postgres } from "../../support/postgres";
import { Scanner } from "../../support/scanner";
import type { Result } from "../../support/terraform";
import { Pipeline } from "./pipeline";

const APPLY = ["apply", "-no-color", "-auto-approve"];

describe("two pipelines whose state is in PostgreSQL", () => {
  let postgres: Postgres;
  let okta: OktaSandbox;
  let app: CreatedApp;
  let volume: string;
  let pipelines: Pipeline[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
    okta = await startOktaSandbox({ rateLimitPerMinute: 0 });
    app = okta.createApp();
    volume = mkdtempSync(join(tmpdir(), "clientcreds-volume-"));
    const env = {
      CLIENTCREDS_STATE_URL: postgres.url,
      PGPASSWORD: postgres.password,
      OKTA_API_TOKEN: okta.apiToken,
      CLIENTCREDS_OKTA_URL: okta.url,
      CLIENTCREDS_APP_ID: app.appId,
      CLIENTCREDS_SLOTS: join(volume, "slots"),
      CLIENTCREDS_FILE_KEY: FILE_KEY,
    };
    pipelines = [new Pipeline(env), new Pipeline(env)];
    for (const pipeline of pipelines) {
      pipeline.synthesise();
      await pipeline.succeed("init", "-no-color");
    }
  });
  afterAll(async () => {
    for (const pipeline of pipelines) pipeline.dispose();
    await okta?.stop();
    await postgres?.stop();
    rmSync(volume, { recursive: true, force: true });
  });

  const state = (): string => postgres.query("SELECT data FROM billing.states");
  const serial = (): number => (JSON.parse(state()) as { serial: number }).serial;
  const secrets = (): string[] => okta.secretsOf(app.appId).map(({ value }) => value);

  test("one sees what the other has applied", async () => {
    const [first, second] = pipelines as [Pipeline, Pipeline];
    await first.succeed(...APPLY);
    const plan = await second.run("plan", "-no-color", "-detailed-exitcode");
    expect(plan.stdout).toContain("No changes");
    expect(plan.code).toBe(0);
  });

  describe("while one is in the middle of a rotation", () => {
    let refused: Result;
    let waited: Result;
    let seen: { before: number; whileLocked: number; waiting: number };
    let serials: { before: number; whileLocked: number };

    beforeAll(async () => {
      const [first, second] = pipelines as [Pipeline, Pipeline];
      for (const pipeline of pipelines) pipeline.synthesise({ CLIENTCREDS_TRIGGER: "on the day" });
      let goOn = (): void => undefined;
      const held = new Promise<void>((resolve) => (goOn = resolve));
      const hold = okta.faults.add({ method: "POST", path: /\/secrets$/, fault: { kind: "hook", before: () => held } });
      const rotating = first.start(...APPLY);
      await hold.reached;
      const [before, serialBefore] = [okta.requests.length, serial()];
      refused = await second.run(...APPLY);
      seen = { before, whileLocked: okta.requests.length, waiting: -1 };
      serials = { before: serialBefore, whileLocked: serial() };
      const waiting = second.start(...APPLY, "-lock-timeout=5m");
      await new Promise<void>((says) => {
        waiting.process.stdout!.on("data", (text: string) => text.includes("Acquiring state lock") && says());
        waiting.process.once("exit", () => says());
      });
      seen.waiting = okta.requests.length;
      goOn();
      expect((await rotating.result).code).toBe(0);
      waited = await waiting.result;
      hold.remove();
    });

    test("the other is refused where it does not wait", () => {
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain("Error acquiring the state lock");
    });

    test("the refused one has asked the issuer nothing, and left the state alone", () => {
      expect(seen.whileLocked).toBe(seen.before);
      expect(serials.whileLocked).toBe(serials.before);
    });

    test("the other waits where it is told to, and then has nothing left to do", () => {
      expect(seen.waiting).toBe(seen.before);
      expect(waited.stdout).toContain("Acquiring state lock");
      expect(waited.stdout).toContain("No changes");
      expect(waited.code).toBe(0);
    });

    test("there is one new secret", () => {
      expect(secrets()).toHaveLength(2);
      expect(JSON.parse(state())).toMatchObject({ resources: [{ instances: [{ attributes: { generation: 2 } }] }] });
    });
  });

  test("the table holds facts and no secret, and no pipeline's folder holds the password", () => {
    const [first, second] = secrets() as [string, string];
    const never = new Scanner({ first, second, password: postgres.password, token: okta.apiToken, key: FILE_KEY });
    expect(never.inText("the table", postgres.query("SELECT * FROM billing.states"))).toEqual([]);
    for (const { folder } of pipelines) expect(never.inFolder(folder)).toEqual([]);
    expect(never.inBytes("the slots", readFileSync(join(volume, "slots")))).toEqual([]);
    const facts = new Scanner({ lineage: (JSON.parse(state()) as { lineage: string }).lineage });
    expect(facts.inText("the table", postgres.query("SELECT * FROM billing.states"))).not.toEqual([]);
    expect(new Scanner({ url: postgres.url }).inFolder(pipelines[0]!.folder)).not.toEqual([]);
  });
});

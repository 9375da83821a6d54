import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEventLog } from "../../providers/clientcreds/events/hash-chain";
import { OktaStack, STAYS_IN } from "../support/okta-stack";
import { Scanner } from "../support/scanner";

describe("events", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start({ env: { CLIENTCREDS_RUN_ID: "run 7" } });
  });
  afterEach(() => stack.stop());
  const path = () => join(stack.terraform.folder, "events.jsonl");
  const log = () => readEventLog(readFileSync(path()));

  test("tell each step of a rotation, and no value", async () => {
    stack.provider(`events = { file = "events.jsonl" }`);
    await stack.reach("grace");
    const { events, problems } = log();
    expect(problems).toEqual([]);
    const told = events.map(({ data }) => `${data.step} ${data.generation} ${data.outcome}`);
    const steps = ["adopt 1", "start 2", "introduce 2", "verify 2", "promote 2"].map((step) => `${step} done`);
    expect(told.filter((each) => steps.includes(each))).toEqual(steps);
    const { id, owner_id, store_id, slots } = stack.state;
    const last = events.findLast(({ data }) => data.step === "promote")!;
    expect(last).toMatchObject({
      source: stack.okta.url,
      subject: `clientcreds_okta_secret/${id}`,
      data: {
        fingerprint: slots.current!.fingerprint,
        credential: { type: "clientcreds_okta_secret", id, ownerId: owner_id, storeId: store_id },
        run: "CLIENTCREDS_RUN_ID=run 7",
      },
    });
    const values = stack.okta.secretsOf(stack.app.appId).map(({ value }, i) => [`value ${i}`, value]);
    expect(values).toHaveLength(2);
    expect(new Scanner(Object.fromEntries(values)).inBytes("the log", readFileSync(path()))).toEqual([]);
    const { head } = log();
    expect((await stack.plan()).code).toBe(0);
    expect(log().head).toBe(head);
  });

  test("are configured by the environment too, and tell a revocation", async () => {
    const env = { CLIENTCREDS_EVENTS_FILE: "events.jsonl" };
    stack.declare(STAYS_IN.steady, `on_destroy = "revoke"`);
    expect((await stack.terraform.run(["apply", "-no-color", "-auto-approve"], env)).code).toBe(0);
    expect((await stack.terraform.run(["destroy", "-no-color", "-auto-approve"], env)).code).toBe(0);
    expect(log().problems).toEqual([]);
    expect(log().events.at(-1)?.data).toMatchObject({ step: "revoke", outcome: "done" });
  });

  test("that cannot be recorded keep a rotation from beginning", async () => {
    mkdirSync(path());
    stack.declare(STAYS_IN.steady);
    stack.provider(`events = { file = "events.jsonl" }`);
    const { code, stderr } = await stack.terraform.apply();
    expect(code).toBe(1);
    const text = stderr.replace(/[│\s]+/g, " ");
    expect(text).toContain("Error: The event log could not be written");
    expect(text).toContain("Nothing was done, and the event log events.jsonl could not be written: EISDIR");
    expect(existsSync(stack.slots.path)).toBe(false);
  });
});

import { rmSync } from "node:fs";
import { join } from "node:path";
import { Auth0Stack } from "../../support/auth0-stack";
import { planText } from "../../support/plan-text";
import { said } from "../../support/plan-text";
import { Scanner } from "../../support/scanner";

const POLICY = `overlap = "1s", grace = "1s", soak = "1s"`;
const LONG = `overlap = "1h", grace = "1h", soak = "1h"`;

describe("a rotation of an Auth0 client's key", () => {
  let stack: Auth0Stack;
  afterEach(() => stack.stop());
  const start = async (): Promise<void> => {
    stack = await Auth0Stack.start({ credential: "key" });
  };
  /** Of the client's keys: which are attached, in the order they were stored. */
  const attached = () => stack.auth0.keysOf(stack.clientId).map((key) => key.attached);
  const planned = async (text: string): Promise<void> => expect(planText(await stack.plan())).toContain(text);

  test("switches a client only where asked, and walks through its phases without a word of the private key", async () => {
    await start();
    stack.declare(POLICY);
    const refused = await stack.terraform.apply();
    expect(refused.code).toBe(1);
    expect(said(refused)).toContain("authenticates with client_secret_post, which takes no key. Set `attach = true`");
    expect(attached()).toEqual([]);

    stack.declare(POLICY, `attach = true\n  credential_name = "billing"`);
    await stack.apply();
    expect(stack.state).toMatchObject({
      id: stack.clientId,
      issuer: stack.auth0.url,
      generation: 1,
      phase: "steady",
      issues: [],
      slots: { current: { generation: 1, status: "accepted", expires_at: null }, next: null, previous: null },
    });
    const [first] = stack.auth0.keysOf(stack.clientId);
    expect(first).toMatchObject({ attached: true, name: "billing", algorithm: "RS256" });
    expect(stack.state.slots.current!.fingerprint).toBe(first!.kid.slice(0, 22));
    const old = await stack.value("CURRENT");
    expect((await stack.plan()).code).toBe(0);

    stack.declare(`${POLICY}, trigger = "a"`);
    await planned('-> "introduce generation 2 (trigger changed)"');
    await stack.apply();
    expect(stack.state).toMatchObject({ phase: "overlap", slots: { next: { generation: 2, status: "accepted" } } });
    expect(attached()).toEqual([true, true]);
    await stack.untilDue();
    await planned('-> "promote generation 2"');
    await stack.apply();
    expect(stack.state).toMatchObject({ phase: "grace", slots: { previous: { generation: 1, status: "accepted" } } });
    await stack.untilDue();
    await planned('-> "deactivate generation 1"');
    await stack.apply();
    expect(stack.state).toMatchObject({ phase: "soak", slots: { previous: { generation: 1, status: "inactive" } } });
    expect(attached()).toEqual([false, true]);
    await stack.untilDue();
    await planned('-> "delete generation 1"');
    await stack.apply();
    expect(stack.state).toMatchObject({ phase: "steady", slots: { current: { generation: 2 }, previous: null } });
    expect(attached()).toEqual([true]);
    const plan = await stack.plan("-out=p");
    expect(plan.code).toBe(0);

    const lines = (pem: string): string => pem.split("\n")[3]!;
    const scanner = new Scanner({ old: lines(old), present: lines(await stack.value("CURRENT")) });
    expect(scanner.inFolder(stack.terraform.folder)).toEqual([]);
    expect(scanner.inText("the plan", plan.stdout)).toEqual([]);
  });

  test("sees what others do to its keys, and makes room only of what it may", async () => {
    await start();
    stack.auth0.usePrivateKeyJwt(stack.clientId);
    stack.declare(LONG);
    await stack.apply();
    const [byHand] = stack.auth0.keysOf(stack.clientId);
    expect(stack.state).toMatchObject({ generation: 1, issues: [{ code: "foreign_credential" }] });

    // Taken out by hand: it may have leaked, so it is replaced, never attached again.
    stack.auth0.attachKeys(stack.clientId, [byHand!.id]);
    await planned('-> "replace generation 2 (CURRENT was deactivated)"');
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 2, slots: { current: { generation: 2, status: "accepted" } } });
    expect(attached()).toEqual([true, false, true]);

    // Four are stored, one of which is left over of ours: it goes for the new one.
    stack.auth0.attachKeys(stack.clientId, [stack.state.slots.current!.credential_id!]);
    const other = stack.auth0.storeKey(stack.clientId);
    stack.declare(`${LONG}, minimum_generation = 3`);
    await stack.apply();
    expect(stack.state).toMatchObject({ phase: "steady", slots: { current: { generation: 3 }, previous: null } });
    const left = stack.auth0.keysOf(stack.clientId).map(({ id }) => id);
    expect(left).toEqual([byHand!.id, other.id, stack.state.slots.current!.credential_id]);

    // All but one are somebody else's.
    stack.auth0.storeKey(stack.clientId);
    stack.declare(`${LONG}, trigger = "a"`);
    expect(said(await stack.plan())).toContain("no more than 4 keys can be stored");
    stack.declare(`${LONG}, trigger = "a"`, `discard_credential_ids = ${JSON.stringify([byHand!.id])}`);
    await stack.apply();
    expect(stack.state).toMatchObject({ phase: "overlap", slots: { next: { generation: 4, status: "accepted" } } });

    // CURRENT is deleted by hand.
    stack.auth0.deleteKey(stack.clientId, stack.state.slots.current!.credential_id!);
    await planned("promote generation 4");
    await stack.apply();
    expect(stack.state).toMatchObject({ phase: "steady", slots: { current: { generation: 4, status: "accepted" } } });
  });

  test("makes another key where the private one was lost, stays on destroy, and is revoked where asked", async () => {
    await start();
    stack.declare(POLICY, "attach = true");
    await stack.apply();
    const before = stack.state.slots.current!.credential_id!;
    rmSync(join(stack.terraform.folder, "slots"));
    await planned('-> "replace generation 2 (private key lost)"');
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 2, issues: [{ code: "foreign_credential" }] });
    stack.declare(POLICY, `attach = true\n  on_destroy = "revoke"\n  discard_credential_ids = ["${before}"]`);
    await stack.apply();
    const live = stack.state.slots.current!.credential_id;
    await stack.apply("-destroy");
    // A key that nobody has takes its place, or the client's old secret would be accepted again.
    expect(stack.auth0.keysOf(stack.clientId).map(({ id }) => id)).not.toContain(live);
    expect(stack.auth0.clientOf(stack.clientId).authentication.value.method).toBeNull();
  });

  test.each([
    [`client_id = "a/b"`, "Invalid client id"],
    [`client_id = "c", generate = { algorithm = "ES256" }`, "Invalid algorithm"],
    [`client_id = "c", generate = { length = 64 }`, "Not possible for a key"],
    [`client_id = "c", verify = { auth_method = "client_secret_post" }`, "auth_method"],
    [`client_id = "c", credential_name = ""`, "Invalid name"],
  ])("refuses %s before anything is asked", async (attributes, text) => {
    await start();
    const lines = attributes.replaceAll(", ", "\n  ");
    stack.terraform.write("main.tf", `resource "clientcreds_auth0_key" "x" {\n  ${lines}\n}\n`);
    const { code, stdout, stderr } = await stack.terraform.run(["validate"]);
    expect([code, stdout + stderr]).toEqual([1, expect.stringContaining(text)]);
    expect(stack.auth0.requests).toEqual([]);
  });
});

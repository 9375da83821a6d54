import { rmSync } from "node:fs";
import { keyPairIn } from "../../../providers/clientcreds/key/key-pair";
import { encryptedFileReader } from "../../../providers/clientcreds/stores/encrypted-file";
import { rsaKey } from "../../sandbox/okta/support/assertion";
import { FILE_KEY } from "../../support/credential-stack";
import { KEY_RESOURCE, OktaStack } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";
import { Scanner } from "../../support/scanner";
import { Service } from "../../support/service";

/** Nothing is due by age, so the overlap may be shorter than two step deadlines. */
const QUICK = `overlap = "1s", grace = "1s", soak = "1s"`;
const AT_ONCE = `overlap = "0s", grace = "0s", soak = "0s"`;

let stack: OktaStack;
afterEach(() => stack.stop());

/** What a consumer reads. */
const read = () =>
  encryptedFileReader({ path: stack.slots.path, env: { CLIENTCREDS_FILE_KEY: FILE_KEY } }).readSlots(stack.slots.name);
const said: string[] = [];
const plan = async () => {
  const result = await stack.plan("-out=plan");
  said.push(result.stdout, result.stderr);
  return planText(result);
};
const apply = async () => {
  const result = await stack.apply();
  said.push(result.stdout, result.stderr);
};
const keyIds = () => Object.keys(stack.keys);

test("a key is introduced where there is none to adopt, and rotates under a consumer that logs in all the time", async () => {
  stack = await OktaStack.start({ credential: "key" });
  const theirs = stack.okta.addForeignKey(stack.app.appId, rsaKey("theirs").jwk);
  stack.declare(QUICK);
  expect(await plan()).toContain('+ last_action = "adopt"');
  await apply();
  const { appId } = stack.app;
  expect(stack.state).toMatchObject({
    id: appId,
    client_id: appId,
    store_id: `file:slots#okta-key/${appId}`,
    generation: 1,
    phase: "steady",
    issues: [{ code: "foreign_credential", detail: expect.stringContaining(`key ${theirs.id} (ACTIVE`) }],
    slots: { current: { generation: 1, status: "accepted" }, next: null, previous: null },
  });
  const first = (await read()).CURRENT.value;
  const listed = stack.okta.keysOf(appId).at(-1)!;
  expect(listed.jwk).toEqual(keyPairIn(first)!.jwk);
  expect(stack.state.slots.current).toMatchObject({ credential_id: listed.id, fingerprint: first.fingerprint });
  expect((await stack.plan()).code).toBe(0);

  const service = new Service(stack, 1.5);
  const generate = `generate = { algorithm = "ES256" }`;
  stack.declare(`${QUICK}, trigger = "a"`, generate);
  expect(await plan()).toContain('-> "introduce generation 2 (trigger changed)"');
  await apply();
  expect(stack.state).toMatchObject({ phase: "overlap", slots: { next: { generation: 2, status: "accepted" } } });
  const second = (await read()).NEXT!.value;
  expect(keyPairIn(second)!.algorithm).toBe("ES256");
  for (const [action, phase] of [
    ["promote generation 2", "grace"],
    ["deactivate generation 1", "soak"],
    ["delete generation 1", "steady"],
  ] as const) {
    await stack.untilDue();
    expect(await plan()).toContain(`-> "${action}"`);
    await apply();
    expect(stack.state).toMatchObject({ last_action: action, phase });
  }
  expect(await service.stop()).toEqual([]);
  expect(service.logins).toBeGreaterThan(10);
  expect(stack.keys).toEqual({ [theirs.id]: "ACTIVE", [keyIds().at(-1)!]: "ACTIVE" });

  const secrets = Object.fromEntries(
    [first, second].flatMap((key, k) => {
      const { d } = keyPairIn(key)!.unsafePrivateKey.export({ format: "jwk" });
      const lines = key.unsafeUnwrap().split("\n").slice(1, -2);
      const pem = lines.map((line, n) => [`line ${n} of key ${k + 1}`, line.replace(/=+$/, "")] as const);
      return [...pem, [`d of key ${k + 1}`, d!] as const];
    }),
  );
  expect(new Scanner(secrets).inText("the scanner's own test", first.unsafeUnwrap())).not.toEqual([]);
  expect(new Scanner(secrets).inFolder(stack.terraform.folder)).toEqual([]);
  expect(new Scanner(secrets).inText("what Terraform said", said.join("\n"))).toEqual([]);
});

test("drift: what others do to a key is replaced, reported, and never revived; a lost private key is replaced at once", async () => {
  stack = await OktaStack.start({ credential: "key" });
  const foreign = stack.okta.addForeignKey(stack.app.appId, rsaKey("theirs").jwk);
  stack.declare(AT_ONCE, `generate = { algorithm = "ES256" }`);
  await stack.apply();
  const idOfCurrent = () => stack.state.slots.current!.credential_id!;

  const first = idOfCurrent();
  stack.okta.deactivateKey(first);
  expect(await plan()).toContain('-> "replace generation 2 (CURRENT was deactivated)"');
  await apply();
  expect(stack.state.slots.current).toMatchObject({ generation: 2, status: "accepted" });
  await stack.settle();
  expect(stack.keys[first]).toBeUndefined();

  const second = idOfCurrent();
  stack.okta.deactivateKey(second);
  stack.okta.deleteKey(second);
  expect(await plan()).toContain('-> "replace generation 3 (CURRENT is dead)"');
  await apply();
  expect(stack.state.slots.current).toMatchObject({ generation: 3, status: "accepted" });
  await stack.settle();

  // The store is gone: the private half was there and nowhere else.
  const third = idOfCurrent();
  rmSync(stack.slots.path);
  expect(await plan()).toContain('-> "replace generation 4 (private key lost)"');
  await apply();
  expect(stack.state.slots.current).toMatchObject({ generation: 4, status: "accepted" });
  expect((await read()).CURRENT.generation).toBe(4);
  expect(stack.state.issues.map(({ code }) => code)).toContain("foreign_credential");
  expect(stack.keys[third]).toBe("ACTIVE");

  stack.declare(`${AT_ONCE}, trigger = "a"`, `discard_credential_ids = ["${third}", "${foreign.id}"]`);
  await stack.apply();
  await stack.settle();
  expect(stack.state.slots.current).toMatchObject({ generation: 5 });
});

test("a rollback revives the old key, and what leaked is replaced and revoked in one apply", async () => {
  stack = await OktaStack.start({ credential: "key" });
  const declare = (more: string) =>
    stack.declare(`overlap = "0s", grace = "0s", soak = "1h"${more}`, `generate = { algorithm = "ES256" }`);
  declare("");
  await apply();
  const first = stack.state.slots.current!.credential_id!;
  declare(`, trigger = "a"`);
  await apply();
  expect(stack.state).toMatchObject({ phase: "soak", slots: { previous: { generation: 1, status: "inactive" } } });

  declare(`, trigger = "a", pin_generation = 1`);
  expect(await plan()).toContain('-> "roll back to generation 1, deactivate generation 2"');
  await apply();
  expect(stack.state.slots.current).toMatchObject({ generation: 1, credential_id: first, status: "accepted" });

  declare(`, trigger = "a", minimum_generation = 3`);
  expect(await plan()).toContain("introduce generation 3, promote generation 3, deactivate generation 1");
  await apply();
  expect(stack.state).toMatchObject({ phase: "steady", slots: { current: { generation: 3 }, previous: null } });
  expect(stack.keys).toEqual({ [stack.state.slots.current!.credential_id!]: "ACTIVE" });
  expect(said.join()).not.toContain("PRIVATE KEY");
});

test("an import continues from the slots, and destroy retains or revokes", async () => {
  stack = await OktaStack.start({ credential: "key" });
  const given = `generate = { algorithm = "ES384" }`;
  stack.declare(QUICK, given);
  await stack.apply();
  const before = stack.state;
  await stack.terraform.run(["state", "rm", KEY_RESOURCE]);
  stack.terraform.write("import.tf", `import {\n  to = ${KEY_RESOURCE}\n  id = "${stack.app.appId}"\n}\n`);
  const imported = await plan();
  expect(imported).toContain("Plan: 1 to import, 0 to add, 1 to change, 0 to destroy.");
  await apply();
  expect(stack.state).toMatchObject({ generation: 1, phase: "steady", slots: { current: before.slots.current } });
  expect((await stack.plan()).code).toBe(0);
  stack.terraform.write("import.tf", "");

  expect((await stack.plan("-destroy")).stdout).toMatch(/the key stays\s+accepted/);
  stack.declare(QUICK, `${given}\n  on_destroy = "revoke"`);
  await stack.apply();
  expect((await stack.plan("-destroy")).stdout).toContain(`Credential is revoked: ${stack.app.appId}`);
  const destroyed = await stack.terraform.destroy();
  expect([destroyed.code, destroyed.stderr]).toEqual([0, ""]);
  // Okta leaves no such client without a key: the private half of the one that stays is known to nobody.
  const [left, ...more] = stack.okta.keysOf(stack.app.appId);
  expect([left!.status, more]).toEqual(["ACTIVE", []]);
  expect(left!.id).not.toBe(before.slots.current!.credential_id);
  await expect(read()).rejects.toThrow("slots");
});

const BAD = [
  [`generate = { length = 64 }`, "`generate.length`: a key is no text"],
  [`generate = { rsa_bits = 1024 }`, "must be a multiple of 8 from 2048 to 4096, got: 1024"],
  [`candidate_wo = "no-key-but-a-secret-of-mine"`, "`candidate_wo` must be a private key in PEM"],
  [`verify = { auth_method = "client_secret_post" }`, "`verify.auth_method` must be private_key_jwt"],
] as const;

test("bad input is refused before anything is done", async () => {
  stack = await OktaStack.start({ credential: "key" });
  for (const [attributes, text] of BAD) {
    stack.declare(QUICK, attributes);
    const { code, stdout, stderr } = await stack.terraform.plan();
    expect(code).toBe(1);
    expect((stdout + stderr).replace(/\s+/g, " ")).toContain(text);
  }
  expect(stack.okta.requests).toEqual([]);
});

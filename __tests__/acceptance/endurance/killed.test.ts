import { setTimeout as wait } from "node:timers/promises";
import { encryptedFileReader } from "../../../providers/clientcreds/stores/encrypted-file";
import { Killer } from "../../support/killer";
import { FILE_KEY } from "../../support/credential-stack";
import { OktaStack } from "../../support/okta-stack";
import { Service } from "../../support/service";

/** Two applies make a whole rotation: introduce and promote; then, when the grace is over, deactivate and delete. */
const POLICY = `every = "90d", overlap = "0s", grace = "2s", soak = "0s"`;

describe("a provider killed after any single I/O of a rotation", () => {
  let stack: OktaStack;
  beforeAll(async () => {
    stack = await OktaStack.start();
  });
  afterAll(() => stack.stop());

  const value = async (): Promise<string> => {
    const reader = encryptedFileReader({ path: stack.slots.path, env: { CLIENTCREDS_FILE_KEY: FILE_KEY } });
    return (await reader.readSlots(stack.slots.name)).CURRENT.value.unsafeUnwrap();
  };

  /** One apply, whose provider may be killed in its course. */
  const apply = async (killer: Killer): Promise<void> => {
    const { process: terraform, result } = stack.terraform.start(["apply", "-no-color", "-auto-approve"]);
    killer.aim(terraform.pid!);
    const { code, stderr } = await result;
    killer.aim(undefined);
    if (code !== 0 && !killer.killed) throw new Error(stderr);
  };

  test("converges to the same end, with no failed login, no extra credential and nothing lost", async () => {
    stack.declare(POLICY);
    await stack.apply();
    const service = new Service(stack, 0.5);
    let kills = 0;
    for (let at = 1, more = true; more; at++) {
      const killer = new Killer(stack, at);
      const before = stack.state.generation;
      stack.declare(`${POLICY}, trigger = "kill ${at}"`);
      for (let tries = 0; ; tries++) {
        await apply(killer);
        const plan = await stack.plan();
        if (plan.code === 0 && stack.state.phase === "steady") break;
        if (tries === 8) throw new Error(`no end after killing at I/O ${at}:\n${plan.stdout}${plan.stderr}`);
        if (stack.state.phase === "grace") await wait(500);
      }
      killer.stop();
      const secrets = stack.okta.secretsOf(stack.app.appId);
      expect(secrets.map(({ status }) => status)).toEqual(["ACTIVE"]);
      expect(await value()).toBe(secrets[0]!.value);
      expect(stack.state.generation).toBe(before + 1);
      if (killer.killed) kills++;
      more = killer.killed;
    }
    expect(await service.stop()).toEqual([]);
    expect(service.logins).toBeGreaterThan(kills);
    // Less would mean that the killer looked away.
    expect(kills).toBeGreaterThan(20);
  });
});

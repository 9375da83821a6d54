import { DAY } from "../../../sandbox/sahamati/entity";
import { planText } from "../../support/plan-text";
import { said } from "../../support/plan-text";
import { ENTITY, SahamatiStack, type SahamatiStackOptions } from "../../support/sahamati-stack";

describe("the life of a secret", () => {
  let stack: SahamatiStack;
  afterEach(() => stack.stop());

  const adopted = async (rotation: string | null, options?: SahamatiStackOptions, attributes = ""): Promise<void> => {
    stack = await SahamatiStack.start(options);
    stack.declare(rotation, attributes);
    await stack.apply();
  };
  const rotate = (attributes = ""): ReturnType<SahamatiStack["apply"]> => {
    stack.declare(`trigger = "a"`, attributes);
    return stack.apply();
  };
  const currentEnd = (): number =>
    Date.parse((stack.state.slots.current as unknown as { expires_at: string }).expires_at);

  test("is as long as the configuration asks for", async () => {
    await adopted("", {}, "secret_expiry_days = 90");
    const result = await rotate("secret_expiry_days = 90");
    expect(said(result)).not.toContain("Warning");
    expect(Math.round((currentEnd() - Date.now()) / DAY)).toBe(90);
  });

  test("that the user's token cuts short is a warning, and true in the next plan", async () => {
    await adopted("", { userTokenLife: 86_400 });
    const result = await rotate();
    expect(said(result)).toContain(`Warning: Secret lives shorter than asked for: ${ENTITY}`);
    expect(said(result)).toContain("It ends with the user's token, which Sahamati does not let a secret outlive");
    expect(Math.round((currentEnd() - Date.now()) / DAY)).toBe(1);
    await stack.nextSecond();
    expect(planText(await stack.plan())).toContain('-> "introduce generation 3 (expires soon), promote generation 3"');
  });

  test.each([
    ["dies", 0],
    ["in grace", 5 * DAY],
  ] as const)("of the old one, which %s, is recorded after one try", async (oldSecret, grace) => {
    await adopted("", { oldSecret });
    await rotate();
    const until = Date.parse(stack.state.old_secret_accepted_until!);
    expect(Math.abs(until - Date.now() - grace)).toBeLessThan(DAY / 2);
    // One to prove the new one, one to try the old; the first was proven when it was adopted.
    expect(stack.sahamati.logins.ok + stack.sahamati.logins.failed).toBe(3);
    // What was seen stays until the next rotation.
    expect((await stack.plan()).code).toBe(0);
  });

  test("that has ended is an error of a plan which leaves it so, and replaced by one that may", async () => {
    await adopted(null);
    stack.sahamati.setExpiry(ENTITY, Date.now() - DAY);
    const observed = await stack.plan();
    expect(observed.code).toBe(1);
    expect(said(observed)).toContain(`Error: Credential has expired: ${ENTITY}`);
    stack.declare(`paused = true`);
    expect((await stack.plan()).code).toBe(1);
    stack.declare("");
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    expect(planText(plan)).toContain('-> "replace generation 2 (CURRENT expired)"');
    await stack.apply();
    expect([stack.resets, await stack.value()]).toEqual([1, stack.secret]);
    expect((await stack.plan()).code).toBe(0);
  });

  test("that is not told, as of a secret that was never rotated, rotates by age and trigger alone", async () => {
    await adopted("", { expiry: "null" });
    expect((await stack.plan()).code).toBe(0);
    await rotate();
    expect(stack.resets).toBe(1);
  });

  test.each([
    ["200 days behind", -200 * DAY, "ahead of"],
    ["200 days ahead of", 200 * DAY, "behind"],
  ])("is judged by the service's clock, where that is %s this machine's", async (_what, shift, ahead) => {
    const now = (): number => Date.now() + shift;
    await adopted("", { now, expiry: now() + 60 * DAY });
    const plan = await stack.plan();
    expect([plan.code, stack.resets]).toEqual([0, 0]);
    expect(said(plan)).toContain(`the slot store's clock is about 200d ${ahead} the issuer's`);
    stack.sahamati.setExpiry(ENTITY, now() + 20 * DAY);
    await stack.nextSecond();
    await stack.apply();
    expect(stack.resets).toBe(1);
    expect((await stack.plan()).code).toBe(0);
  });

  test("ends with a destroy that revokes: the secret is replaced by one that nobody knows", async () => {
    await adopted("", {}, `on_destroy = "revoke"`);
    const before = stack.secret;
    expect((await stack.terraform.destroy()).code).toBe(0);
    expect(stack.resets).toBe(1);
    expect(stack.secret).not.toBe(before);
  });
});

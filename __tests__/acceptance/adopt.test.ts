import { join } from "node:path";
import { adoptOkta } from "../support/adopt";
import { OktaStack } from "../support/okta-stack";
import { planText } from "../support/plan-text";

const COUNT = 500;
const OVERDUE = 30;
const DAY = 86_400_000;

// Two plans and an apply of all of them.
jest.setTimeout(600_000);

/** Declares what `clientcreds adopt okta` finds. @returns the loop that it printed */
async function adopted(stack: OktaStack): Promise<string> {
  const file = join(stack.terraform.folder, "credentials.json");
  const { stdout: loop } = await adoptOkta(stack.okta, "--hcl", "--out", file);
  stack.terraform.write("main.tf", loop);
  return loop;
}

test(`the onboarding of ${COUNT} clients imports all, changes nothing at the issuer, and leaves nothing to do`, async () => {
  const stack = await OktaStack.start();
  for (let i = 1; i < COUNT; i++) stack.okta.createApp({ label: `app ${i}` });
  await adopted(stack);
  const before = stack.okta.requests.length;

  expect(planText(await stack.plan("-out=p"))).toContain(`Plan: ${COUNT} to import, 0 to add, ${COUNT} to change`);
  await stack.apply("p");
  expect(await stack.plan()).toMatchObject({ code: 0 });
  const managed = stack.okta.requests.slice(before).filter(({ path }) => path.startsWith("/api/"));
  expect(managed.length).toBeGreaterThanOrEqual(COUNT);
  expect(new Set(managed.map(({ method }) => method))).toEqual(new Set(["GET"]));
});

describe(`${OVERDUE} clients whose secrets are three years old`, () => {
  let stack: OktaStack;
  let loop: string;
  let behind = 3 * 365 * DAY;
  beforeAll(async () => {
    stack = await OktaStack.start({ now: () => Date.now() - behind });
    for (let i = 1; i < OVERDUE; i++) stack.okta.createApp({ label: `app ${i}` });
    behind = 0;
    loop = await adopted(stack);
    await stack.apply();
  });
  afterAll(() => stack.stop());
  const ALL = loopWith("keys(local.credentials)");
  /** The printed loop, with these ids in the set of those that rotate. */
  function loopWith(ids: string) {
    return (suggested = "each.value.suggested"): void =>
      stack.terraform.write(
        "main.tf",
        loop.replace("toset([])", `toset(${ids})`).replace("each.value.suggested", suggested),
      );
  }
  const planned = async () => {
    const text = planText(await stack.plan());
    const times = [...text.matchAll(/next_action_at = (?:(?:null|"[^"]+") -> )?"([^"]+)"/g)].map(([, at]) => at!);
    const introduced = text.match(/last_action = "[^"]*" -> "introduce generation 2/g)?.length ?? 0;
    return { text, introduced, times };
  };

  test("would all be due at once without a spread", async () => {
    ALL('{ every = "90d", spread = null }');
    expect((await planned()).introduced).toBe(OVERDUE);
  });

  test("are due over the sixty days of the suggested spread, a few each week", async () => {
    ALL();
    const { text, introduced, times } = await planned();
    expect(text).toContain(`Plan: 0 to add, ${OVERDUE} to change, 0 to destroy`);
    expect(introduced).toBe(0);
    const days = times.map((at) => (Date.parse(at) - Date.now()) / DAY);
    expect(days).toHaveLength(OVERDUE);
    for (const day of days) expect(day >= 0 && day <= 60).toBe(true);
    const weeks = days.map((day) => Math.floor(day / 7));
    const fullest = Math.max(...weeks.map((week) => weeks.filter((each) => each === week).length));
    expect(fullest).toBeLessThan(OVERDUE / 2);
  });

  test("begin wave by wave: who is not in a wave is only watched", async () => {
    loopWith('["app-1", "app-2"]')();
    expect((await planned()).text).toContain("Plan: 0 to add, 2 to change, 0 to destroy");
    await stack.apply();
    expect((await stack.plan()).code).toBe(0);
    loopWith('["app-1", "app-2", "app-3"]')();
    expect((await planned()).text).toContain("Plan: 0 to add, 1 to change, 0 to destroy");
  });
});

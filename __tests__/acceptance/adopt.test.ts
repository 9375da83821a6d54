import { join } from "node:path";
import { adoptOkta } from "../support/adopt";
import { OktaStack, planText } from "../support/okta-stack";

const COUNT = 500;
const WAVE = 20;

// Three plans and two applies of all of them.
jest.setTimeout(900_000);

describe(`the onboarding of ${COUNT} clients`, () => {
  let stack: OktaStack;
  beforeAll(async () => {
    stack = await OktaStack.start();
    for (let i = 1; i < COUNT; i++) stack.okta.createApp({ label: `app ${i}` });
  });
  afterAll(() => stack.stop());

  test("imports all, changes nothing at the issuer, and then rotates wave by wave", async () => {
    const file = join(stack.terraform.folder, "credentials.json");
    const { stdout: loop } = await adoptOkta(stack.okta, "--hcl", "--out", file);
    stack.terraform.write("main.tf", loop);
    const before = JSON.stringify(stack.secrets);

    expect(planText(await stack.plan("-out=p"))).toContain(`Plan: ${COUNT} to import, 0 to add, ${COUNT} to change`);
    await stack.apply("p");
    expect(await stack.plan()).toMatchObject({ code: 0 });
    expect(JSON.stringify(stack.secrets)).toBe(before);

    const wave = Array.from({ length: WAVE }, (_, i) => `"app-${i + 1}"`).join(", ");
    stack.terraform.write("main.tf", loop.replace("toset([])", `toset([${wave}])`));
    const planned = planText(await stack.plan("-out=p"));
    expect(planned).toContain(`Plan: 0 to add, ${WAVE} to change, 0 to destroy`);
    // They were made just now: none is due, and their times lie apart.
    expect(planned).not.toContain(`last_action = "adopt" -> "introduce`);
    const times = new Set([...planned.matchAll(/next_action_at = (?:null -> )?"([^"]+)"/g)].map(([, at]) => at));
    expect(times.size).toBeGreaterThan(WAVE / 2);
    await stack.apply("p");
    expect(await stack.plan()).toMatchObject({ code: 0 });
  });
});

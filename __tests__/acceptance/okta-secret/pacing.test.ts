import { OktaStack } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";

/** Of one minute; adopting a hundred credentials needs more. */
const LIMIT = 300;

describe("a hundred credentials in one apply", () => {
  let stack: OktaStack;
  afterEach(() => stack.stop());

  test("wait for the next minute of the rate limit instead of making a storm of 429s", async () => {
    stack = await OktaStack.start({ rateLimitPerMinute: LIMIT });
    const apps = Array.from({ length: 100 }, (_, i) => stack.okta.createApp({ label: `app ${i}` }));
    stack.terraform.write(
      "provider.tf",
      `provider "clientcreds" {
        okta = { org_url = "${stack.okta.url}", rate_limit_share = 100 }
        slot_store = { encrypted_file = { path = "slots" } }
      }`,
    );
    const ids = apps.map(({ appId }) => `"${appId}"`).join(", ");
    stack.terraform.write(
      "main.tf",
      `resource "clientcreds_okta_secret" "all" {\n  for_each = toset([${ids}])\n  app_id = each.key\n}\n`,
    );
    const applied = await stack.terraform.run(["apply", "-no-color", "-auto-approve", "-parallelism=50"]);
    expect(applied.stderr).toBe("");
    expect(planText(applied)).toContain("100 added");
    const credentials = stack.okta.requests.filter(({ path }) => path.includes("/credentials/secrets"));
    expect(credentials.length).toBeGreaterThan(LIMIT);
    expect(stack.okta.requests.filter(({ status }) => status === 429)).toEqual([]);
  }, 180_000);
});

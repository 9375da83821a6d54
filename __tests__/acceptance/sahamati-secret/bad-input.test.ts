import { said } from "../../support/plan-text";
import { SahamatiStack } from "../../support/sahamati-stack";

const NOT_POSSIBLE = "Error: Not possible at this issuer";

describe("what Sahamati cannot do is refused with the reason", () => {
  let stack: SahamatiStack;
  beforeAll(async () => {
    stack = await SahamatiStack.start();
  });
  afterAll(() => stack.stop());

  test.each([
    [`overlap = "24h"`, "", NOT_POSSIBLE, "`rotation.overlap`: Sahamati makes the new secret itself"],
    [`grace = "0s"`, "", NOT_POSSIBLE, "`rotation.grace`: Sahamati makes the new secret itself"],
    [`soak = "7d"`, "", NOT_POSSIBLE, "`rotation.soak`: Sahamati revives no old secret"],
    [`pin_generation = 1`, "", NOT_POSSIBLE, "`rotation.pin_generation`: Sahamati revives no old secret"],
    [`every = "181d"`, "", "contradicts itself", "`rotation.every` must be at most 180d"],
    [`before_expiry = "180d"`, "", "contradicts itself", "`rotation.before_expiry` must be shorter than"],
    [``, "secret_expiry_days = 30", "contradicts itself", "(30d), or every apply would rotate, got: 30d, its default"],
    [``, "secret_expiry_days = 181", "Invalid number of days", "from 1 to 180, got: 181"],
    [``, "secret_expiry_days = 1.5", "Invalid number of days", "from 1 to 180, got: 1.5"],
    [``, `candidate_wo = "mine"`, NOT_POSSIBLE, "`candidate_wo`: the issuer makes its values itself"],
    [``, `generate = { length = 32 }`, NOT_POSSIBLE, "`generate`: the issuer makes its values itself"],
    [``, `discard_credential_ids = ["x"]`, NOT_POSSIBLE, "`discard_credential_ids`: an entity has one secret"],
    [``, `verify = { method = "probe" }`, NOT_POSSIBLE, "`verify.method`: Sahamati tells whether it accepts"],
    [``, `verify = { timeout = "5s" }`, NOT_POSSIBLE, "`verify.timeout`: a refused secret is not tried again"],
  ])("%s %s", async (rotation, attributes, summary, detail) => {
    stack.declare(rotation, attributes);
    const result = await stack.terraform.validate();
    expect(result.code).toBe(1);
    expect(said(result)).toContain(summary);
    expect(said(result)).toContain(detail);
  });

  test("an every that the defaults of other issuers would not leave room for is taken", async () => {
    stack.declare(`every = "5d"`);
    expect((await stack.terraform.validate()).code).toBe(0);
  });

  test.each(["", "XYZ FIU", "a\\nb"])("the entity id %j", async (id) => {
    stack.terraform.write("main.tf", `resource "clientcreds_sahamati_secret" "fiu" {\n  entity_id = "${id}"\n}\n`);
    const result = await stack.terraform.validate();
    expect(said(result)).toContain("`entity_id` must be an id without white space and control characters");
  });

  test("an entity id that no store takes in a name needs one", async () => {
    const declare = (more: string): void =>
      stack.terraform.write(
        "main.tf",
        `resource "clientcreds_sahamati_secret" "fiu" {\n  entity_id = "a#b"\n${more}\n}\n`,
      );
    declare("");
    expect(said(await stack.terraform.validate())).toContain("Error: The slots need a name");
    declare(`store = { name = "sahamati/ab" }`);
    expect((await stack.terraform.validate()).code).toBe(0);
  });
});

import { Terraform } from "../support/terraform";
import genuine from "../specs/random-3.7.2.schema.json";

const { buildProvider } = require("../../scripts/build-provider") as {
  buildProvider(entry: string, out: string): string;
};

describe("the stand-in for hashicorp/random", () => {
  let terraform: Terraform;

  beforeAll(async () => {
    const executable = buildProvider("sandbox/random/main.ts", "build/test/terraform-provider-random");
    terraform = new Terraform({ providers: { "hashicorp/random": { executable, version: "3.7.2" } } });
    expect(await terraform.init()).toMatchObject({ code: 0 });
  }, 60_000);
  afterAll(() => terraform.dispose());

  it("has the schema of the genuine provider", async () => {
    const all = await terraform.json(["providers", "schema", "-json"]);
    const schema = all.provider_schemas["registry.terraform.io/hashicorp/random"];
    expect(withoutDescriptions(schema)).toEqual(genuine);
  }, 30_000);

  it("makes a password once, and another when what it depends on changes", async () => {
    const config = (keeper: string) => `
      resource "random_password" "p" {
        length      = 20
        special     = false
        min_numeric = 3
        keepers     = { k = "${keeper}" }
      }
    `;
    terraform.write("main.tf", config("one"));
    expect(await terraform.apply()).toMatchObject({ code: 0, stderr: "" });
    const first = terraform.attributes("random_password", "p");
    expect(first?.result).toMatch(/^[a-zA-Z0-9]{20}$/);
    expect(first).toMatchObject({
      id: "none",
      number: true,
      lower: true,
      special: false,
      min_lower: 0,
      min_numeric: 3,
    });
    expect((await terraform.plan("-detailed-exitcode")).code).toBe(0);
    terraform.write("main.tf", config("two"));
    expect((await terraform.apply()).stdout).toContain("1 added, 0 changed, 1 destroyed");
    expect(terraform.attributes("random_password", "p")?.result).not.toBe(first?.result);
  }, 60_000);

  it("makes ephemeral ones, and refuses those that cannot be", async () => {
    terraform.write("main.tf", `ephemeral "random_password" "p" {\n  length = 24\n}\n`);
    expect(await terraform.apply()).toMatchObject({ code: 0, stderr: "" });
    terraform.write("main.tf", `ephemeral "random_password" "p" {\n  length    = 2\n  min_upper = 3\n}\n`);
    expect((await terraform.validate()).stderr).toMatch(/No such password can be made[^]*main\.tf line 2/);
  }, 60_000);
});

/** The vendored schema has none, nor what Terraform adds to every schema. */
function withoutDescriptions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== "description" && name !== "description_kind");
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutDescriptions(inner)]));
}

import { ToyTerraform } from "../support/toy-provider";

describe("what a person is told", () => {
  const terraform = new ToyTerraform();
  const box = (attributes: string) => `resource "toy_box" "a" {\n  name = "a"\n  ${attributes}\n}\n`;
  const flat = (text: string) => text.replace(/\s+/g, " ");

  beforeAll(async () => void (await terraform.init()), 60_000);
  afterAll(() => terraform.dispose());

  it("points to the line of an attribute inside of a list", async () => {
    terraform.write("main.tf", box(`parts = [\n    { kind = "x" },\n    { kind = "y", count = -1 },\n  ]`));
    const { code, stderr } = await terraform.validate();
    expect(code).toBe(1);
    expect(stderr).toContain("Error: Invalid count");
    expect(stderr).toMatch(/on main\.tf line 5[^]*kind = "y", count = -1/);
    expect(stderr).toContain("parts[1].count: It must not be negative.");
  }, 60_000);

  it("includes warnings", async () => {
    terraform.write("main.tf", box('note = "warn"'));
    expect((await terraform.validate()).stdout).toMatch(/Warning: Careful[^]*The note asks for a warning\./);
  }, 60_000);

  it("points to the provider's own configuration", async () => {
    terraform.write("main.tf", box(""));
    terraform.write("provider.tf", `provider "toy" {\n  shelf  = "shelf"\n  colour = "invisible"\n}\n`);
    const { stderr } = await terraform.plan();
    terraform.write("provider.tf", `provider "toy" {\n  shelf = "shelf"\n}\n`);
    expect(stderr).toMatch(/Invalid colour[^]*provider\.tf line 3[^]*No toy is invisible/);
  }, 60_000);

  it("refuses a number that JavaScript would round", async () => {
    terraform.write("main.tf", box("size = 9007199254740993"));
    const { stderr } = await terraform.validate();
    expect(flat(stderr)).toContain("`size` must be an integer between -(2^53 - 1) and 2^53 - 1");
  }, 60_000);

  it("has no stack trace when a handler throws, and the state is as before", async () => {
    terraform.write("main.tf", box('note = "throw"'));
    const { code, stderr } = await terraform.apply();
    expect(code).toBe(1);
    expect(stderr).toContain("Error: Unexpected error while applying toy_box");
    expect(stderr).toContain("the vendor hung up");
    expect(stderr).not.toMatch(/rpc error|\bat .*\(/);
    expect(terraform.attributes("toy_box", "a")).toBeUndefined();
  }, 60_000);

  it("comes with the state that a failed update has reached", async () => {
    terraform.write("main.tf", box(""));
    await terraform.apply();
    terraform.write("main.tf", box('note = "fail"'));
    const { stderr } = await terraform.apply();
    expect(stderr).toMatch(/The vendor refused[^]*toy_box\.a[^]*main\.tf line 3/);
    expect(terraform.attributes("toy_box", "a")).toMatchObject({ note: null, size: 99 });
    await terraform.destroy();
  }, 60_000);

  it("names the argument of a function that is wrong", async () => {
    terraform.write("main.tf", `output "loud" {\n  value = provider::toy::shout("")\n}\n`);
    const { stderr } = await terraform.plan();
    expect(stderr).toMatch(/Invalid value for "text" parameter: There is nothing to\s+shout\./);
  }, 60_000);

  it("shows a crash as the provider's, with its trace", async () => {
    terraform.write("main.tf", box('note = "crash"'));
    const { code, stderr } = await terraform.apply();
    expect(code).toBe(1);
    expect(stderr).toMatch(/Stack trace from the terraform-provider-toy_v1\.0\.0 plugin:\s+panic: URIError/);
  }, 60_000);

  it("reads data sources, and says which one cannot be read", async () => {
    terraform.write("main.tf", `data "toy_lookup" "l" {\n  id = "none"\n}\n`);
    const { stderr } = await terraform.plan();
    expect(stderr).toMatch(/There is no such box[^]*data\.toy_lookup\.l[^]*main\.tf line 2/);
  }, 60_000);
});

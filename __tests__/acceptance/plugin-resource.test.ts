import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ToyTerraform } from "../support/toy-provider";

const SECRETS = ["hunter2-top", "hunter2-nested", "key-of-lease"];

describe("a resource through its life", () => {
  let terraform: ToyTerraform;
  const box = () => terraform.attributes("toy_box", "a");

  beforeEach(async () => {
    terraform = new ToyTerraform();
    await terraform.init();
  }, 60_000);

  afterEach(() => terraform.dispose());

  const full = `
    resource "toy_box" "a" {
      name      = "a"
      secret_wo = "hunter2-top"
      lid       = { colour = "red", code_wo = "hunter2-nested" }
      parts     = [{ kind = "x", count = 2 }]
      labels    = ["b", "a"]
      tags      = { k = "v" }
      extra     = { b = 0.1 }
    }
  `;

  it("is created as planned, and then there is nothing to do", async () => {
    terraform.write("main.tf", full);
    const planned = await terraform.plan("-out=saved");
    expect(planned.stdout).toContain("Plan: 1 to add, 0 to change, 0 to destroy.");
    expect(planned.stdout).toMatch(/secret_length = \(known after apply\)/);
    expect(await terraform.apply("saved")).toMatchObject({ code: 0, stderr: "" });
    expect(box()).toMatchObject({ id: "a-1", secret_length: 11, labels: ["a", "b"], tags: { k: "v" }, size: 10 });
    // As text: JSON.parse would round it.
    expect(terraform.stateText()).toContain('"serial": 9007199254740993');
    expect((await terraform.plan("-detailed-exitcode")).code).toBe(0);
    expect((await terraform.destroy()).stdout).toContain("1 destroyed");
    expect(readdirSync(terraform.shelf)).toEqual(["journal.txt"]);
  }, 60_000);

  it("takes write-only values and stores none", async () => {
    const keyed = full.replace('"hunter2-nested"', "ephemeral.toy_key.lease.value");
    terraform.write("main.tf", `${keyed}\nephemeral "toy_key" "lease" {\n  label = "lease"\n}\n`);
    const planned = await terraform.plan("-out=saved");
    const { log, ...applied } = await terraform.runLogged(["apply", "saved"]);
    expect(applied.code).toBe(0);
    expect(terraform.journal).toContain("applied, code key-of-lease");
    const plan = JSON.stringify(await terraform.json(["show", "-json", "saved"]));
    for (const secret of SECRETS) {
      expect(terraform.stateText()).not.toContain(secret);
      expect(planned.stdout + applied.stdout + applied.stderr + log).not.toContain(secret);
      // Terraform writes the configuration into the plan, but not what is write-only in the planned values.
      expect(JSON.stringify(JSON.parse(plan).planned_values)).not.toContain(secret);
    }
  }, 60_000);

  it("shows drift, and what is gone is created again", async () => {
    terraform.write("main.tf", full);
    await terraform.apply();
    const file = join(terraform.shelf, "a-1.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"note":null', '"note":"by hand"'));
    expect((await terraform.plan()).stdout).toMatch(/- note += "by hand" -> null/);
    rmSync(file);
    expect((await terraform.plan()).stdout).toContain("1 to add");
  }, 60_000);

  it("is replaced when an attribute of that kind changes", async () => {
    terraform.write("main.tf", full);
    await terraform.apply();
    terraform.write("main.tf", full.replace("red", "blue"));
    const { stdout } = await terraform.plan();
    expect(stdout).toMatch(/colour += "red" -> "blue" # forces replacement/);
    terraform.write("main.tf", full.replace('"a"', '"b"'));
    expect((await terraform.apply()).stdout).toContain("1 added, 0 changed, 1 destroyed");
  }, 60_000);

  it("is imported, and no write-only value with it", async () => {
    terraform.write("main.tf", full);
    await terraform.apply();
    await terraform.run(["state", "rm", "toy_box.a"]);
    expect(await terraform.import("toy_box.a", "a-1")).toMatchObject({ code: 0, stderr: "" });
    expect(box()).toMatchObject({ id: "a-1", name: "a", secret_wo: null });
    const failed = await terraform.import("toy_box.b", "nothing");
    expect(failed.code).toBe(1);
  }, 60_000);

  it("takes over the state of another type", async () => {
    terraform.write("main.tf", `resource "terraform_data" "old" {\n  input = "a-1"\n}\n`);
    await terraform.apply();
    const toy = { id: "a-1", name: "a", note: null, serial: "1" };
    writeFileSync(join(terraform.shelf, "a-1.json"), JSON.stringify(toy));
    const moved = `moved {\n  from = terraform_data.old\n  to   = toy_box.a\n}\n`;
    terraform.write("main.tf", `resource "toy_box" "a" {\n  name = "a"\n}\n${moved}`);
    expect(await terraform.apply()).toMatchObject({ code: 0, stderr: "" });
    expect(box()).toMatchObject({ id: "a-1", name: "a" });
  }, 60_000);

  it("keeps private data through refresh: a plan sees it, and the next process too", async () => {
    terraform.write("main.tf", full);
    await terraform.apply();
    // Each refresh counts one, these two and the one of the plan; the count gets into the state when the note changes.
    await terraform.apply("-refresh-only");
    await terraform.apply("-refresh-only");
    terraform.write("main.tf", full.replace('name      = "a"', 'name = "a"\nnote = "n"'));
    await terraform.plan("-out=saved");
    expect(await terraform.apply("saved")).toMatchObject({ code: 0, stderr: "" });
    expect(box()?.reads).toBe(3);
  }, 60_000);

  it("upgrades state of an older schema, and refuses that of a newer one", async () => {
    terraform.write("main.tf", full);
    await terraform.apply();
    const state = terraform.stateText();
    const older = JSON.parse(state);
    older.resources[0].instances[0].schema_version = 0;
    older.resources[0].instances[0].attributes = { id: "a-1", title: "a" };
    writeFileSync(terraform.stateFile, JSON.stringify(older));
    expect(await terraform.apply("-refresh-only")).toMatchObject({ code: 0, stderr: "" });
    expect(box()).toMatchObject({ id: "a-1", name: "a" });
    writeFileSync(terraform.stateFile, state.replace('"schema_version": 1', '"schema_version": 2'));
    const { code, stderr } = await terraform.plan();
    expect(code).toBe(1);
    expect(stderr).toMatch(/newer/);
  }, 60_000);

  it("tells what is certain of a value that is not known yet", async () => {
    const known = `output "certain" {\n  value = startswith(toy_box.a.id, "a-") && toy_box.a.id != null\n}\n`;
    terraform.write("main.tf", full + known);
    expect((await terraform.plan()).stdout).toContain("+ certain = true");
  }, 60_000);

  it("takes values that are not known yet, with or without refinements", async () => {
    const second = `
      resource "toy_box" "b" {
        name  = "b"
        note  = "see \${toy_box.a.id}"
        tags  = { k = toy_box.a.id }
        parts = [for x in toset(["x"]) : { kind = toy_box.a.id }]
        extra = toy_box.a.serial
      }
    `;
    terraform.write("main.tf", full + second);
    expect(await terraform.apply()).toMatchObject({ code: 0, stderr: "" });
    expect(terraform.attributes("toy_box", "b")).toMatchObject({ note: "see a-1", tags: { k: "a-1" } });
    expect((await terraform.plan("-detailed-exitcode")).code).toBe(0);
  }, 60_000);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlan } from "../../../cli/plan/read-plan";
import { captured, capturedPath } from "./captured";

describe("reading a plan", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "clientcreds-plan-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const file = (content: string): string => {
    writeFileSync(join(folder, "plan"), content);
    return join(folder, "plan");
  };

  test("takes what `terraform show -json` printed", async () => {
    expect(await readPlan(capturedPath("promote"))).toEqual(captured("promote"));
  });

  test.each([
    ["text that is no JSON", "hunter2 and more"],
    ["JSON that is no plan", JSON.stringify({ password: "hunter2" })],
    ["the JSON of a state", JSON.stringify({ format_version: "1.0", values: "hunter2" })],
    ["an array", '["hunter2"]'],
  ])("says of %s that it is no plan, and quotes nothing of it", async (_, content) => {
    const path = file(content);
    const error = (await readPlan(path).catch((thrown: unknown) => thrown)) as Error;
    expect(error.message).toBe(
      `${path} is not a plan: neither one saved by \`terraform plan -out\`, nor what \`terraform show -json\` prints of it.`,
    );
  });

  test("refuses a format that it does not know", async () => {
    const plan = { ...captured("promote"), format_version: "2.0" };
    await expect(readPlan(file(JSON.stringify(plan)))).rejects.toThrow(
      "is a plan of format 2.0; this version of clientcreds reads format 1.",
    );
  });

  test("names a file that is not there", async () => {
    await expect(readPlan(join(folder, "none"))).rejects.toThrow(/Could not read .*none: there is no such file\./);
  });

  test("names the Terraform that could not be started", async () => {
    const before = process.env.TERRAFORM_BINARY_NAME;
    process.env.TERRAFORM_BINARY_NAME = "no-such-terraform";
    try {
      await expect(readPlan(file("PK\x03\x04"))).rejects.toThrow(
        "Put no-such-terraform on the PATH, or name another by TERRAFORM_BINARY_NAME.",
      );
    } finally {
      if (before === undefined) delete process.env.TERRAFORM_BINARY_NAME;
      else process.env.TERRAFORM_BINARY_NAME = before;
    }
  });
});

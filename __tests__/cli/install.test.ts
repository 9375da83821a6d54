import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installInMirror } from "../../cli/mirror";
import { terraformPlatform } from "../../cli/platform";
import { terraformConfig } from "../../cli/terraform-config";

describe("installing a provider in a local mirror", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "clientcreds-mirror-"));
    writeFileSync(join(folder, "built"), "executable", { mode: 0o600 });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const install = () =>
    installInMirror(join(folder, "mirror"), {
      address: "registry.terraform.io/acme/thing",
      version: "1.2.3",
      executable: join(folder, "built"),
    });

  test("puts it where Terraform looks, with the run bit", async () => {
    const path = await install();
    const place = ["mirror", "registry.terraform.io", "acme", "thing", "1.2.3", terraformPlatform()];
    expect(path).toBe(join(folder, ...place, "terraform-provider-thing_v1.2.3"));
    expect(readFileSync(path, "utf8")).toBe("executable");
    expect(statSync(path).mode & 0o777).toBe(0o755);
  });

  test("leaves nothing else in the folder: Terraform would run the first file that fits", async () => {
    const path = await install();
    mkdirSync(join(path, "..", "old"));
    writeFileSync(join(path, "..", "terraform-provider-thing"), "older");
    await install();
    expect(readdirSync(join(path, ".."))).toEqual(["terraform-provider-thing_v1.2.3"]);
  });
});

test.each([
  ["linux", "x64", "linux_amd64"],
  ["darwin", "arm64", "darwin_arm64"],
  ["win32", "x64", "windows_amd64"],
])("%s on %s is %s to Terraform", (platform, arch, name) => {
  expect(terraformPlatform(platform as NodeJS.Platform, arch)).toBe(name);
});

test("a platform without a provider is named", () => {
  expect(() => terraformPlatform("aix", "ppc64")).toThrow("There is no provider for aix on ppc64.");
});

test("a CLI configuration excludes from the registry what its mirrors hold", () => {
  const text = terraformConfig([{ path: "/m", include: ["registry.terraform.io/acme/*"] }], true);
  expect(text.replace(/\s+/g, " ")).toBe(
    'disable_checkpoint = true provider_installation { filesystem_mirror { path = "/m" include = ["registry.terraform.io/acme/*"] } direct { exclude = ["registry.terraform.io/acme/*"] } } ',
  );
  expect(terraformConfig([], false)).not.toContain("direct");
});

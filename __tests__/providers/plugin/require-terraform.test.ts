import { Diagnostics, requireTerraform } from "../../../providers/plugin";

function complaint(version: string, minimum: string): string | undefined {
  const diagnostics = new Diagnostics();
  requireTerraform(version, minimum, diagnostics);
  return diagnostics.all[0]?.detail;
}

describe("the oldest Terraform that will do", () => {
  it.each(["1.11.0", "1.11.4", "1.12.0", "2.0.0", "1.11.0-beta1", "1.11"])("is met by %s", (version) => {
    expect(complaint(version, "1.11.0")).toBeUndefined();
  });

  it.each(["1.10.5", "1.9.99", "0.15.0", "1.2.0-rc1"])("is not met by %s", (version) => {
    expect(complaint(version, "1.11.0")).toContain(`This is Terraform ${version}; the provider needs 1.11.0 or later.`);
  });
});

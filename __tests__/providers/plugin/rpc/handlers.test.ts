import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tfplugin6 as wire } from "../../../../providers/plugin/protocol/generated/tfplugin6";
import { createHandlers } from "../../../../providers/plugin/rpc/handlers";
import { encodeValue } from "../../../../providers/plugin/values/msgpack";
import { provider } from "../../../fixtures/toy-provider/provider";
import { toyBox } from "../../../fixtures/toy-provider/toy-box";

describe("the remote procedures", () => {
  const handlers = createHandlers(provider);
  let shelf: string;

  beforeAll(async () => {
    shelf = mkdtempSync(join(tmpdir(), "shelf-"));
    const config = { msgpack: encodeValue(provider.schema.type, { shelf }) };
    const request = wire.ConfigureProviderRequest.encode({ terraformVersion: "1.11.4", config }).finish();
    const { diagnostics } = wire.DiagnosticsResponse.decode(await handlers.ConfigureProvider(request));
    expect(diagnostics).toEqual([]);
  });
  afterAll(() => rmSync(shelf, { recursive: true }));

  it("renew an ephemeral resource with what it was opened with", async () => {
    const held = Buffer.from("lease");
    const request = wire.RenewEphemeralResourceRequest.encode({ typeName: "toy_key", private: held }).finish();
    const renewed = wire.RenewEphemeralResourceResponse.decode(await handlers.RenewEphemeralResource(request));
    expect(Buffer.from(renewed.private!)).toEqual(held);
    expect(readFileSync(join(shelf, "journal.txt"), "utf8")).toBe("renewed lease\n");
  });

  it("refuse a write-only value from a Terraform that would store it", async () => {
    const config = { msgpack: encodeValue(toyBox.schema.type, { name: "a", lid: { colour: "red", code_wo: "s" } }) };
    const request = wire.ValidateConfigRequest.encode({ typeName: "toy_box", config }).finish();
    const { diagnostics } = wire.DiagnosticsResponse.decode(await handlers.ValidateResourceConfig(request));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ summary: "Terraform is too old for a write-only attribute" });
    expect(diagnostics[0]?.detail).toContain("`lid.code_wo` is write-only");
  });

  it("refuse a Terraform that is too old", async () => {
    const config = { msgpack: encodeValue(provider.schema.type, { shelf }) };
    const request = wire.ConfigureProviderRequest.encode({ terraformVersion: "1.10.5", config }).finish();
    const { diagnostics } = wire.DiagnosticsResponse.decode(await handlers.ConfigureProvider(request));
    expect(diagnostics[0]?.summary).toBe("Terraform is too old for this provider");
  });

  it("list everything, also for versions of Terraform that ask for the names alone", async () => {
    const metadata = wire.GetMetadataResponse.decode(await handlers.GetMetadata(new Uint8Array()));
    expect(metadata.resources).toMatchObject([{ typeName: "toy_box" }]);
    expect(metadata.functions).toMatchObject([{ name: "echo" }, { name: "shout" }]);
    const { functions } = wire.GetFunctionsResponse.decode(await handlers.GetFunctions(new Uint8Array()));
    expect(Object.keys(functions)).toEqual(["echo", "shout"]);
  });
});

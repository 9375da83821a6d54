import fc from "fast-check";
import { clientcredsProvider } from "../../providers/clientcreds/provider";
import { tfplugin6 as wire } from "../../providers/plugin/protocol/generated/tfplugin6";
import { createHandlers } from "../../providers/plugin/rpc/handlers";
import type { ProviderMethod } from "../../providers/plugin/server/methods";
import { encodeValue } from "../../providers/plugin/values/msgpack";
import { configurationOf } from "./support/configurations";
import { fuzz } from "./support/fuzz";

const { schema, resources, dataSources, ephemeralResources } = clientcredsProvider;
const handlers = createHandlers(clientcredsProvider);

/** Titles of diagnostics that tell of a defect in the provider. */
const DEFECT = /^(?:Unexpected |A value does not have the type)/;

/** What the diagnostics tell. @throws Error where they tell of a defect in the provider */
async function toldBy(method: ProviderMethod, request: Uint8Array): Promise<string> {
  const { diagnostics } = wire.DiagnosticsResponse.decode(await handlers[method](request));
  const defect = diagnostics.find(({ summary }) => DEFECT.test(summary!));
  if (defect) throw new Error(`${method}: ${defect.summary}: ${defect.detail}`);
  return JSON.stringify(diagnostics);
}

const CAPABILITIES = { writeOnlyAttributesAllowed: true };
const typed = fc.oneof(
  ...(
    [
      ["ValidateResourceConfig", resources],
      ["ValidateDataResourceConfig", dataSources],
      ["ValidateEphemeralResourceConfig", ephemeralResources],
    ] as const
  ).flatMap(([method, definitions]) =>
    definitions.map(({ typeName, schema: { type, attributes } }) =>
      configurationOf(attributes).map((config) => ({ method, typeName, type, config })),
    ),
  ),
);

describe("any configuration that Terraform lets through is taken, or refused in words of ours", () => {
  test("of the provider", () =>
    fuzz("configuration of the provider", configurationOf(schema.attributes), async (values) => {
      const config = { msgpack: encodeValue(schema.type, values) };
      const validated = await toldBy(
        "ValidateProviderConfig",
        wire.ValidateProviderConfigRequest.encode({ config }).finish(),
      );
      const request = wire.ConfigureProviderRequest.encode({ terraformVersion: "1.11.4", config }).finish();
      return validated + (await toldBy("ConfigureProvider", request));
    }));

  test("of resources, data sources and ephemeral resources", () =>
    fuzz("configuration of resources", typed, ({ method, typeName, type, config }) => {
      const msgpack = encodeValue(type, config);
      const request = { typeName, config: { msgpack }, clientCapabilities: CAPABILITIES };
      return toldBy(method, wire.ValidateConfigRequest.encode(request).finish());
    }));
});

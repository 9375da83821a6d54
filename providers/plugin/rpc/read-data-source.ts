import type { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import { decode, encode } from "./dynamic-value";
import { find } from "./find";
import { Operation } from "./operation";
import type { Session } from "./session";

export async function readDataSource(
  session: Session,
  request: wire.ReadDataSourceRequest,
): Promise<wire.ReadDataSourceResponse.$Properties> {
  const operation = new Operation(session, `reading ${request.typeName}`);
  const state = await operation.attempt(async () => {
    const definition = find(session.definition.dataSources, request.typeName);
    const { type } = definition.schema;
    const config = decode(type, request.config);
    return encode(type, await definition.read({ ...operation.request, config }));
  });
  return { state, diagnostics: operation.wireDiagnostics };
}

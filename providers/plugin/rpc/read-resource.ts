import type { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import { decode, encodeState, toBuffer } from "./dynamic-value";
import { find } from "./find";
import { Operation } from "./operation";
import type { Session } from "./session";

export async function readResource(
  session: Session,
  request: wire.ReadResourceRequest,
): Promise<wire.ReadResourceResponse.$Properties> {
  const operation = new Operation(session, `reading ${request.typeName}`);
  const stored = toBuffer(request.private);
  const read = await operation.attempt(async () => {
    const definition = find(session.definition.resources, request.typeName);
    const state = decode(definition.schema.type, request.currentState);
    const result = await definition.read({ ...operation.request, state, private: stored });
    return { newState: encodeState(definition.schema, result.state), private: result.private ?? stored };
  });
  const unchanged = { newState: request.currentState, private: stored };
  return { ...(read ?? unchanged), diagnostics: operation.wireDiagnostics };
}

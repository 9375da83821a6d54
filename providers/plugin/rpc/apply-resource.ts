import type { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import { decode, encodeState, toBuffer } from "./dynamic-value";
import { find } from "./find";
import { Operation } from "./operation";
import type { Session } from "./session";

export async function applyResourceChange(
  session: Session,
  request: wire.ApplyResourceChangeRequest,
): Promise<wire.ApplyResourceChangeResponse.$Properties> {
  const operation = new Operation(session, `applying ${request.typeName}`);
  const plannedPrivate = toBuffer(request.plannedPrivate);
  const applied = await operation.attempt(async () => {
    const definition = find(session.definition.resources, request.typeName);
    const { type } = definition.schema;
    const prior = decode(type, request.priorState);
    const planned = decode(type, request.plannedState);
    const config = decode(type, request.config);
    const result = await definition.apply({ ...operation.request, prior, planned, config, plannedPrivate });
    return { newState: encodeState(definition.schema, result.state), private: result.private ?? plannedPrivate };
  });
  // After a failure that nobody foresaw, what was there before is the best guess; a create leaves nothing behind.
  const unchanged = { newState: request.priorState, private: plannedPrivate };
  return { ...(applied ?? unchanged), diagnostics: operation.wireDiagnostics };
}

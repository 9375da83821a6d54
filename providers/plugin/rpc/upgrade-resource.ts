import type { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import { fromStoredState } from "../values/state-json";
import { encodeState } from "./dynamic-value";
import { find } from "./find";
import { storedState } from "./import-resource";
import { Operation } from "./operation";
import type { Session } from "./session";

/** Asked on every refresh, also at the present version. */
export async function upgradeResourceState(
  session: Session,
  request: wire.UpgradeResourceStateRequest,
): Promise<wire.UpgradeResourceStateResponse.$Properties> {
  const { typeName, version } = request;
  const operation = new Operation(session, `reading the stored state of ${typeName}`);
  const { diagnostics, signal } = operation;
  const upgradedState = await operation.attempt(async () => {
    const definition = find(session.definition.resources, typeName);
    const { schema } = definition;
    const state = storedState(request.rawState);
    if (version === schema.version) return encodeState(schema, fromStoredState(schema.type, state));
    if (version > schema.version) {
      throw new Error(
        `It was stored by a newer provider (schema version ${version}; this one has ${schema.version}). Use that provider version or a later one.`,
      );
    }
    if (!definition.upgrade) throw new Error(`It has schema version ${version}, which this provider cannot upgrade.`);
    return encodeState(schema, await definition.upgrade({ version, state, diagnostics, signal }));
  });
  return { upgradedState, diagnostics: operation.wireDiagnostics };
}

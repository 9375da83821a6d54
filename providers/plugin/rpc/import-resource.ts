import type { ImportedObject } from "../definitions/resource";
import type { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import { parseStoredState, type StoredState } from "../values/state-json";
import { encodeState, toBuffer } from "./dynamic-value";
import { find } from "./find";
import { Operation } from "./operation";
import type { Session } from "./session";

export async function importResourceState(
  session: Session,
  { typeName, id }: wire.ImportResourceStateRequest,
): Promise<wire.ImportResourceStateResponse.$Properties> {
  const operation = new Operation(session, `importing ${typeName}`);
  const importedResources = await operation.attempt(async () => {
    const definition = find(session.definition.resources, typeName);
    if (!definition.import) {
      operation.diagnostics.error("This resource cannot be imported", `${typeName} has no import.`);
      return [];
    }
    const objects: ImportedObject<any>[] = await definition.import({ ...operation.request, id });
    return objects.map((object) => ({
      typeName,
      state: encodeState(definition.schema, object.state),
      private: object.private,
    }));
  });
  return { importedResources, diagnostics: operation.wireDiagnostics };
}

export async function moveResourceState(
  session: Session,
  request: wire.MoveResourceStateRequest,
): Promise<wire.MoveResourceStateResponse.$Properties> {
  const { sourceProviderAddress, sourceTypeName, sourceSchemaVersion, targetTypeName } = request;
  const operation = new Operation(session, `moving ${sourceTypeName} to ${targetTypeName}`);
  const { diagnostics, signal } = operation;
  const moved = await operation.attempt(async () => {
    const definition = find(session.definition.resources, targetTypeName);
    const sourceState = storedState(request.sourceState);
    const sourcePrivate = toBuffer(request.sourcePrivate);
    const source = { sourceProviderAddress, sourceTypeName, sourceSchemaVersion, sourceState, sourcePrivate };
    const object = await definition.move?.({ ...source, diagnostics, signal });
    if (object) return { targetState: encodeState(definition.schema, object.state), targetPrivate: object.private };
    const detail = `${targetTypeName} cannot take over the state of ${sourceTypeName} of ${sourceProviderAddress}.`;
    if (!diagnostics.hasErrors) diagnostics.error("The resource cannot be moved", detail);
    return undefined;
  });
  return { ...moved, diagnostics: operation.wireDiagnostics };
}

/** @throws Error when there is none: state of before Terraform 0.12 has another form */
export function storedState(raw: wire.RawState.$Properties | null | undefined): StoredState {
  if (!raw?.json?.length) throw new Error("The state is not stored as JSON; it is from a Terraform older than 0.12.");
  return parseStoredState(toBuffer(raw.json).toString("utf8")) as StoredState;
}

import type { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import type { PlanResult } from "../definitions/resource";
import { forceNewPaths } from "../schema/force-new";
import type { Schema } from "../schema/schema";
import { withoutWriteOnly } from "../schema/write-only";
import { formatPath } from "../values/path";
import { decode, encodeState, toBuffer } from "./dynamic-value";
import { find } from "./find";
import { Operation } from "./operation";
import type { Session } from "./session";
import { wirePath } from "./wire-diagnostic";

export async function planResourceChange(
  session: Session,
  request: wire.PlanResourceChangeRequest,
): Promise<wire.PlanResourceChangeResponse.$Properties> {
  const operation = new Operation(session, `planning ${request.typeName}`);
  const planned = await operation.attempt(async () => {
    const definition = find(session.definition.resources, request.typeName);
    const schema: Schema = definition.schema;
    const prior = decode(schema.type, request.priorState);
    const proposed = withoutWriteOnly(schema, decode(schema.type, request.proposedNewState));
    const config = decode(schema.type, request.config);
    const priorPrivate = toBuffer(request.priorPrivate);
    const result = await definition.plan({ ...operation.request, prior, proposed, config, priorPrivate });
    if (proposed === null && result.planned !== null) throw new Error("The plan to destroy it leaves an object.");
    return {
      plannedState: encodeState(schema, result.planned),
      plannedPrivate: result.private ?? priorPrivate,
      requiresReplace: replacePaths(schema, prior, result).map(wirePath),
    };
  });
  return { ...planned, diagnostics: operation.wireDiagnostics };
}

function replacePaths(schema: Schema, prior: unknown, { planned, requiresReplace = [] }: PlanResult<any>) {
  if (prior === null || planned === null) return [];
  const all = [...requiresReplace, ...forceNewPaths(schema, prior, planned)];
  return [...new Map(all.map((path) => [formatPath(path), path])).values()];
}

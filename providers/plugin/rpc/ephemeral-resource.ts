import type { Lease } from "../definitions/ephemeral-resource";
import type { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import { decode, encode, toBuffer } from "./dynamic-value";
import { find } from "./find";
import { Operation } from "./operation";
import type { Session } from "./session";

export async function openEphemeralResource(
  session: Session,
  request: wire.OpenEphemeralResourceRequest,
): Promise<wire.OpenEphemeralResourceResponse.$Properties> {
  const operation = new Operation(session, `opening ${request.typeName}`);
  const opened = await operation.attempt(async () => {
    const definition = find(session.definition.ephemeralResources, request.typeName);
    const { type } = definition.schema;
    const config = decode(type, request.config);
    const { result, ...lease } = await definition.open({ ...operation.request, config });
    return { result: encode(type, result), ...wireLease(lease) };
  });
  return { ...opened, diagnostics: operation.wireDiagnostics };
}

export async function renewEphemeralResource(
  session: Session,
  request: wire.RenewEphemeralResourceRequest,
): Promise<wire.RenewEphemeralResourceResponse.$Properties> {
  const operation = new Operation(session, `renewing ${request.typeName}`);
  const held = toBuffer(request.private);
  const lease = await operation.attempt(async () => {
    const definition = find(session.definition.ephemeralResources, request.typeName);
    return definition.renew?.({ ...operation.request, private: held });
  });
  return { ...wireLease({ private: held, ...lease }), diagnostics: operation.wireDiagnostics };
}

export async function closeEphemeralResource(
  session: Session,
  request: wire.CloseEphemeralResourceRequest,
): Promise<wire.DiagnosticsResponse.$Properties> {
  const operation = new Operation(session, `closing ${request.typeName}`);
  await operation.attempt(async () => {
    const definition = find(session.definition.ephemeralResources, request.typeName);
    await definition.close?.({ ...operation.request, private: toBuffer(request.private) });
  });
  return { diagnostics: operation.wireDiagnostics };
}

function wireLease({ private: held, renewAt }: Lease) {
  const at = renewAt?.getTime();
  const wireTime = at === undefined ? null : { seconds: Math.floor(at / 1000), nanos: (at % 1000) * 1_000_000 };
  return { private: held, renewAt: wireTime };
}

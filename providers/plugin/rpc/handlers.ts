import type { ProviderDefinition } from "../definitions/provider";
import { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import type { ProviderHandlers, UnaryHandler } from "../server/methods";
import { applyResourceChange } from "./apply-resource";
import { callFunction } from "./call-function";
import { closeEphemeralResource, openEphemeralResource, renewEphemeralResource } from "./ephemeral-resource";
import { importResourceState, moveResourceState } from "./import-resource";
import { planResourceChange } from "./plan-resource";
import {
  configureProvider,
  getFunctions,
  getMetadata,
  getProviderSchema,
  validateProviderConfig,
} from "./provider-methods";
import { readDataSource } from "./read-data-source";
import { readResource } from "./read-resource";
import { Session } from "./session";
import { upgradeResourceState } from "./upgrade-resource";
import { validateTypedConfig } from "./validate";

/** The remote procedures of a provider. */
export function createHandlers(definition: ProviderDefinition<any, any>): ProviderHandlers {
  const session = new Session(definition);
  const method = <Q, R>(request: Decoder<Q>, response: Encoder<R>, handle: Handle<Q, R>): UnaryHandler => {
    return async (bytes) => response.encode(await handle(session, request.decode(bytes))).finish();
  };
  const validate = (all: Parameters<typeof validateTypedConfig>[1]) =>
    method(wire.ValidateConfigRequest, wire.DiagnosticsResponse, (_, request) =>
      validateTypedConfig(session, all, request),
    );
  return {
    GetMetadata: method(wire.GetMetadataRequest, wire.GetMetadataResponse, getMetadata),
    GetProviderSchema: method(wire.GetProviderSchemaRequest, wire.GetProviderSchemaResponse, getProviderSchema),
    GetFunctions: method(wire.GetFunctionsRequest, wire.GetFunctionsResponse, getFunctions),
    CallFunction: method(wire.CallFunctionRequest, wire.CallFunctionResponse, callFunction),
    ValidateProviderConfig: method(
      wire.ValidateProviderConfigRequest,
      wire.ValidateProviderConfigResponse,
      validateProviderConfig,
    ),
    ConfigureProvider: method(wire.ConfigureProviderRequest, wire.DiagnosticsResponse, configureProvider),
    StopProvider: method(wire.StopProviderRequest, wire.StopProviderResponse, () => {
      session.interrupt();
      return {};
    }),
    ValidateResourceConfig: validate(definition.resources),
    UpgradeResourceState: method(
      wire.UpgradeResourceStateRequest,
      wire.UpgradeResourceStateResponse,
      upgradeResourceState,
    ),
    ReadResource: method(wire.ReadResourceRequest, wire.ReadResourceResponse, readResource),
    PlanResourceChange: method(wire.PlanResourceChangeRequest, wire.PlanResourceChangeResponse, planResourceChange),
    ApplyResourceChange: method(wire.ApplyResourceChangeRequest, wire.ApplyResourceChangeResponse, applyResourceChange),
    ImportResourceState: method(wire.ImportResourceStateRequest, wire.ImportResourceStateResponse, importResourceState),
    MoveResourceState: method(wire.MoveResourceStateRequest, wire.MoveResourceStateResponse, moveResourceState),
    ValidateDataResourceConfig: validate(definition.dataSources),
    ReadDataSource: method(wire.ReadDataSourceRequest, wire.ReadDataSourceResponse, readDataSource),
    ValidateEphemeralResourceConfig: validate(definition.ephemeralResources),
    OpenEphemeralResource: method(
      wire.OpenEphemeralResourceRequest,
      wire.OpenEphemeralResourceResponse,
      openEphemeralResource,
    ),
    RenewEphemeralResource: method(
      wire.RenewEphemeralResourceRequest,
      wire.RenewEphemeralResourceResponse,
      renewEphemeralResource,
    ),
    CloseEphemeralResource: method(
      wire.CloseEphemeralResourceRequest,
      wire.DiagnosticsResponse,
      closeEphemeralResource,
    ),
  };
}

type Handle<Q, R> = (session: Session, request: Q) => R | Promise<R>;

interface Decoder<Q> {
  decode(bytes: Uint8Array): Q;
}

interface Encoder<R> {
  encode(message: R): { finish(): Uint8Array };
}

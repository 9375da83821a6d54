/** Answers one call: bytes of the request to bytes of the response. */
export type UnaryHandler = (request: Uint8Array) => Promise<Uint8Array>;

/** The remote procedures of a provider, in version 6.8 of the protocol. */
export const PROVIDER_METHODS = [
  "GetMetadata",
  "GetProviderSchema",
  "ValidateProviderConfig",
  "ValidateResourceConfig",
  "ValidateDataResourceConfig",
  "ValidateEphemeralResourceConfig",
  "UpgradeResourceState",
  "ConfigureProvider",
  "ReadResource",
  "PlanResourceChange",
  "ApplyResourceChange",
  "ImportResourceState",
  "MoveResourceState",
  "ReadDataSource",
  "OpenEphemeralResource",
  "RenewEphemeralResource",
  "CloseEphemeralResource",
  "GetFunctions",
  "CallFunction",
  "StopProvider",
] as const;

export type ProviderMethod = (typeof PROVIDER_METHODS)[number];
export type ProviderHandlers = Readonly<Record<ProviderMethod, UnaryHandler>>;

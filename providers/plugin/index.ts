/** A small general server for Terraform's plugin protocol, version 6. */
export { serve } from "./server/serve";
export { requireTerraform } from "./require-terraform";
export { log, type LogFields } from "./log";
export { Diagnostics, type Diagnostic } from "./diagnostics";

export * as attribute from "./schema/builder";
export type { Attribute, Attributes, ObjectValue } from "./schema/attribute";
export type { AttributeOptions } from "./schema/options";
export type { Infer, TypeValue } from "./schema/infer";
export type { Schema } from "./schema/schema";
export { SchemaError } from "./schema/check";

export type { ProviderDefinition, ConfigureRequest } from "./definitions/provider";
export type {
  ResourceDefinition,
  ReadRequest,
  PlanRequest,
  ApplyRequest,
  MoveRequest,
  UpgradeRequest,
  StateResult,
  PlanResult,
  ImportedObject,
} from "./definitions/resource";
export type { DataSourceDefinition } from "./definitions/data-source";
export type { EphemeralResourceDefinition, Lease } from "./definitions/ephemeral-resource";
export { defineFunction, FunctionError, type FunctionDefinition, type Parameter } from "./definitions/function";
export type { Request, ProviderRequest, ValidateRequest } from "./definitions/request";

export { Unknown, UNKNOWN, isUnknown, type Refinement } from "./values/unknown";
export { Decimal, type NumberValue } from "./values/number";
export { Dynamic, type Value } from "./values/value";
export { ValueError } from "./values/value-error";
export { isSameValue } from "./values/same-value";
export type { Type } from "./values/type";
export { formatPath, type AttributePath, type PathStep } from "./values/path";
export type { StoredState } from "./values/state-json";

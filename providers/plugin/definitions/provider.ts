import type { Infer } from "../schema/infer";
import type { Schema } from "../schema/schema";
import type { DataSourceDefinition } from "./data-source";
import type { EphemeralResourceDefinition } from "./ephemeral-resource";
import type { FunctionDefinition } from "./function";
import type { Request, ValidateRequest } from "./request";
import type { ResourceDefinition } from "./resource";

/** All that a provider offers. `P` is what `configure` makes of the configuration and every handler gets. */
export interface ProviderDefinition<S extends Schema = Schema, P = unknown> {
  /** @example "registry.terraform.io/hashicorp/random" */
  readonly address: string;
  readonly schema: S;
  validate?(request: ValidateRequest<Infer<S>>): void | Promise<void>;
  /** Values may be unknown during plan. */
  configure(request: ConfigureRequest<S>): Promise<P | undefined>;
  // Each has a schema of its own, which `any` lets be checked where it is defined.
  readonly resources: readonly ResourceDefinition<any, P>[];
  readonly dataSources: readonly DataSourceDefinition<any, P>[];
  readonly ephemeralResources: readonly EphemeralResourceDefinition<any, P>[];
  readonly functions: readonly FunctionDefinition[];
}

export interface ConfigureRequest<S extends Schema> extends Request {
  readonly config: Infer<S>;
  /** @example "1.11.4" */
  readonly terraformVersion: string;
}

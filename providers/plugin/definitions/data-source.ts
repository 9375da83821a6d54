import type { Infer } from "../schema/infer";
import type { Schema } from "../schema/schema";
import type { ProviderRequest, ValidateRequest } from "./request";

export interface DataSourceDefinition<S extends Schema = Schema, P = unknown> {
  readonly typeName: string;
  readonly schema: S;
  validate?(request: ValidateRequest<Infer<S>>): void | Promise<void>;
  read(request: ProviderRequest<P> & { readonly config: Infer<S> }): Promise<Infer<S> | null>;
}

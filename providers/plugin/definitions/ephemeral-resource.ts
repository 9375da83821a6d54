import type { Infer } from "../schema/infer";
import type { Schema } from "../schema/schema";
import type { ProviderRequest, ValidateRequest } from "./request";

/** A value for the length of one Terraform run, in no plan and no state. It is opened in plan and again in apply. */
export interface EphemeralResourceDefinition<S extends Schema = Schema, P = unknown> {
  readonly typeName: string;
  readonly schema: S;
  validate?(request: ValidateRequest<Infer<S>>): void | Promise<void>;
  open(
    request: ProviderRequest<P> & { readonly config: Infer<S> },
  ): Promise<Lease & { readonly result: Infer<S> | null }>;
  /** Called at `renewAt`. */
  renew?(request: ProviderRequest<P> & { readonly private: Buffer }): Promise<Lease>;
  close?(request: ProviderRequest<P> & { readonly private: Buffer }): Promise<void>;
}

export interface Lease {
  /** Handed to `renew` and `close`; left out it stays as it was. */
  readonly private?: Buffer;
  readonly renewAt?: Date;
}

import type { Schema } from "../schema/schema";
import type { Infer } from "../schema/infer";
import type { AttributePath } from "../values/path";
import type { StoredState } from "../values/state-json";
import type { Request, ProviderRequest, ValidateRequest } from "./request";

/**
 * A managed resource. Write-only attributes are in `config` alone; whatever a handler returns in their place is
 * removed. `private` bytes left out stay as they were.
 */
export interface ResourceDefinition<S extends Schema = Schema, P = unknown> {
  readonly typeName: string;
  readonly schema: S;
  /** Values may be unknown. */
  validate?(request: ValidateRequest<Infer<S>>): void | Promise<void>;
  /** Null state: the object is gone. */
  read(request: ReadRequest<S, P>): Promise<StateResult<S>>;
  /**
   * Called again during apply, and must give the same answer. A destroy has null `proposed` and `config`.
   * Attributes with `forceNew` that changed are added to `requiresReplace`.
   */
  plan(request: PlanRequest<S, P>): Promise<PlanResult<S>>;
  /** With an error in the diagnostics the state is stored all the same: what is known to be the case by then. */
  apply(request: ApplyRequest<S, P>): Promise<StateResult<S>>;
  import?(request: ProviderRequest<P> & { readonly id: string }): Promise<ImportedObject<S>[]>;
  /** Takes over the state of another resource type (`moved` block); null when it knows nothing of that type. */
  move?(request: MoveRequest): Promise<ImportedObject<S> | null>;
  /** Brings state of an older schema version to the present one. */
  upgrade?(request: UpgradeRequest): Promise<Infer<S>>;
}

export interface ReadRequest<S extends Schema, P> extends ProviderRequest<P> {
  readonly state: Infer<S>;
  readonly private: Buffer;
}

export interface PlanRequest<S extends Schema, P> extends ProviderRequest<P> {
  /** Null when the object is to be created. */
  readonly prior: Infer<S> | null;
  /** Prior state with the configuration laid over it; null when the object is to be destroyed. */
  readonly proposed: Infer<S> | null;
  readonly config: Infer<S> | null;
  readonly priorPrivate: Buffer;
}

export interface ApplyRequest<S extends Schema, P> extends ProviderRequest<P> {
  readonly prior: Infer<S> | null;
  readonly planned: Infer<S> | null;
  readonly config: Infer<S> | null;
  readonly plannedPrivate: Buffer;
}

export interface StateResult<S extends Schema> {
  readonly state: Infer<S> | null;
  readonly private?: Buffer;
}

export interface PlanResult<S extends Schema> {
  readonly planned: Infer<S> | null;
  readonly requiresReplace?: readonly AttributePath[];
  readonly private?: Buffer;
}

export interface ImportedObject<S extends Schema> {
  readonly state: Infer<S>;
  readonly private?: Buffer;
}

export interface MoveRequest extends Request {
  readonly sourceProviderAddress: string;
  readonly sourceTypeName: string;
  readonly sourceSchemaVersion: number;
  readonly sourceState: StoredState;
  readonly sourcePrivate: Buffer;
}

export interface UpgradeRequest extends Request {
  /** The schema version that the state was stored with. */
  readonly version: number;
  readonly state: StoredState;
}

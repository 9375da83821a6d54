/** What Terraform is told of an attribute beside its type. An attribute is required, optional, computed, or the last two. */
export interface AttributeOptions {
  readonly description?: string;
  /** Must be set in the configuration. */
  readonly required?: boolean;
  readonly optional?: boolean;
  /** The provider sets it; with `optional`, when the configuration does not. */
  readonly computed?: boolean;
  /** Never shown in a plan or an output. */
  readonly sensitive?: boolean;
  /** Comes with the configuration and is stored nowhere: null in every plan and state. Terraform 1.11 or later. */
  readonly writeOnly?: boolean;
  /** A change means a new object: a changed value is added to the plan's reasons for replacement. */
  readonly forceNew?: boolean;
  readonly deprecated?: boolean;
}

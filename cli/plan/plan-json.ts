/** The part that we read of `terraform show -json <plan>`, format 1. */
export interface PlanJson {
  readonly format_version: string;
  /** When it was made, RFC 3339. */
  readonly timestamp?: string;
  /** The plan ended with an error: it cannot be applied, and may lack changes. */
  readonly errored?: boolean;
  readonly resource_changes?: readonly ResourceChange[];
  readonly output_changes?: Readonly<Record<string, { readonly actions: readonly string[] }>>;
  /** Since Terraform 1.14. */
  readonly action_invocations?: readonly { readonly address: string }[];
}

export interface ResourceChange {
  readonly address: string;
  readonly previous_address?: string;
  readonly mode: string;
  readonly type: string;
  readonly provider_name: string;
  /** Key of an object that a replacement left behind. */
  readonly deposed?: string;
  readonly change: Change;
}

export interface Change {
  /** `["no-op"]`, `["create"]`, `["read"]`, `["update"]`, `["delete"]`, `["forget"]`, or two of them for a replacement. */
  readonly actions: readonly string[];
  readonly before: Attributes | null;
  readonly after: Attributes | null;
  /** `true` in the place of each value that is known after apply. */
  readonly after_unknown?: Attributes;
  readonly importing?: { readonly id?: string };
}

export type Attributes = Readonly<Record<string, unknown>>;

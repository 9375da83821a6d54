import { attribute as a, type Attributes, type ResourceDefinition, type Schema } from "../../../plugin";
import type { Services } from "../../configuration/services";
import { applyCredential } from "./apply";
import { importCredential } from "./import";
import type { CredentialAttributes, CredentialKind } from "./kind";
import { planCredential } from "./plan";
import { readCredential } from "./read";
import { commonAttributes } from "./schema";
import { validateCredential } from "./validate";

/** A Terraform resource that is a credential. */
export interface CredentialResource extends ResourceDefinition<Schema<Attributes>, Services> {
  readonly kind: CredentialKind;
}

export const isCredentialResource = (resource: { readonly typeName: string }): resource is CredentialResource =>
  "kind" in resource;

/** Makes a Terraform resource of a credential kind: the common part, with the kind's own attributes. */
export function credentialResource<A extends Attributes>(
  kind: CredentialKind,
  own: A,
  description: string,
): CredentialResource {
  const schema: Schema<Attributes> = a.schema({
    version: 0,
    description,
    attributes: { ...own, ...commonAttributes },
  });
  // Schemas are open to a kind's own attributes, so the framework's inferred type is seen through the common part here, once.
  const seen = (value: unknown): CredentialAttributes => value as CredentialAttributes;
  const as = (attributes: unknown): CredentialKind =>
    (attributes === null ? undefined : kind.variant?.(seen(attributes))) ?? kind;
  return {
    kind,
    typeName: kind.typeName,
    schema,
    validate: ({ config, diagnostics }) => validateCredential(as(config), seen(config), diagnostics),
    read: (request) => readCredential(as(request.state), { ...request, state: seen(request.state) }),
    plan: (request) => planCredential(as(request.proposed ?? request.prior), all(request)),
    apply: (request) => applyCredential(as(request.planned ?? request.prior), all(request)),
    import: (request) => importCredential(kind, Object.keys(schema.attributes), request),
  };
}

type Nullable = Record<"prior" | "config", unknown> & { proposed?: unknown; planned?: unknown };

const all = <R extends Nullable>(request: R) =>
  request as R & Record<"prior" | "config" | "proposed" | "planned", CredentialAttributes | null>;

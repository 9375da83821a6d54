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
  const seen = <T>(value: T): CredentialAttributes => value as CredentialAttributes;
  return {
    kind,
    typeName: kind.typeName,
    schema,
    validate: ({ config, diagnostics }) => validateCredential(kind, seen(config), diagnostics),
    read: (request) => readCredential(kind, { ...request, state: seen(request.state) }),
    plan: (request) => planCredential(kind, all(request)),
    apply: (request) => applyCredential(kind, all(request)),
    import: (request) => importCredential(kind, Object.keys(schema.attributes), request),
  };
}

type Nullable = Record<"prior" | "config", unknown> & { proposed?: unknown; planned?: unknown };

const all = <R extends Nullable>(request: R) =>
  request as R & Record<"prior" | "config" | "proposed" | "planned", CredentialAttributes | null>;

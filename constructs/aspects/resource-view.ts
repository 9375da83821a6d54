import { DefaultTokenResolver, StringConcat, TerraformResource, Tokenization, type TerraformElement } from "cdktf";
import type { IConstruct } from "constructs";

/** Attributes by their Terraform names; references are expressions such as `${okta_app_oauth.billing.id}`. */
export type Attributes = Readonly<Record<string, unknown>>;

/** A resource as Terraform will be given it, overrides included: no binding of its provider is needed to look at it. */
export interface ResourceView {
  readonly resource: TerraformResource;
  readonly type: string;
  /** Of the construct that a person wrote: for a construct that wraps the resource, the wrapper's. */
  readonly path: string;
  readonly attributes: Attributes;
}

/** The element with its tokens resolved. */
export function resolved(element: TerraformElement): Record<string, Record<string, Attributes>> {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return Tokenization.resolve(element.toTerraform(), { scope: element, resolver, preparing: false }) as never;
}

/** null where the construct is no resource. */
export function resourceView(construct: IConstruct): ResourceView | null {
  if (!TerraformResource.isTerraformResource(construct)) return null;
  const { terraformResourceType: type, node } = construct;
  const attributes = Object.values(
    (resolved(construct).resource as unknown as Record<string, Record<string, Attributes>> | undefined)?.[type] ?? {},
  )[0];
  // A resource that was moved elsewhere is not synthesised here.
  if (!attributes) return null;
  const path = node.id === "Resource" && node.scope ? node.scope.node.path : node.path;
  return { resource: construct, type, path, attributes };
}

/** Every resource below a construct. */
export const resourcesIn = (scope: IConstruct): ResourceView[] =>
  scope.node.findAll().flatMap((construct) => resourceView(construct) ?? []);

/** Whether an attribute of `from` is a reference to `to`, in the same stack or across stacks. */
export function refersTo(from: ResourceView, attribute: string, to: ResourceView): boolean {
  const value = from.attributes[attribute];
  if (typeof value !== "string") return false;
  const { cdktfStack: stack, friendlyUniqueId } = to.resource;
  if (from.resource.cdktfStack === stack) return value.includes(`\${${to.type}.${friendlyUniqueId}.`);
  // cdktf turns it into an output of the one stack, named after the reference without its dots, and a remote state in the other.
  const output = `.cross-stack-output-${to.type}${friendlyUniqueId}`;
  return value.includes(`.cross-stack-reference-input-${stack.node.path}.`) && value.includes(output);
}

/** A block or attribute that is there, a `dynamic` block included. */
export function isSet(attributes: Attributes, name: string): boolean {
  const value = attributes[name] ?? (attributes.dynamic as Attributes | undefined)?.[name];
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

import type { Attribute, Attributes } from "./attribute";
import type { Type } from "../values/type";

/** A schema that contradicts itself: a mistake in the provider, found when it is loaded. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";

  constructor(attribute: string, reason: string) {
    super(`\`${attribute}\` ${reason}.`);
  }
}

// Names that Terraform's own language has taken at the top of a block.
const RESERVED = ["connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner"];

interface Place {
  readonly inside: string;
  readonly inCollection: boolean;
  readonly inSet: boolean;
  readonly parent?: Attribute;
}

export function checkAttributes(attributes: Attributes): void {
  for (const name of RESERVED) {
    if (name in attributes) throw new SchemaError(name, "is a word of Terraform's language");
  }
  checkAll(attributes, { inside: "", inCollection: false, inSet: false });
}

function checkAll(attributes: Attributes, place: Place): void {
  for (const [name, attribute] of Object.entries(attributes)) checkOne(name, attribute, place);
}

function checkOne(name: string, attribute: Attribute, place: Place): void {
  const full = place.inside + name;
  const { required, optional, computed, writeOnly, forceNew, nested } = attribute;
  const refuseIf = (wrong: boolean | undefined, reason: string) => {
    if (wrong) throw new SchemaError(full, reason);
  };
  refuseIf(!/^[a-z_][a-z0-9_]*$/.test(name), "is not a name that Terraform allows (a-z, 0-9, _)");
  refuseIf(!required && !optional && !computed, "is neither required nor optional nor computed");
  refuseIf(required && (optional || computed), "is required, so it cannot also be optional or computed");
  refuseIf(writeOnly && computed, "is write-only, so it cannot be computed");
  refuseIf(writeOnly && forceNew, "is write-only, so no change of it can be seen to force a new object");
  refuseIf(writeOnly && place.inSet, "is inside a set, where nothing can be write-only");
  refuseIf(writeOnly && place.parent?.computed, "is write-only inside a computed attribute");
  refuseIf(!writeOnly && place.parent?.writeOnly, "is inside a write-only attribute, so it must be write-only too");
  refuseIf(forceNew && computed && !optional, "is only computed, so no configuration can change it");
  refuseIf(forceNew && place.inCollection, "is inside a collection: put forceNew on the collection");
  refuseIf(hasDynamicElements(attribute.type), "is a collection of dynamic values, which Terraform does not allow");
  if (!nested) return;
  const inSet = place.inSet || nested.nesting === "set";
  const inCollection = place.inCollection || nested.nesting !== "single";
  checkAll(nested.attributes, { inside: `${full}.`, inCollection, inSet, parent: attribute });
}

function hasDynamicElements(type: Type, inCollection = false): boolean {
  if (typeof type === "string") return inCollection && type === "dynamic";
  const isCollection = type[0] === "list" || type[0] === "set" || type[0] === "map";
  const inner: readonly Type[] = isCollection ? [type[1]] : Object.values(type[1] as Type[]);
  return inner.some((part) => hasDynamicElements(part, inCollection || isCollection));
}

/** A type of Terraform's type system, written as Terraform itself writes it in JSON. */
export type Type = PrimitiveType | CollectionType | ObjectType | TupleType;

/** `dynamic`: the value brings its type along. */
export type PrimitiveType = "string" | "number" | "bool" | "dynamic";
export type CollectionType = readonly ["list" | "set" | "map", Type];
export type ObjectType = readonly ["object", { readonly [name: string]: Type }];
export type TupleType = readonly ["tuple", readonly Type[]];

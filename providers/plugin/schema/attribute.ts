import type { AttributeOptions } from "./options";
import type { TypeValue } from "./infer";
import type { Type } from "../values/type";
import type { NumberValue } from "../values/number";
import type { Unknown } from "../values/unknown";

export type Nesting = "single" | "list" | "set" | "map";

/** An attribute whose values are `T` when they are neither null nor unknown. */
export interface Attribute<T = unknown> extends AttributeOptions {
  readonly type: Type;
  /** The attributes of a nested object; absent for attributes of a plain type. */
  readonly nested?: { readonly nesting: Nesting; readonly attributes: Attributes };
  /** Whether its numbers may be more than a `number` holds. */
  readonly exactNumbers?: boolean;
  /** Never present: carries the type of the values. */
  readonly valueType?: T;
}

export interface Attributes {
  readonly [name: string]: Attribute;
}

/** The values of a set of attributes, each of which may be null or, in a plan, unknown. */
export type ObjectValue<A extends Attributes> = { [N in keyof A]: Known<A[N]> | null | Unknown };
type Known<A extends Attribute> = NonNullable<A["valueType"]>;

/** Builders of attributes. */
export const string = (options: AttributeOptions): Attribute<string> => ({ type: "string", ...options });
export const bool = (options: AttributeOptions): Attribute<boolean> => ({ type: "bool", ...options });

/** Numbers that JavaScript computes with; a configuration with any other is refused. */
export const number = (options: AttributeOptions): Attribute<number> => ({ type: "number", ...options });

/** Numbers of any size and precision. */
export const exactNumber = (options: AttributeOptions): Attribute<NumberValue> => ({
  type: "number",
  exactNumbers: true,
  ...options,
});

export const dynamic = (options: AttributeOptions): Attribute<TypeValue<"dynamic">> => ({
  type: "dynamic",
  ...options,
});

export const list = <const E extends Type>(element: E, options: AttributeOptions) =>
  ({ type: ["list", element], ...options }) as Attribute<TypeValue<readonly ["list", E]>>;

/** Elements in no particular order. */
export const set = <const E extends Type>(element: E, options: AttributeOptions) =>
  ({ type: ["set", element], ...options }) as Attribute<TypeValue<readonly ["set", E]>>;

export const map = <const E extends Type>(element: E, options: AttributeOptions) =>
  ({ type: ["map", element], ...options }) as Attribute<TypeValue<readonly ["map", E]>>;

export const object = <A extends Attributes>(attributes: A, options: AttributeOptions): Attribute<ObjectValue<A>> =>
  nest("single", attributes, options);

export const objectList = <A extends Attributes>(attributes: A, options: AttributeOptions) =>
  nest<Element<A>[]>("list", attributes, options);

export const objectSet = <A extends Attributes>(attributes: A, options: AttributeOptions) =>
  nest<Element<A>[]>("set", attributes, options);

export const objectMap = <A extends Attributes>(attributes: A, options: AttributeOptions) =>
  nest<{ [key: string]: Element<A> }>("map", attributes, options);

type Element<A extends Attributes> = ObjectValue<A> | null | Unknown;

function nest<T>(nesting: Nesting, attributes: Attributes, options: AttributeOptions): Attribute<T> {
  const inner = objectType(attributes);
  return { type: nesting === "single" ? inner : [nesting, inner], nested: { nesting, attributes }, ...options };
}

export function objectType(attributes: Attributes): Type {
  return ["object", Object.fromEntries(Object.entries(attributes).map(([name, { type }]) => [name, type]))];
}

import { checkAttributes } from "./check";
import { objectType, type Attributes } from "./attribute";
import type { Type } from "../values/type";

export interface SchemaDefinition<A extends Attributes> {
  /** Of the stored state; raised when it changes so that older state needs `upgrade`. */
  readonly version?: number;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly attributes: A;
}

export interface Schema<A extends Attributes = Attributes> extends SchemaDefinition<A> {
  readonly version: number;
  readonly type: Type;
}

/** @throws SchemaError when the definition contradicts itself */
export function schema<const A extends Attributes>(definition: SchemaDefinition<A>): Schema<A> {
  checkAttributes(definition.attributes);
  return { version: 0, ...definition, type: objectType(definition.attributes) };
}

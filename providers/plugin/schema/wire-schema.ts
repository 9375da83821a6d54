import { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import type { Attribute, Attributes, Nesting } from "./attribute";
import type { Schema } from "./schema";
import type { Type } from "../values/type";

/** The schema as Terraform asks for it. */
export function wireSchema(schema: Schema): wire.Schema.$Properties {
  const { version, attributes, description, deprecated } = schema;
  return { version, block: { attributes: wireAttributes(attributes), description, deprecated } };
}

export function wireType(type: Type): Uint8Array {
  return Buffer.from(JSON.stringify(type));
}

function wireAttributes(attributes: Attributes): wire.Schema.Attribute.$Properties[] {
  return Object.entries(attributes).map(([name, attribute]) => wireAttribute(name, attribute));
}

function wireAttribute(name: string, attribute: Attribute): wire.Schema.Attribute.$Properties {
  const { type, nested, description, required, optional, computed, sensitive, writeOnly, deprecated } = attribute;
  const shape = nested
    ? { nestedType: { nesting: NESTING[nested.nesting], attributes: wireAttributes(nested.attributes) } }
    : { type: wireType(type) };
  return { name, ...shape, description, required, optional, computed, sensitive, writeOnly, deprecated };
}

const { NestingMode } = wire.Schema.Object;
const NESTING: Record<Nesting, number> = {
  single: NestingMode.SINGLE,
  list: NestingMode.LIST,
  set: NestingMode.SET,
  map: NestingMode.MAP,
};

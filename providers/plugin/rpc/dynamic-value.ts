import type { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import type { Schema } from "../schema/schema";
import { withoutWriteOnly } from "../schema/write-only";
import { decodeValue, encodeValue } from "../values/msgpack";
import { fromStoredState, parseStoredState } from "../values/state-json";
import type { Type } from "../values/type";
import type { Value } from "../values/value";

type DynamicValue = wire.DynamicValue.$Properties;

/** The value that came over the wire; null when none came. Typed by the schema that it was decoded with. */

export function decode(type: Type, wire: DynamicValue | null | undefined): any {
  if (wire?.msgpack?.length) return decodeValue(type, wire.msgpack);
  if (wire?.json?.length) return fromStoredState(type, parseStoredState(Buffer.from(wire.json).toString("utf8")));
  return null;
}

/** As a response carries it. */
export function encode(type: Type, value: Value | object): DynamicValue {
  return { msgpack: encodeValue(type, value) };
}

/** State and plans: what may be in configuration only is left out. */
export function encodeState(schema: Schema, state: unknown): DynamicValue {
  return { msgpack: encodeValue(schema.type, withoutWriteOnly(schema, state)) };
}

export function toBuffer(bytes: Uint8Array | null | undefined): Buffer {
  return bytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : Buffer.alloc(0);
}

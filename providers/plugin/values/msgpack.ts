import { Decoder, Encoder, ExtData, type ExtensionCodecType } from "@msgpack/msgpack";
import { Decimal, decimalText, fromBigInt, fromDouble, type NumberValue } from "./number";
import { asType, DEEPEST } from "./parse-type";
import { decodeRefinement, encodeRefinement } from "./refinement";
import type { AttributePath } from "./path";
import type { Type } from "./type";
import { isUnknown, Unknown, UNKNOWN } from "./unknown";
import {
  asArray,
  asBoolean,
  asDecimal,
  asNumber,
  asRecord,
  asString,
  asTuple,
  attributeType,
  Dynamic,
  type Value,
} from "./value";
import { ValueError } from "./value-error";

/**
 * The bytes in which Terraform takes a value of the type. Objects are sent with exactly the attributes of their type;
 * those left undefined are null.
 * @throws ValueError naming the place where the value is not of the type
 */
export function encodeValue(type: Type, value: unknown): Uint8Array {
  return encoder.encode(toWire(type, value, []));
}

/** @throws ValueError naming the place where the bytes do not hold a value of the type */
export function decodeValue(type: Type, bytes: Uint8Array): Value {
  return fromWire(type, unpack(decoder, bytes), []);
}

/** The library's own complaints quote what it read. */
function unpack(from: Decoder<undefined>, bytes: Uint8Array): unknown {
  try {
    return from.decode(bytes);
  } catch (error) {
    if (error instanceof ValueError) throw error;
    throw new ValueError([], "the bytes are not MessagePack as Terraform writes it");
  }
}

const UNKNOWN_EXTENSION = 0;
const REFINED_EXTENSION = 12;

const unknowns: ExtensionCodecType<undefined> = {
  tryToEncode(value) {
    if (!isUnknown(value)) return null;
    const body = encodeRefinement(value.refinement, { encode: (part) => parts.encode(part), number: numberToWire });
    return body ? new ExtData(REFINED_EXTENSION, body) : new ExtData(UNKNOWN_EXTENSION, Uint8Array.of(0));
  },
  // Whatever the code: an extension is how Terraform says that it does not know yet.
  decode(body, code) {
    if (code !== REFINED_EXTENSION) return UNKNOWN;
    const entries = asRecord(parts.decode(body), "a refinement", []);
    return new Unknown(decodeRefinement(entries, (value) => numberFromWire(value, [])));
  },
};

const encoder = new Encoder({ extensionCodec: unknowns, useBigInt64: true });
const decoder = new Decoder({ extensionCodec: unknowns, useBigInt64: true });
const partEncoder = new Encoder({ useBigInt64: true });
const partDecoder = new Decoder({ useBigInt64: true });
const parts = {
  encode: (value: unknown) => partEncoder.encode(value),
  decode: (bytes: Uint8Array) => unpack(partDecoder, bytes),
};

function toWire(type: Type, value: unknown, path: AttributePath): unknown {
  if (value === undefined || value === null) return null;
  if (isUnknown(value)) return value;
  switch (type) {
    case "string":
      return asString(value, path).normalize("NFC");
    case "bool":
      return asBoolean(value, path);
    case "number":
      return numberToWire(asNumber(value, path));
    case "dynamic":
      if (!(value instanceof Dynamic)) throw new ValueError(path, "a Dynamic(type, value) is needed");
      return [Buffer.from(JSON.stringify(value.type)), toWire(value.type, value.value, path)];
  }
  switch (type[0]) {
    case "list":
    case "set":
      return asArray(value, `a ${type[0]}`, path).map((element, i) => toWire(type[1], element, [...path, i]));
    case "tuple":
      return asTuple(value, type[1].length, path).map((element, i) => toWire(type[1][i]!, element, [...path, i]));
    case "map":
      return mapRecord(asRecord(value, "a map", path), (key, element) => [
        key.normalize("NFC"),
        toWire(type[1], element, [...path, { key }]),
      ]);
    case "object": {
      const attributes = asRecord(value, "an object", path);
      for (const name of Object.keys(attributes)) attributeType(type[1], name, path);
      return mapRecord(type[1], (name, inner) => [name, toWire(inner, attributes[name], [...path, name])]);
    }
  }
}

function fromWire(type: Type, wire: unknown, path: AttributePath): Value {
  if (wire === null || isUnknown(wire)) return wire;
  if (path.length > DEEPEST) throw new ValueError(path.slice(0, 1), "it is nested too deeply");
  switch (type) {
    case "string":
      return asString(wire, path);
    case "bool":
      return asBoolean(wire, path);
    case "number":
      return numberFromWire(wire, path);
    case "dynamic": {
      const [name, value] = asTuple(wire, 2, path);
      const actual = asType(jsonIn(name), path);
      return new Dynamic(actual, fromWire(actual, value, path));
    }
  }
  switch (type[0]) {
    case "list":
    case "set":
      return asArray(wire, `a ${type[0]}`, path).map((element, i) => fromWire(type[1], element, [...path, i]));
    case "tuple":
      return asTuple(wire, type[1].length, path).map((element, i) => fromWire(type[1][i]!, element, [...path, i]));
    case "map":
      return mapRecord(asRecord(wire, "a map", path), (key, element) => [
        key,
        fromWire(type[1], element, [...path, { key }]),
      ]);
    case "object":
      return mapRecord(asRecord(wire, "an object", path), (name, element) => [
        name,
        fromWire(attributeType(type[1], name, path), element, [...path, name]),
      ]);
  }
}

/** undefined for what is no JSON in bytes. */
function jsonIn(wire: unknown): unknown {
  try {
    return wire instanceof Uint8Array ? JSON.parse(Buffer.from(wire).toString("utf8")) : undefined;
  } catch {
    return undefined;
  }
}

const LOWEST_INT64 = -(2n ** 63n);
const HIGHEST_UINT64 = 2n ** 64n - 1n;

/** Fractions travel as decimal text: as a double, a tenth would differ from the tenth in the configuration. */
function numberToWire(value: NumberValue): unknown {
  if (value instanceof Decimal) return value.text;
  if (typeof value === "bigint") return value >= LOWEST_INT64 && value <= HIGHEST_UINT64 ? value : value.toString();
  if (Object.is(value, -0)) return 0;
  return Number.isSafeInteger(value) || !Number.isFinite(value) ? value : decimalText(value);
}

function numberFromWire(wire: unknown, path: AttributePath): NumberValue {
  if (typeof wire === "bigint") return fromBigInt(wire);
  if (typeof wire === "string") return asDecimal(wire, path);
  return typeof wire === "number" ? fromDouble(wire) : asNumber(wire, path);
}

function mapRecord<A, B>(record: { readonly [key: string]: A }, entry: (key: string, value: A) => [string, B]) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => entry(key, value)));
}

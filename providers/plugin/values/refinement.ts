import type { NumberBound, Refinement } from "./unknown";
import type { NumberValue } from "./number";
import { asBoolean, asTuple } from "./value";

// Keys of the map that describes an unknown value.
const NOT_NULL = 1;
const PREFIX = 2;
const MIN = 3;
const MAX = 4;
const MIN_LENGTH = 5;
const MAX_LENGTH = 6;
const MAX_ENTRIES_OF_A_FIXMAP = 0x80;

/** Terraform cuts prefixes at 256 bytes; the last character may still change when more text follows it. */
const LONGEST_PREFIX = 200;

interface Codec {
  encode(value: unknown): Uint8Array;
  number(value: NumberValue): unknown;
}

/** The body of the extension that carries a refinement; undefined when nothing is certain. */
export function encodeRefinement(refinement: Refinement, { encode, number }: Codec): Uint8Array | undefined {
  const bound = ({ value, inclusive }: NumberBound) => [number(value), inclusive];
  const entries: [key: number, value: unknown][] = [];
  if (refinement.notNull) entries.push([NOT_NULL, false]);
  if (refinement.prefix) entries.push([PREFIX, refinement.prefix.normalize("NFC").slice(0, LONGEST_PREFIX)]);
  if (refinement.min) entries.push([MIN, bound(refinement.min)]);
  if (refinement.max) entries.push([MAX, bound(refinement.max)]);
  if (refinement.minLength) entries.push([MIN_LENGTH, refinement.minLength]);
  if (refinement.maxLength !== undefined) entries.push([MAX_LENGTH, refinement.maxLength]);
  if (entries.length === 0) return undefined;
  // By hand, because the keys are integers, which no JavaScript object has.
  const parts = entries.flatMap(([key, value]) => [Buffer.of(key), encode(value)]);
  return Buffer.concat([Buffer.of(MAX_ENTRIES_OF_A_FIXMAP | entries.length), ...parts]);
}

/**
 * Reads what it knows; refinements of later versions of Terraform are passed over.
 * @throws ValueError for a bound that is none
 */
export function decodeRefinement(
  entries: Record<string, unknown>,
  number: (value: unknown) => NumberValue,
): Refinement {
  const bound = (key: number) => {
    const [value, inclusive] = asTuple(entries[key], 2, []);
    return { value: number(value), inclusive: asBoolean(inclusive, []) };
  };
  const length = (key: number) => Number(number(entries[key]));
  return {
    ...(entries[NOT_NULL] === false && { notNull: true }),
    ...(typeof entries[PREFIX] === "string" && { prefix: entries[PREFIX] }),
    ...(MIN in entries && { min: bound(MIN) }),
    ...(MAX in entries && { max: bound(MAX) }),
    ...(MIN_LENGTH in entries && { minLength: length(MIN_LENGTH) }),
    ...(MAX_LENGTH in entries && { maxLength: length(MAX_LENGTH) }),
  };
}

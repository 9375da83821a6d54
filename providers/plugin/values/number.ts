/**
 * Terraform computes with 512 bits of precision. A `number` stands for the decimal that JavaScript prints for it
 * (so `0.1` is one tenth, not the double next to it); what a `number` cannot stand for is a `bigint` or a `Decimal`.
 */
export type NumberValue = number | bigint | Decimal;

/** A decimal fraction that no `number` prints as. */
export class Decimal {
  /** Plain digits: no exponent, no trailing zeros. */
  readonly text: string;

  constructor(text: string) {
    this.text = plainDecimal(text);
  }

  toString(): string {
    return this.text;
  }
}

/**
 * Reads a decimal number without losing a digit.
 * @throws RangeError when the text is not a finite decimal number
 */
export function parseNumber(text: string): NumberValue {
  const plain = plainDecimal(text);
  if (!plain.includes(".")) return fromBigInt(BigInt(plain));
  const nearest = Number(plain);
  return plainDecimal(String(nearest)) === plain ? nearest : new Decimal(plain);
}

/** The exact value of a double as it comes over the wire. */
export function fromDouble(value: number): NumberValue {
  if (!Number.isFinite(value) || Number.isSafeInteger(value)) return value;
  if (Number.isInteger(value)) return BigInt(value);
  // A double has at most 1074 binary places, each of which is one decimal place.
  let places = 0;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    places += 1;
  }
  const digits = (BigInt(scaled) * 5n ** BigInt(places)).toString();
  return parseNumber(`${digits}e-${places}`);
}

/** The smallest form of an integer. */
export function fromBigInt(value: bigint): NumberValue {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}

/** Plain digits of any finite number. */
export function decimalText(value: NumberValue): string {
  return typeof value === "number" ? plainDecimal(String(value)) : value.toString();
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
// Far beyond what Terraform's 512 bits can tell apart, and short of exhausting memory.
const MAX_EXPONENT = 10_000;

function plainDecimal(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = DECIMAL.exec(text) ?? [];
  const shift = Number(exponent);
  if (whole + fraction === "" || Math.abs(shift) > MAX_EXPONENT) throw new RangeError("not a decimal number");
  const digits = whole + fraction;
  const point = whole.length + shift;
  const left = point <= 0 ? "0" : digits.slice(0, point).padEnd(point, "0");
  const right = (point < 0 ? "0".repeat(-point) : "") + digits.slice(Math.max(point, 0));
  const body = left.replace(/^0+(?=\d)/, "") + `.${right}`.replace(/\.?0*$/, "");
  return (sign === "-" && body !== "0" ? "-" : "") + body;
}

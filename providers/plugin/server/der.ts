// Distinguished Encoding Rules (X.690), as far as a certificate needs them.

enum Tag {
  Boolean = 0x01,
  Integer = 0x02,
  BitString = 0x03,
  OctetString = 0x04,
  ObjectIdentifier = 0x06,
  Utf8String = 0x0c,
  UtcTime = 0x17,
  GeneralizedTime = 0x18,
  Sequence = 0x30,
  Set = 0x31,
}

export const sequence = (...parts: Uint8Array[]) => element(Tag.Sequence, ...parts);
export const setOf = (...parts: Uint8Array[]) => element(Tag.Set, ...parts);
export const octetString = (content: Uint8Array) => element(Tag.OctetString, content);
export const utf8String = (text: string) => element(Tag.Utf8String, Buffer.from(text));
export const boolean = (value: boolean) => element(Tag.Boolean, Buffer.of(value ? 0xff : 0));

/** An integer of big-endian two's complement bytes. */
export const integer = (bytes: Uint8Array) => element(Tag.Integer, bytes);

export const bitString = (content: Uint8Array, unusedBits = 0) =>
  element(Tag.BitString, Buffer.of(unusedBits), content);

/** An element tagged by the context it is in. */
export const explicit = (number: number, ...parts: Uint8Array[]) => element(0xa0 | number, ...parts);
export const implicit = (number: number, content: Uint8Array) => element(0x80 | number, content);

export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return element(Tag.ObjectIdentifier, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

/** Certificates write years before 2050 with two digits (RFC 5280 section 4.1.2.5). */
export function time(date: Date): Buffer {
  const text = date.toISOString().replace(/[-:T]|\.\d{3}/g, "");
  return date.getUTCFullYear() < 2050
    ? element(Tag.UtcTime, Buffer.from(text.slice(2)))
    : element(Tag.GeneralizedTime, Buffer.from(text));
}

function base128(value: number): number[] {
  const septets = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) septets.unshift((rest & 0x7f) | 0x80);
  return septets;
}

function element(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag), length(content.length), content]);
}

function length(count: number): Buffer {
  if (count < 0x80) return Buffer.of(count);
  return count < 0x100 ? Buffer.of(0x81, count) : Buffer.of(0x82, count >> 8, count & 0xff);
}

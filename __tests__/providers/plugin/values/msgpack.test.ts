import { encode as pack, Encoder, ExtData } from "@msgpack/msgpack";
import fc from "fast-check";
import {
  Decimal,
  Dynamic,
  isUnknown,
  Unknown,
  UNKNOWN,
  type Type,
  type Value,
  type ValueError,
} from "../../../../providers/plugin";
import { decodeValue, encodeValue } from "../../../../providers/plugin/values/msgpack";

const hex = (type: Type, value: unknown) => Buffer.from(encodeValue(type, value)).toString("hex");
const roundTrip = (type: Type, value: Value) => decodeValue(type, encodeValue(type, value));

describe("values on the wire", () => {
  it("writes what is not known as Terraform does", () => {
    expect(hex("string", UNKNOWN)).toBe("d40000");
    expect(hex("string", new Unknown({ notNull: true, prefix: "a-" }))).toBe("c7070c8201c202a2612d");
  });

  it("keeps what is certain of an unknown value", () => {
    const refinements = [
      { notNull: true },
      { prefix: "box-" },
      { min: { value: 1, inclusive: true }, max: { value: new Decimal("2.50000000000000000001"), inclusive: false } },
      { minLength: 1, maxLength: 0 },
      {},
    ];
    for (const refinement of refinements) {
      expect(roundTrip("string", new Unknown(refinement))).toEqual(new Unknown(refinement));
    }
  });

  it.each([0, 1, 11, 13, 127])("takes extension %i for unknown", (code) => {
    const value = decodeValue("string", pack(new ExtData(code, Uint8Array.of(1, 2, 3))));
    expect(isUnknown(value)).toBe(true);
  });

  it("passes over refinements of later versions", () => {
    const bytes = Buffer.from("c70c0c8301c202a2612d63a3666f6f", "hex");
    expect(decodeValue("string", bytes)).toEqual(new Unknown({ notNull: true, prefix: "a-" }));
  });

  it("writes fractions as decimal text, so that a tenth stays a tenth", () => {
    expect(hex("number", 0.1)).toBe(Buffer.concat([Buffer.of(0xa3), Buffer.from("0.1")]).toString("hex"));
    expect(hex("number", -0)).toBe("00");
  });

  it("writes objects with exactly the attributes of their type", () => {
    const type: Type = ["object", { a: "string", b: "bool" }];
    expect(roundTrip(type, { b: true })).toEqual({ a: null, b: true });
    expect(() => encodeValue(type, { c: 1 })).toThrow("c: there is no such attribute");
  });

  it("writes strings in normal form C", () => {
    expect(roundTrip("string", "e\u0301")).toBe("\u00e9");
    expect(roundTrip(["map", "bool"], { "e\u0301": true })).toEqual({ "\u00e9": true });
  });

  it.each<[string, Type, unknown, string]>([
    ["a number for a string", ["object", { a: ["list", "string"] }], { a: ["x", 1] }, "a[1]: a string is needed"],
    ["an array for a map", ["map", "string"], [], "a map is needed, got an array"],
    ["a wrong element of a map", ["map", "bool"], { k: "v" }, '["k"]: a bool is needed'],
    ["NaN", "number", NaN, "got NaN"],
    ["a short tuple", ["tuple", ["string", "bool"]], ["x"], "a tuple of 2 elements is needed, got 1"],
    ["a bare value for a dynamic", "dynamic", "x", "a Dynamic(type, value) is needed"],
    ["a decimal for an object", ["object", {}], new Decimal("1.5"), "an object is needed"],
  ])("refuses %s and names the place", (_, type, value, message) => {
    expect(() => encodeValue(type, value)).toThrow(message);
  });

  it("never quotes the value that it refuses", () => {
    try {
      encodeValue(["list", "number"], ["hunter2"]);
      throw new Error("it was accepted");
    } catch (error) {
      expect((error as ValueError).path).toEqual([0]);
      expect((error as ValueError).message).not.toContain("hunter2");
    }
  });

  it.each([
    ["bytes that end too soon", "string", Buffer.of(0xa5, 0x61), "the bytes are not MessagePack"],
    ["bytes that go on", "string", Buffer.of(0xa1, 0x61, 0xc0), "the bytes are not MessagePack"],
    ["no bytes at all", "bool", Buffer.alloc(0), "the bytes are not MessagePack"],
    ["a number in words", "number", Buffer.from(pack("secret")), "a decimal number is needed, got other text"],
    ["a type that is none", "dynamic", Buffer.from(pack([Buffer.from(`"secret"`), 1])), "is none of Terraform's"],
    ["a type that is no JSON", "dynamic", Buffer.from(pack([Buffer.from("secret"), 1])), "is none of Terraform's"],
    ["a type that is no bytes", "dynamic", Buffer.from(pack([7, 1])), "is none of Terraform's"],
    ["a bound that is none", "number", Buffer.from("c702" + "0c" + "8103", "hex"), "the bytes are not MessagePack"],
    ["a bound without its sort", "number", Buffer.from("c7030c8103c0", "hex"), "a tuple is needed, got null"],
  ] as const)("refuses %s without showing it", (_what, type, bytes, message) => {
    const reading = (): unknown => decodeValue(type, bytes);
    expect(reading).toThrow(message);
    expect(reading).not.toThrow("secret");
    expect(reading).toThrow(expect.objectContaining({ name: "ValueError" }));
  });

  it("refuses what is nested deeper than any person writes", () => {
    const depth = 300;
    const type = `${`["list",`.repeat(depth)}"bool"${"]".repeat(depth)}`;
    const bytes = pack([Buffer.from(type), true]);
    expect(() => decodeValue("dynamic", bytes)).toThrow("is none of Terraform's");
    const tuple = Buffer.from(`["tuple",["dynamic"]]`);
    const value = Array.from({ length: depth }).reduce<unknown>((inner) => [tuple, [inner]], null);
    const deep = new Encoder({ maxDepth: 3 * depth }).encode(value);
    expect(() => decodeValue("dynamic", deep)).toThrow("it is nested too deeply");
  });

  it("gives back every value of every type", () => {
    fc.assert(
      fc.property(typedValue, ([type, value]) => {
        expect(roundTrip(type, value)).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });
});

const numbers = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((n) => !Number.isInteger(n) || Number.isSafeInteger(n))
    .map((n) => (n === 0 ? 0 : n)),
  fc.bigInt().filter((n) => !Number.isSafeInteger(Number(n))),
  fc.constant(new Decimal("3.14159265358979323846264338327950288")),
);
const keys = fc
  .string({ unit: "grapheme" })
  .map((text) => text.normalize("NFC"))
  .filter((key) => key !== "__proto__");

type Typed = readonly [type: Type, value: Value];

/** A type with one of its values. */
const { typed: typedValue } = fc.letrec<{ typed: Typed }>((tie) => ({
  typed: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(keys, fc.constant(null), fc.constant(UNKNOWN)).map((value): Typed => ["string", value]),
    numbers.map((value): Typed => ["number", value]),
    fc.boolean().map((value): Typed => ["bool", value]),
    tie("typed").map(([type, value]): Typed => {
      return ["dynamic", value === null || isUnknown(value) ? value : new Dynamic(type, value)];
    }),
    tie("typed").map(([type, value]): Typed => [
      ["list", type],
      [value, value],
    ]),
    fc.tuple(keys, tie("typed")).map(([key, [type, value]]): Typed => [["map", type], { [key]: value }]),
    fc.array(tie("typed"), { maxLength: 4 }).map((all): Typed => {
      return [["tuple", all.map(([type]) => type)], all.map(([, value]) => value)];
    }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie("typed")).map((all): Typed => {
      const pick = <I extends 0 | 1>(index: I) =>
        Object.fromEntries(Object.entries(all).map(([name, each]) => [name, each[index]]));
      return [["object", pick(0)], pick(1)];
    }),
  ),
}));

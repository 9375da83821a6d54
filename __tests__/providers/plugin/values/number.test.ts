import fc from "fast-check";
import { Decimal, decimalText, fromDouble, parseNumber } from "../../../../providers/plugin/values/number";

describe("numbers", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["-0.0", 0],
    ["42", 42],
    ["1e3", 1000],
    ["1.50", 1.5],
    [".5", 0.5],
    ["0.1", 0.1],
    ["-12.5e-1", -1.25],
    ["9007199254740991", 9007199254740991],
    ["9007199254740993", 9007199254740993n],
    ["-18446744073709551616", -18446744073709551616n],
    ["1e30", 10n ** 30n],
  ])("reads %s without losing a digit", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it("keeps a fraction that no double prints as", () => {
    expect(parseNumber("0.10000000000000000000010")).toEqual(new Decimal("0.1000000000000000000001"));
  });

  it.each(["", ".", "-", "1.2.3", "0x10", "one", "1e99999999", "Infinity"])("refuses %p", (text) => {
    expect(() => parseNumber(text)).toThrow(RangeError);
  });

  it("gives every number back from its own text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(decimalText(parseNumber(String(value))))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("takes a double from the wire for exactly what it is", () => {
    expect(fromDouble(0.5)).toBe(0.5);
    expect(fromDouble(2 ** 60)).toBe(2n ** 60n);
    // The double next to a tenth is not a tenth.
    expect(decimalText(fromDouble(0.1))).toBe("0.1000000000000000055511151231257827021181583404541015625");
    expect(decimalText(fromDouble(2 ** -1074))).toHaveLength(1076);
  });
});

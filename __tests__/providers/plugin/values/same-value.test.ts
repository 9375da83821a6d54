import { Decimal, Dynamic, isSameValue, UNKNOWN, type Type } from "../../../../providers/plugin";

describe("sameness of values", () => {
  it.each<[string, Type, unknown, unknown, boolean]>([
    ["strings by their normal form", "string", "e\u0301", "\u00e9", true],
    ["numbers by their value", "number", 1.5, new Decimal("1.50"), true],
    ["integers of any size", "number", 2n ** 64n, 2n ** 64n + 1n, false],
    ["sets without order", ["set", "string"], ["a", "b"], ["b", "a"], true],
    ["sets without repetition", ["set", "number"], [1, 1], [1], true],
    ["lists with order", ["list", "string"], ["a", "b"], ["b", "a"], false],
    ["maps without order", ["map", "number"], { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ["maps with all keys", ["map", "number"], { a: 1 }, { a: 1, b: 2 }, false],
    ["objects by the attributes of the type", ["object", { a: "string" }], {}, { a: null }, true],
    ["null from empty", ["list", "string"], null, [], false],
    ["keys from values", ["map", "string"], { a: "b,c" }, { "a,b": "c" }, false],
    ["dynamic values by type too", "dynamic", new Dynamic("string", "1"), new Dynamic("number", 1), false],
    ["tuples", ["tuple", ["string", "bool"]], ["a", true], ["a", true], true],
    ["what is not known from everything", "string", UNKNOWN, UNKNOWN, false],
    ["what is not known inside", ["set", "string"], ["a", UNKNOWN], ["a", UNKNOWN], false],
  ])("tells %s", (_, type, a, b, same) => {
    expect(isSameValue(type, a, b)).toBe(same);
  });
});

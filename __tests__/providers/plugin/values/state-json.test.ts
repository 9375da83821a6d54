import { Decimal, Dynamic, type Type } from "../../../../providers/plugin";
import { fromStoredState, parseStoredState } from "../../../../providers/plugin/values/state-json";

const read = (type: Type, json: string) => fromStoredState(type, parseStoredState(json));

describe("stored state", () => {
  it("keeps integers above 2^53", () => {
    expect(read(["list", "number"], "[9007199254740993, -9007199254740993, 7]")).toEqual([
      9007199254740993n,
      -9007199254740993n,
      7,
    ]);
  });

  it("keeps every digit of a fraction", () => {
    expect(read(["list", "number"], "[0.1, 1.25e-7, 0.10000000000000000000001]")).toEqual([
      0.1,
      1.25e-7,
      new Decimal("0.10000000000000000000001"),
    ]);
  });

  it("leaves digits inside of strings alone", () => {
    expect(read(["list", "string"], String.raw`["9007199254740993", "\"12345678901234567890\\"]`)).toEqual([
      "9007199254740993",
      '"12345678901234567890\\',
    ]);
  });

  it("drops attributes that the schema no longer has, and lacks none that it has", () => {
    expect(read(["object", { kept: "string", added: "bool" }], '{"kept": "x", "gone": 1}')).toEqual({
      kept: "x",
      added: null,
    });
  });

  it("reads dynamic values by the type stored with them", () => {
    const stored = '{"type": ["map", "number"], "value": {"a": 9007199254740993}}';
    expect(read("dynamic", stored)).toEqual(new Dynamic(["map", "number"], { a: 9007199254740993n }));
  });

  it.each([
    ["text that is no JSON", "string", "{secret", "the text is not JSON"],
    ["a number in words", "number", `"secret"`, "a decimal number is needed"],
    ["a type that is none", "dynamic", `{"type": "secret", "value": 1}`, "is none of Terraform's"],
  ] as const)("refuses %s without showing it", (_what, type, json, message) => {
    expect(() => read(type, json)).toThrow(message);
    expect(() => read(type, json)).not.toThrow("secret");
  });

  it("names the place of a value that is not of the type", () => {
    expect(() => read(["object", { a: ["map", "bool"] }], '{"a": {"k": "yes"}}')).toThrow('a["k"]: a bool is needed');
  });
});

import { ToyTerraform } from "../support/toy-provider";

// Each is sent through the provider and back, and compared with `==` by Terraform itself.
const VALUES: Record<string, string> = {
  zero: "0",
  "a negative": "-17",
  "the largest safe integer": "9007199254740991",
  "one above the safe integers": "9007199254740993",
  "the largest int64": "9223372036854775807",
  "the smallest int64": "-9223372036854775808",
  "the largest uint64": "18446744073709551615",
  "above 64 bits": "18446744073709551617",
  "far above 64 bits": "123456789012345678901234567890123456789012345678901234567890",
  "a half": "0.5",
  "a tenth": "0.1",
  "a negative tenth": "-0.1",
  "a third, as far as it goes": "0.33333333333333333333333333333333333333333333333333",
  "a power of two": "1 / 1125899906842624",
  "a very small number": "1e-40",
  "a very large number": "1e60",
  pi: "3.14159265358979323846264338327950288419716939937510",
  true: "true",
  false: "false",
  null: "null",
  "an empty string": '""',
  "a string of many scripts": '"žluťoučký кот 猫 ネコ 🐈‍⬛"',
  "a string that can be composed": '"e\\u0301 \\u1100\\u1161\\u11a8"',
  "a string of control characters": '"\\u0000\\u0001\\t\\r\\n\\u007f"',
  "a string of quotes": '"\\"\\\\\\"$${x} %%{x}"',
  "a long string": 'join("", [for i in range(1000) : "0123456789abcdef"])',
  "a string that is a number": '"9007199254740993"',
  "an empty tuple": "[]",
  "a tuple of all kinds": '[1, "two", true, null, [3], { four = 4 }]',
  "an empty object": "{}",
  "an object of all kinds": '{ n = 0.1, s = "x", b = false, z = null, l = [1], o = { deep = { deeper = "y" } } }',
  "a list": 'tolist(["b", "a", "b"])',
  "an empty list": "tolist([])",
  "a list of lists": "tolist([tolist([1]), tolist([])])",
  "a set": 'toset(["b", "a", "c"])',
  "an empty set": "toset([])",
  "a set of objects": "toset([{ a = 1 }, { a = 2 }])",
  "a set of numbers": "toset([3, 20, 100, 0.5, 9007199254740993])",
  "a map": 'tomap({ a = "1", b = "2" })',
  "an empty map": "tomap({})",
  "a map of odd keys": 'tomap({ "" = 1, "a.b" = 2, "x[0]" = 3, "ü" = 4, "constructor" = 5, "toString" = 6 })',
  "a map of lists": "tomap({ a = tolist([1, 2]) })",
  "a list with null": "tolist([1, null])",
  "a large list": "range(1024)",
};

describe("values through Terraform and back", () => {
  const terraform = new ToyTerraform();
  let outputs: Record<string, { value: unknown }>;
  const names = Object.keys(VALUES);

  beforeAll(async () => {
    const tests = names.map((name, i) => {
      const value = VALUES[name];
      return `output "v${i}" {\n  value = provider::toy::echo(${value}) == ${value}\n}\n`;
    });
    terraform.write("main.tf", tests.join(""));
    await terraform.init();
    const applied = await terraform.apply();
    expect(applied.stderr).toBe("");
    outputs = await terraform.outputs();
  }, 120_000);

  afterAll(() => terraform.dispose());

  it.each(names.map((name, i) => [name, `v${i}`]))("keep %s", (_, output) => {
    expect(outputs[output]?.value).toBe(true);
  });
});

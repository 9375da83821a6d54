import { attribute as a, SchemaError, type Attributes } from "../../../../providers/plugin";

const define = (attributes: Attributes) => () => a.schema({ attributes });

describe("a schema", () => {
  it.each<[string, Attributes, string]>([
    ["nothing said of who sets it", { x: a.string({}) }, "`x` is neither required nor optional nor computed."],
    ["required and optional", { x: a.bool({ required: true, optional: true }) }, "`x` is required, so"],
    ["required and computed", { x: a.bool({ required: true, computed: true }) }, "`x` is required, so"],
    [
      "write-only and computed",
      { x: a.string({ optional: true, computed: true, writeOnly: true }) },
      "cannot be computed",
    ],
    ["write-only and forceNew", { x: a.string({ optional: true, writeOnly: true, forceNew: true }) }, "is write-only"],
    ["forceNew on what no one can set", { x: a.string({ computed: true, forceNew: true }) }, "is only computed"],
    ["a name in capitals", { appId: a.string({ optional: true }) }, "`appId` is not a name"],
    ["a word of the language", { count: a.number({ optional: true }) }, "`count` is a word of Terraform's language"],
    ["a list of dynamic values", { x: a.list("dynamic", { optional: true }) }, "is a collection of dynamic values"],
    [
      "a write-only attribute in a set",
      { x: a.objectSet({ y: a.string({ optional: true, writeOnly: true }) }, { optional: true }) },
      "`x.y` is inside a set",
    ],
    [
      "a write-only attribute in a computed object",
      { x: a.object({ y: a.string({ optional: true, writeOnly: true }) }, { computed: true }) },
      "`x.y` is write-only inside a computed attribute",
    ],
    [
      "a stored attribute in a write-only object",
      { x: a.object({ y: a.string({ optional: true }) }, { optional: true, writeOnly: true }) },
      "`x.y` is inside a write-only attribute",
    ],
    [
      "forceNew in a list",
      { x: a.objectList({ y: a.string({ required: true, forceNew: true }) }, { optional: true }) },
      "`x.y` is inside a collection",
    ],
  ])("cannot have %s", (_, attributes, message) => {
    expect(define(attributes)).toThrow(SchemaError);
    expect(define(attributes)).toThrow(message);
  });

  it("may have words of the language in nested objects", () => {
    expect(define({ x: a.object({ count: a.number({ optional: true }) }, { optional: true }) })).not.toThrow();
  });

  it("has the type of its values", () => {
    const schema = a.schema({
      attributes: {
        name: a.string({ required: true }),
        one: a.object({ port: a.number({ optional: true }) }, { optional: true }),
        many: a.objectMap({ on: a.bool({ computed: true }) }, { computed: true }),
        any: a.dynamic({ optional: true }),
        nested: a.map(["list", "string"], { optional: true }),
      },
    });
    expect(schema.version).toBe(0);
    expect(schema.type).toEqual([
      "object",
      {
        name: "string",
        one: ["object", { port: "number" }],
        many: ["map", ["object", { on: "bool" }]],
        any: "dynamic",
        nested: ["map", ["list", "string"]],
      },
    ]);
  });
});

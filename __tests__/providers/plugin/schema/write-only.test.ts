import fc from "fast-check";
import { attribute as a, UNKNOWN } from "../../../../providers/plugin";
import { withoutWriteOnly, writeOnlyPaths } from "../../../../providers/plugin/schema/write-only";

const secret = a.string({ optional: true, writeOnly: true });
const open = a.string({ optional: true });
const schema = a.schema({
  attributes: {
    secret,
    open,
    whole: a.object({ secret }, { optional: true, writeOnly: true }),
    one: a.object({ secret, deep: a.object({ secret, open }, { optional: true }) }, { optional: true }),
    list: a.objectList({ secret, open }, { optional: true }),
    map: a.objectMap({ secret, open }, { optional: true }),
  },
});
const config = {
  secret: "s1",
  open: "o",
  whole: { secret: "s2" },
  one: { secret: "s3", deep: { secret: "s4", open: "o" } },
  list: [{ secret: "s5", open: "o" }, null, UNKNOWN, { secret: UNKNOWN, open: null }],
  map: { k: { secret: "s6", open: "o" } },
};

describe("write-only attributes", () => {
  it("are null in what is stored, however deep they are", () => {
    expect(withoutWriteOnly(schema, config)).toEqual({
      secret: null,
      open: "o",
      whole: null,
      one: { secret: null, deep: { secret: null, open: "o" } },
      list: [{ secret: null, open: "o" }, null, UNKNOWN, { secret: null, open: null }],
      map: { k: { secret: null, open: "o" } },
    });
  });

  it("stay in the configuration itself", () => {
    withoutWriteOnly(schema, config);
    expect(config.one.deep.secret).toBe("s4");
  });

  it("are found where they are set", () => {
    expect(writeOnlyPaths(schema, config)).toEqual([
      ["secret"],
      ["whole"],
      ["whole", "secret"],
      ["one", "secret"],
      ["one", "deep", "secret"],
      ["list", 0, "secret"],
      ["list", 3, "secret"],
      ["map", { key: "k" }, "secret"],
    ]);
  });

  it("leave no trace of any value", () => {
    const text = fc.string({ minLength: 8 }).map((value) => `secret:${value}`);
    const element = fc.record({ secret: text, open: fc.constant("o") });
    const any = fc.record({
      secret: text,
      one: fc.record({ secret: text, deep: fc.option(element) }),
      list: fc.array(fc.option(element)),
      map: fc.dictionary(fc.string(), element),
    });
    fc.assert(
      fc.property(any, (value) => {
        expect(JSON.stringify(Object.values(withoutWriteOnly(schema, value)))).not.toContain('"secret:');
      }),
    );
  });
});

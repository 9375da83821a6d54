import { attribute as a, UNKNOWN } from "../../../../providers/plugin";
import { forceNewPaths } from "../../../../providers/plugin/schema/force-new";

const schema = a.schema({
  attributes: {
    name: a.string({ required: true, forceNew: true }),
    note: a.string({ optional: true }),
    labels: a.set("string", { optional: true, forceNew: true }),
    lid: a.object({ colour: a.string({ optional: true, forceNew: true }) }, { optional: true }),
  },
});
const prior = { name: "a", note: "x", labels: ["p", "q"], lid: { colour: "red" } };

describe("attributes that force a new object", () => {
  it.each<[string, object, unknown[]]>([
    ["nothing, when only others change", { note: "y", labels: ["q", "p"] }, []],
    ["a changed attribute", { name: "b" }, [["name"]]],
    ["one that is not known yet", { name: UNKNOWN }, [["name"]]],
    ["one inside of an object", { lid: { colour: "blue" } }, [["lid", "colour"]]],
    ["the object, when it is taken away with it", { lid: null }, [["lid"]]],
  ])("are %s", (_, change, paths) => {
    expect(forceNewPaths(schema, prior, { ...prior, ...change })).toEqual(paths);
  });

  it("count as changed in an object that is new", () => {
    expect(forceNewPaths(schema, { ...prior, lid: null }, prior)).toEqual([["lid", "colour"]]);
  });

  it("do not count in an object that is new without them", () => {
    expect(forceNewPaths(schema, { ...prior, lid: null }, { ...prior, lid: { colour: null } })).toEqual([]);
  });
});

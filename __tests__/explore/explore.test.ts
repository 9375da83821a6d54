import { nameOf, type Row } from "../../explore/row";
import { ROWS } from "../../explore/rows";
import { Search } from "../../explore/search";
import { counterExample, line } from "../../explore/report";
import { Visited } from "../../explore/visited";

const rowOf = (name: string, change: Partial<Row> = {}): Row => ({
  ...ROWS.find((r) => nameOf(r) === name)!,
  ...change,
});

describe("the exploration", () => {
  it.each(ROWS.map((row) => [nameOf(row), row] as const))(
    "meets no violation near the beginning of: %s",
    async (_, row) => {
      expect(await new Search(row, 250).run()).toMatchObject({ violation: null });
    },
  );

  it("closes a row: every reachable state was visited, and comes to rest", async () => {
    const found = await new Search(rowOf("Auth0 secret, one applier, file"), 20_000).run();
    expect(found).toMatchObject({ violation: null, boundedAt: null });
    expect(line("row", found)).toMatch(/closed \|$/);
  });

  it("says to which depth a row was looked at that is too large", async () => {
    const found = await new Search(rowOf("Okta secret, two appliers, AWS"), 500).run();
    expect(found.boundedAt).toBeGreaterThan(3);
    expect(line("row", found)).toMatch(/bounded at depth \d+ \|$/);
  });

  it("prints the shortest way to a violation, one happening a line", () => {
    const text = counterExample("row", { message: "invariant 1", trace: ["trigger", "tick"] });
    expect(text).toBe("row: invariant 1\n    1  trigger\n    2  tick");
  });
});

describe("the set of visited states", () => {
  it("knows each text again, in whatever order they come, also after it grew", () => {
    const visited = new Visited();
    const texts = Array.from({ length: 100_000 }, (_, i) => `state ${i}`);
    expect(texts.every((text, i) => visited.add(text).id === i)).toBe(true);
    expect(texts.every((text, i) => !visited.add(text).fresh && visited.add(text).id === i)).toBe(true);
    expect(visited.size).toBe(texts.length);
  });
});

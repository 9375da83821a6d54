import { screenOf } from "../../../cli/output/style";
import { table } from "../../../cli/output/table";

const PIPE = { colour: false, width: Infinity };
const NAME = "okta_secret.billing-api-017_Resource_1A2B3C4D";

describe("a table", () => {
  test("has columns, and notes below their row", () => {
    const rows = [{ cells: ["a", "steady"], notes: [{ text: "blocked: x" }] }, { cells: ["longer", "soak"] }];
    expect(table(["NAME", "PHASE"], rows, PIPE)).toBe("NAME    PHASE\na       steady\n  blocked: x\nlonger  soak\n");
  });

  test("cuts the first column in its middle when the screen is too narrow", () => {
    const text = table(["NAME", "PHASE"], [{ cells: [NAME, "steady"] }], { colour: false, width: 40 });
    const [head, row] = text.split("\n");
    expect(row).toBe("okta_secret.bil…esource_1A2B3C4D  steady");
    expect(head!.indexOf("PHASE")).toBe(row!.indexOf("steady"));
  });

  test("cuts nothing in a pipe", () => {
    expect(table(["NAME"], [{ cells: [NAME.repeat(9)] }], PIPE)).toContain(NAME.repeat(9));
  });

  test("has colours only where asked, which take no room", () => {
    const rows = [{ cells: [{ text: "a", style: "red" as const }, "b"] }];
    expect(table(["N", "P"], rows, { colour: true, width: 80 })).toContain("\u001b[31ma\u001b[0m  b\n");
    expect(table(["N", "P"], rows, PIPE)).not.toContain("\u001b");
  });

  test("obeys no control character of its content", () => {
    expect(table(["N"], [{ cells: ["\u001b[2Jx"], notes: [{ text: "a\nb" }] }], PIPE)).toBe(
      "N\n\\u001b[2Jx\n  a\\u000ab\n",
    );
  });
});

describe("a screen", () => {
  const terminal = { isTTY: true, columns: 120 };
  test.each([
    ["a terminal", terminal, {}, { colour: true, width: 120 }],
    ["a terminal with NO_COLOR", terminal, { NO_COLOR: "1" }, { colour: false, width: 120 }],
    ["a terminal with an empty NO_COLOR", terminal, { NO_COLOR: "" }, { colour: true, width: 120 }],
    ["a dumb terminal", terminal, { TERM: "dumb" }, { colour: false, width: 120 }],
    ["a terminal of unknown width", { isTTY: true, columns: 0 }, {}, { colour: true, width: 80 }],
    ["a pipe", {}, {}, { colour: false, width: Infinity }],
  ])("of %s", (_, stream, env, screen) => expect(screenOf(stream, env)).toEqual(screen));
});

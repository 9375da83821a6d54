import { LARGEST_COMMENT, markdownOf } from "../../../cli/plan/markdown";
import { summarize } from "../../../cli/plan/summary";
import { code } from "../../../cli/output/markdown";
import { captured, repeated } from "./captured";

const markdown = (...plan: Parameters<typeof summarize>): string => markdownOf(summarize(...plan));
const rowsOf = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("| `"));
const size = (text: string): number => Buffer.byteLength(text, "utf8");

/** Addresses as long as cdktf makes them. */
const ADDRESSES = Array.from(
  { length: 500 },
  (_, i) => `clientcreds_okta_secret.billing-api-${String(i).padStart(3, "0")}_Resource_1A2B3C4D`,
);
const LEAK =
  "introduce generation 3, promote generation 3, deactivate generation 2, delete generation 2 (minimum_generation = 3)";

describe("the summary of a plan", () => {
  test("tells of each credential what this apply does, what comes next and when", () => {
    expect(markdown(captured("introduce"))).toMatchInlineSnapshot(`
     "### Client credentials: 1 of 1 change

     | Credential | This apply | Next | When | Issues |
     | --- | --- | --- | --- | --- |
     | \`okta_secret.billing\` | introduce generation 2 (trigger changed) | promote generation 2 | 1s after this apply |  |

     **1 other change rides along**

     - \`terraform_data.x\`: create

     Outputs that change: \`o\`

     Planned at 2026-11-21T12:20:17Z
     "
    `);
  });

  test("shows a problem in bold, before what is recorded only", () => {
    expect(rowsOf(markdown(captured("blocked")))).toMatchInlineSnapshot(`
     [
       "| \`okta_secret.billing\` | introduce generation 3 | introduce generation 3 |  | **blocked**: both places are taken: secret ocs626c1 (ACTIVE, created 2026-11-21T12:20:28Z) is not managed here<br>foreign_credential: secret ocs626c1 (ACTIVE, created 2026-11-21T12:20:28Z) is not managed here |",
     ]
    `);
  });

  test.each(["create", "destroy", "replace", "import"] as const)("of a plan that means to %s", (name) => {
    expect(rowsOf(markdown(captured(name)))).toMatchSnapshot();
  });

  test("puts issues first, then what is more than a step, and counts what does not change", () => {
    const [bad, ...rest] = captured("blocked").resource_changes!;
    const changes = [
      ...repeated("promote", ["clientcreds_okta_secret.a"]).resource_changes!,
      ...repeated("create", ["clientcreds_okta_secret.m"]).resource_changes!,
      { ...bad!, address: "clientcreds_okta_secret.z" },
      ...rest,
    ];
    const quiet = repeated("promote", ["clientcreds_okta_secret.q"]).resource_changes!.map((resource) => ({
      ...resource,
      change: { ...resource.change, actions: ["no-op"] },
    }));
    const text = markdown({ ...captured("promote"), resource_changes: [...changes, ...quiet] });
    expect(text).toContain("### Client credentials: 3 of 4 change, 1 with a problem");
    expect(rowsOf(text).map((row) => row.split("`")[1])).toEqual(["okta_secret.z", "okta_secret.m", "okta_secret.a"]);
  });

  test("gives each of 500 credentials a row within GitHub's limit", () => {
    const text = markdown(repeated("promote", ADDRESSES));
    expect(rowsOf(text).length).toBe(500);
    expect(size(text)).toBeLessThanOrEqual(LARGEST_COMMENT);
  });

  test("folds rows that are alike when there is no room for each, and still names all", () => {
    const text = markdown(repeated("introduce", ADDRESSES, () => ({ last_action: LEAK })));
    expect(size(text)).toBeLessThanOrEqual(LARGEST_COMMENT);
    expect(rowsOf(text).length).toBe(1);
    for (const address of ADDRESSES) expect(text).toContain(address.replace("clientcreds_", ""));
  });

  test("counts what finds no room, and keeps what has a problem", () => {
    const issue = (code: string, detail: string) => ({ issues: [{ code, detail }] });
    const plan = repeated("introduce", ADDRESSES, (i) =>
      i === 499 ? issue("blocked", "both places are taken") : issue("foreign_credential", `${"x".repeat(200)} ${i}`),
    );
    const text = markdown(plan);
    expect(size(text)).toBeLessThanOrEqual(LARGEST_COMMENT);
    const rows = rowsOf(text);
    expect(rows[0]).toContain("**blocked**: both places are taken");
    expect(text).toContain(`_${500 - rows.length} more credentials are not shown here`);
  });

  test("stays within the limit though one row alone would not", () => {
    const plan = repeated("introduce", ["clientcreds_okta_secret.a"], () => ({
      issues: [{ code: "blocked", detail: "x".repeat(70_000) }],
    }));
    expect(size(markdown(plan))).toBeLessThanOrEqual(LARGEST_COMMENT);
  });

  test("never holds a value of any resource", () => {
    const plan = captured("introduce");
    expect(JSON.stringify(plan)).toContain('"hi"');
    expect(JSON.stringify(summarize(plan))).not.toContain('"hi"');
    expect(markdown(plan)).not.toContain("hi`");
  });

  test("leaves no markup, mention or cell to a key of for_each", () => {
    const address = 'clientcreds_okta_secret.x["a|b` @acme/oncall <img src=x>\\n"]';
    const row = rowsOf(markdown(repeated("promote", [address])))[0]!;
    expect(row.startsWith('| `` okta_secret.x["a\\|b` @acme/oncall <img src=x>\\n"] `` |')).toBe(true);
    expect(code("\u001b[2J")).toBe("`\\u001b[2J`");
  });

  test("says of a plan that ended with an error that it may lack changes", () => {
    expect(markdown({ ...captured("promote"), errored: true })).toContain("**This plan ended with an error.");
  });
});

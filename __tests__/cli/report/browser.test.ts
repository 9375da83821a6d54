import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportPage } from "../../../cli/report/html";
import { Browser } from "../../support/browser";
import { SAMPLE } from "./sample";

const WIDTH = 1000;

describe("the page of a report, in a real browser", () => {
  let browser: Browser;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "report-test-"));
    file = join(folder, "report.html");
    browser = await Browser.start(WIDTH);
  }, 120_000);
  afterAll(async () => {
    await browser.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const open = async (page = reportPage(SAMPLE.credentials, SAMPLE.log, SAMPLE.now)): Promise<void> => {
    writeFileSync(file, page);
    await browser.open(file);
  };
  const rows = () =>
    browser.evaluate<string[]>("[...document.querySelectorAll('table')[0].rows].map((r) => r.innerText)");

  test("shows what needs attention first, and what is due", async () => {
    await open();
    expect(await rows()).toEqual([
      "credential\tphase\tgeneration\tnext\tdue\tattention",
      "clientcreds_okta_secret.payroll\tsteady\t1\tintroduce generation 2\t4d ago\tblocked, overdue",
      "clientcreds_sahamati_secret.fiu\tsteady\t3\tintroduce generation 4 (paused)\t26d9h ago\texpires_soon",
      "clientcreds_okta_secret.billing\tgrace\t3\tdeactivate generation 2\tin 6h\tfine",
    ]);
    const text = await browser.evaluate<string>("document.body.innerText");
    expect(text).toContain("blocked: both places are taken: ocs1x9colleague is not managed here");
    expect(text).toContain("▸ is the moment it became CURRENT");
    expect(text).toContain("Its chain is whole.");
  });

  test("draws a bar for each generation within the picture, beside words", async () => {
    await open();
    const bars = await browser.evaluate<number[][]>(
      `[...document.querySelectorAll("svg")].map((svg) => {
        const { left, right } = svg.getBoundingClientRect();
        return [...svg.querySelectorAll("rect, text")].filter((each) => {
          const box = each.getBoundingClientRect();
          return box.left < left - 1 || box.right > right + 1;
        }).length;
      })`,
    );
    expect(bars).toEqual([0, 0, 0]);
    expect(await browser.evaluate(`document.querySelectorAll("rect").length`)).toBe(7);
  });

  test("fits its width, with all evidence unfolded", async () => {
    await open();
    await browser.evaluate(`document.querySelectorAll("details").forEach((each) => { each.open = true; })`);
    expect(await browser.evaluate("document.documentElement.scrollWidth")).toBe(WIDTH);
    const overflowing = await browser.evaluate(
      `[...document.querySelectorAll("table")].filter((each) => each.scrollWidth > each.parentElement.clientWidth).length`,
    );
    expect(overflowing).toBe(0);
    const headings = "[...document.querySelectorAll('th')].filter((each) => each.getClientRects().length > 0).length";
    expect(await browser.evaluate(headings)).toBeGreaterThan(6);
  });

  test("asks for nothing but itself, and nothing is wrong with it", async () => {
    browser.requests.length = 0;
    await open();
    expect(browser.requests).toEqual([`file://${file}`]);
    expect(browser.complaints).toEqual([]);
  });

  test("is kept from loading anything, should a foreign text become markup after all", async () => {
    browser.requests.length = 0;
    const page = reportPage(SAMPLE.credentials, SAMPLE.log, SAMPLE.now);
    await open(
      page.replace("</body>", '<img src="http://127.0.0.1:9/x"><script>document.title = "taken"</script></body>'),
    );
    expect(await browser.evaluate("document.title")).toBe("Client credentials");
    expect(browser.complaints.join()).toMatch(/Content Security Policy/);
  });

  test("is what the documentation shows", async () => {
    await open();
    // `CLIENTCREDS_PICTURE=docs/report.png npx jest __tests__/cli/report/browser.test.ts` makes it anew.
    await browser.evaluate("[...document.querySelectorAll('details')].at(-1).open = true");
    const height = await browser.evaluate<number>("document.documentElement.scrollHeight");
    await browser.resize(WIDTH, height);
    const picture = await browser.screenshot();
    if (process.env.CLIENTCREDS_PICTURE) writeFileSync(process.env.CLIENTCREDS_PICTURE, picture);
    // Width and height in a PNG's header.
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([WIDTH, height]);
  });
});

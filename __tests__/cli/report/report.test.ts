import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "../../../cli/report";
import { EventLog } from "../../../providers/clientcreds/events/event-log";
import { readEventLog } from "../../../providers/clientcreds/events/hash-chain";
import { anEvent } from "../../providers/clientcreds/events/an-event";

const ISSUER = "https://acme.okta.com";
const STATE = {
  version: 4,
  resources: [
    {
      mode: "managed",
      type: "clientcreds_okta_secret",
      name: "billing",
      provider: `provider["registry.terraform.io/clientcreds/clientcreds"]`,
      instances: [{ attributes: { id: "0oa1", issuer: ISSUER, generation: 1, phase: "steady", issues: [] } }],
    },
  ],
};

describe("clientcreds report", () => {
  let folder: string;
  let events: string;
  let html: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "report-test-"));
    [events, html] = [join(folder, "events.jsonl"), join(folder, "report.html")];
    writeFileSync(join(folder, "state"), JSON.stringify(STATE));
    const log = new EventLog(events, "run 7");
    for (const step of ["adopt", "verify", "promote"] as const) await log.append(ISSUER, anEvent({ step }));
    jest.spyOn(process.stdout, "write").mockImplementation(() => true);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });
  const run = (...args: string[]) =>
    report(["--state", join(folder, "state"), "--events", events, "--html", html, ...args]);

  test("writes the page, with what the provider logged", async () => {
    expect(await run()).toBe(0);
    expect(readFileSync(html, "utf8")).toContain("Evidence: 3 steps");
  });

  test("asks for attention where a line was removed", async () => {
    const lines = readFileSync(events, "utf8").split("\n");
    writeFileSync(events, lines.toSpliced(1, 1).join("\n"));
    expect(await run()).toBe(2);
  });

  test("asks for attention where lines were cut off the end, if it is told a hash of before", async () => {
    const { head } = readEventLog(readFileSync(events));
    expect(await run("--head", head)).toBe(0);
    const lines = readFileSync(events, "utf8").split("\n");
    writeFileSync(events, `${lines.slice(0, 2).join("\n")}\n`);
    expect(await run()).toBe(0);
    expect(await run("--head", head)).toBe(2);
  });
});

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { EventLog, EventNotRecorded } from "../../../../providers/clientcreds/events/event-log";
import { hashOfLine, readEventLog } from "../../../../providers/clientcreds/events/hash-chain";
import { anEvent } from "./an-event";

const ROOT = join(__dirname, "../../../..");
// Many processes on a machine of two cores that has other work.
jest.setTimeout(120_000);

const ISSUER = "https://issuer.example";
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "events-test-"));
  path = join(folder, "events.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (known?: string) => readEventLog(readFileSync(path), known);
const lines = () => readFileSync(path, "utf8").trimEnd().split("\n");
const write = async (count: number) => {
  const log = new EventLog(path, "run");
  for (let generation = 1; generation <= count; generation++) await log.append(ISSUER, anEvent({ generation }));
};

describe("an event log", () => {
  it("holds a CloudEvent for each step, in the order of the steps", async () => {
    const log = new EventLog(path, "GITHUB_RUN_ID=7", () => new Date("2026-11-21T12:00:00Z"));
    await log.append(ISSUER, anEvent({ step: "introduce", generation: 8 }));
    await log.append(ISSUER, anEvent({ generation: 8 }));
    const { events, problems } = read();
    expect(problems).toEqual([]);
    expect(events.map(({ data }) => data.step)).toEqual(["introduce", "promote"]);
    expect(events[0]).toEqual({
      specversion: "1.0",
      type: "clientcreds.step.v1",
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      source: ISSUER,
      subject: "clientcreds_okta_secret/0oa1",
      time: "2026-11-21T12:00:00.000Z",
      datacontenttype: "application/json",
      previoushash: hashOfLine(""),
      data: { ...anEvent({ step: "introduce", generation: 8 }), run: "GITHUB_RUN_ID=7" },
    });
  });

  it("shows each line that is removed from it, but at its end", async () => {
    await write(6);
    const all = lines();
    for (let removed = 0; removed < all.length - 1; removed++) {
      writeFileSync(path, `${all.toSpliced(removed, 1).join("\n")}\n`);
      expect(read().problems).toEqual([
        `line ${removed + 1} does not follow the line before it: one was changed, removed or added`,
      ]);
    }
  });

  it("shows lines cut off its end to whoever kept a hash of them", async () => {
    await write(4);
    const { head } = read();
    expect(read(head).problems).toEqual([]);
    writeFileSync(path, `${lines().slice(0, 3).join("\n")}\n`);
    expect(read().problems).toEqual([]);
    expect(read(head).problems).toEqual([
      `no line has the hash ${head}: lines were cut off the end, or this is another log`,
    ]);
  });

  it("shows any change of a line, lines that change places, and a line that is added", async () => {
    await write(4);
    const all = lines();
    const head = read().head;
    const broken = (changed: string[]): boolean => {
      writeFileSync(path, `${changed.join("\n")}\n`);
      return read(head).problems.length > 0;
    };
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.nat(), fc.constantFrom("x", "0", " "), (at, column, character) => {
        const line = all[at]!;
        const index = column % line.length;
        fc.pre(line[index] !== character);
        return broken(all.with(at, line.slice(0, index) + character + line.slice(index + 1)));
      }),
    );
    expect(broken([all[1]!, all[0]!, all[2]!, all[3]!])).toBe(true);
    expect(broken([all[0]!, all[1]!, all[1]!, all[2]!, all[3]!])).toBe(true);
  });

  it("goes on after a line that a killed process left unfinished, and shows it", async () => {
    await write(2);
    appendFileSync(path, Buffer.from(`{"type":"ü`).subarray(0, -1));
    expect(read().problems).toEqual(["line 3 is no event: it was damaged, or its writer was killed"]);
    await new EventLog(path, "later").append(ISSUER, anEvent({ generation: 3 }));
    expect(read().events.map(({ data }) => data.generation)).toEqual([1, 2, 3]);
    expect(read().problems).toEqual(["line 3 is no event: it was damaged, or its writer was killed"]);
  });

  it("goes on after a line that is longer than what is read of the end at first", async () => {
    const log = new EventLog(path, "run");
    await log.append(ISSUER, anEvent({ reason: "x".repeat(100_000) }));
    await log.append(ISSUER, anEvent());
    expect(read()).toMatchObject({ problems: [], events: [{}, {}] });
  });

  it("loses nothing of what processes append at the same time, and its chain stays whole", async () => {
    const program = join(folder, "appender.js");
    const bun = join(ROOT, "node_modules/.bin/bun");
    const source = join(__dirname, "appender.ts");
    execFileSync(bun, ["build", "--target=node", "--format=cjs", `--outfile=${program}`, source], { stdio: "pipe" });
    const codes = Array.from({ length: 6 }, async (_, name) => {
      const child = spawn(process.execPath, [program, path, `run ${name}`, "10"], { stdio: "inherit" });
      return (await once(child, "close"))[0] as number;
    });
    expect(await Promise.all(codes)).toEqual([0, 0, 0, 0, 0, 0]);
    const { events, problems } = read();
    expect(problems).toEqual([]);
    for (let name = 0; name < 6; name++) {
      const own = events.filter(({ data }) => data.run === `run ${name}`);
      expect(own.map(({ data }) => data.generation)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }
    expect(readdirSync(folder).sort()).toEqual(["appender.js", "events.jsonl"]);
  });

  it("that cannot be written says what was done, and why it is not recorded", async () => {
    mkdirSync(path);
    const log = new EventLog(path, "run");
    await expect(log.check()).rejects.toThrow(/^Nothing was done, and the event log .* could not be written: EISDIR/);
    const appending = log.append(ISSUER, anEvent({ generation: 2 }));
    await expect(appending).rejects.toBeInstanceOf(EventNotRecorded);
    await expect(appending).rejects.toThrow(/^The step "promote generation 2" of 0oa1 ended as "done", and the event/);
  });
});

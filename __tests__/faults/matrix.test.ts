import type { Io } from "../../faults/io";
import { cellsOf, choose } from "../../faults/matrix";
import { SUBJECTS } from "../../faults/subject";

const subject = SUBJECTS[0]!;
const read: Io = { form: "http", name: "GET /list", writes: false, lags: true };
const write: Io = { form: "http", name: "POST /secret", writes: true, lags: false };
const rename: Io = { form: "file", name: "rename", writes: true, lags: false };
const create: Io = { form: "file", name: "create", writes: true, lags: false };

describe("the matrix of faults", () => {
  const faultsAt = (io: Io) => cellsOf(subject, [io]).map(({ fault }) => fault);

  test("lets a request suffer all but a full disk, and only a list be stale", () => {
    expect(faultsAt(write)).toEqual([
      "killed before",
      "killed after",
      "answer lost",
      "500",
      "429",
      "connection reset",
      "slow body",
      "malformed body",
      "clock back",
      "clock forward",
    ]);
    expect(faultsAt(read)).toContain("stale read");
  });

  test("fills the disk where an operation needs room on it", () => {
    expect(faultsAt(create)).toContain("disk full");
    expect(faultsAt(rename)).toEqual(["killed before", "killed after", "answer lost", "500", "clock back"]);
  });

  test("sets the clock of no provider alone whose keys sign by it", () => {
    const clocksOf = (store: string): string[] => {
      const keys = SUBJECTS.find((each) => each.credential === "auth0_key" && each.store.name === store)!;
      return cellsOf(keys, [write]).flatMap(({ fault }) => (fault.startsWith("clock") ? [fault] : []));
    };
    expect([clocksOf("encrypted file"), clocksOf("AWS Secrets Manager")]).toEqual([["clock forward"], []]);
  });

  const cells = cellsOf(subject, [read, write, rename, create]);

  test("is drawn from in an order that the seed alone decides", () => {
    expect(choose(cells, 10, 7)).toEqual(choose(cells, 10, 7));
    expect(choose(cells, 10, 7)).not.toEqual(choose(cells, 10, 8));
  });

  test("is run whole before any of it is run twice", () => {
    const twice = choose(cells, cells.length * 2, 7);
    expect(new Set(twice.slice(0, cells.length)).size).toBe(cells.length);
    expect(new Set(twice.slice(cells.length)).size).toBe(cells.length);
  });
});

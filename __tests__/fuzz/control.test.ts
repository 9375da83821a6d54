import fc from "fast-check";
import { log } from "../../providers/plugin";
import { CASES, holds } from "./support/fuzz";
import { PLANTED } from "./support/planted";
import { told } from "./support/told";
import { actual } from "./support/watch-process";

const once = (check: (input: string) => Promise<string> | string): Promise<void> =>
  holds(fc.constant(PLANTED.mixed), check, 1);
const bytes = Buffer.from(PLANTED.mixed);

describe("what fails a case", () => {
  test.each([
    ["in whole", PLANTED.mixed],
    ["in part", PLANTED.mixed.slice(5, 13)],
    ["in base64", bytes.toString("base64")],
    ["in base64, behind something else", Buffer.from(`id:${PLANTED.mixed}`).toString("base64url")],
    ["in hex", bytes.toString("hex").toUpperCase()],
  ])("a secret that is told %s", async (_how, text) => {
    await expect(once(() => `the answer was ${text}.`)).rejects.toThrow(/a message holds a secret/);
  });

  test("a secret that is logged, at the lowest level", async () => {
    const check = (secret: string): string => {
      log.trace("asked", { secret });
      return "";
    };
    await expect(once(check)).rejects.toThrow(/a message holds a secret/);
  });

  test("a secret in what caused an error", async () => {
    const check = (secret: string): Promise<string> =>
      told(() => Promise.reject(new RangeError("no", { cause: new Error(secret) })), RangeError);
    await expect(once(check)).rejects.toThrow(/a message holds a secret/);
  });

  test("an error that is none of ours", async () => {
    const check = (): Promise<string> => told(() => (undefined as unknown as string).length, RangeError);
    await expect(once(check)).rejects.toThrow(/TypeError/);
  });

  test("a promise that is rejected without anybody to hear it", async () => {
    // jest's own would fail this test.
    const listeners = actual.listeners("unhandledRejection");
    actual.removeAllListeners("unhandledRejection");
    try {
      const check = (): string => {
        void Promise.reject(new Error("unheard"));
        return "";
      };
      await expect(once(check)).rejects.toThrow("an error went past everybody");
    } finally {
      for (const listener of listeners) actual.on("unhandledRejection", listener);
    }
  });

  test("a timer that would go off at once", async () => {
    const check = (): string => {
      clearTimeout(setTimeout(() => {}, 2 ** 40));
      return "";
    };
    await expect(once(check)).rejects.toThrow("an error went past everybody");
  });

  test("and it tells the seed", async () => {
    await expect(once(() => PLANTED.mixed)).rejects.toThrow(/\{ seed: \d+, path: /);
  });
});

test("all properties together have a hundred thousand cases", () => {
  expect(Object.values(CASES).reduce((sum, cases) => sum + cases, 0)).toBe(100_000);
});

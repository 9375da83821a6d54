import { format, inspect } from "node:util";
import { generateSecret } from "../../../../providers/clientcreds/secret/generate";
import { ALPHANUMERIC, checkValue } from "../../../../providers/clientcreds/secret/limits";
import { Secret } from "../../../../providers/clientcreds/secret/secret";
import { isWeak, strengthBits } from "../../../../providers/clientcreds/secret/strength";
import { OKTA_SECRET_LIMITS } from "../../../../providers/clientcreds/issuers/okta/limits";

const VALUE = "correct-horse-battery-staple";
const secret = Secret.of(VALUE);

describe("a secret", () => {
  it.each([
    ["text", String(secret)],
    ["a template", `${secret}`],
    ["a sum", "" + (secret as unknown as string)],
    ["JSON", JSON.stringify({ deep: [secret] })],
    ["inspect", inspect({ deep: [secret] }, { showHidden: true, depth: 9 })],
    ["format", format("%s %o %O %j", secret, secret, secret, secret)],
    ["an error", new Error(`${secret}`).stack!],
  ])("prints as [secret] in %s", (_where, text) => {
    expect(text).toContain("[secret]");
    expect(text).not.toContain(VALUE);
  });

  it("prints as [secret] on the console", () => {
    const write = jest.spyOn(process.stdout, "write").mockReturnValue(true);
    new console.Console(process.stdout).log(secret, { secret });
    const text = write.mock.calls.map(([chunk]) => String(chunk)).join("");
    write.mockRestore();
    expect(text).toBe("[secret] { secret: [secret] }\n");
  });

  it("has no enumerable part", () => {
    expect([Object.keys(secret), structuredClone(secret)]).toEqual([[], {}]);
  });

  it("has the fingerprint that Okta calls secret_hash", () => {
    // printf abc | openssl sha256 -binary | head -c 16 | base64
    expect(Secret.of("abc").fingerprint).toBe("ungWv48Bz-pBQUDeXa4iIw");
  });
});

describe("a generated value", () => {
  it("has the length that was asked for, and characters of the alphabet alone", () => {
    expect(generateSecret({ length: 33, alphabet: "ab+%" }).unsafeUnwrap()).toMatch(/^[ab+%]{33}$/);
  });

  it("draws each character with equal chance, a repeated one too", () => {
    const draws = 62_000;
    const value = generateSecret({ length: draws, alphabet: ALPHANUMERIC + "aaaa" }).unsafeUnwrap();
    const counts = [...ALPHANUMERIC].map((c) => value.split(c).length - 1);
    const expected = draws / ALPHANUMERIC.length;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 61 degrees of freedom: a fair draw is above 165 once in 10^10 runs; a byte modulo 62 gives about 380.
    expect(chiSquare).toBeLessThan(165);
  });
});

describe("strength", () => {
  it.each([
    ["", 0],
    ["12345678", 8 * Math.log2(10)],
    ["abcDEF", 6 * Math.log2(52)],
    ["aB1-", 4 * Math.log2(95)],
  ])("of %j is %d bits", (value, bits) => expect(strengthBits(value)).toBeCloseTo(bits));

  it("is weak below 100 bits", () => {
    expect([isWeak("a".repeat(21)), isWeak("a".repeat(22))]).toEqual([true, false]);
  });
});

describe("a value that is given", () => {
  it.each([
    ["Sh0rt-value", "must have 14 to 100 characters, got 11"],
    ["Long".repeat(26), "must have 14 to 100 characters, got 104"],
    ["Smörgås".repeat(6), "may hold printable ASCII characters only"],
    ["line\nline".repeat(3), "may hold printable ASCII characters only"],
    ["password1234567", "must have at least 100 bits: make it longer or use more kinds of characters"],
  ])("is refused without being shown: %j", (value, problem) => {
    const said = checkValue(value, OKTA_SECRET_LIMITS);
    expect(said).toBe(problem);
    expect(said).not.toContain(value.slice(0, 5));
  });

  it("is taken when it is good", () => expect(checkValue("x7-".repeat(10), OKTA_SECRET_LIMITS)).toBeNull());
});

import { compareSync } from "bcryptjs";
import fc from "fast-check";
import { bcryptHash } from "../../../sandbox/random/bcrypt";
import { findConflict, makePassword, type PasswordPolicy } from "../../../sandbox/random/password";

const least = fc.integer({ min: 0, max: 8 });
const policies: fc.Arbitrary<PasswordPolicy> = fc.record({
  length: fc.integer({ min: 32, max: 64 }),
  lower: fc.constant(true),
  upper: fc.boolean(),
  numeric: fc.boolean(),
  special: fc.boolean(),
  minLower: least,
  minUpper: least,
  minNumeric: least,
  minSpecial: least,
  overrideSpecial: fc.constantFrom(null, "-_~"),
});
const count = (text: string, kind: RegExp) => text.match(kind)?.length ?? 0;

const plain: PasswordPolicy = {
  length: 16,
  lower: true,
  upper: true,
  numeric: true,
  special: true,
  minLower: 0,
  minUpper: 0,
  minNumeric: 0,
  minSpecial: 0,
  overrideSpecial: null,
};

describe("a random password", () => {
  it("has its length and at least so many of each kind", () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const password = makePassword(policy);
        const special = policy.overrideSpecial ? /[-_~]/g : /[^a-zA-Z0-9]/g;
        expect(password).toHaveLength(policy.length);
        expect(count(password, /[a-z]/g)).toBeGreaterThanOrEqual(policy.minLower);
        expect(count(password, /[A-Z]/g)).toBeGreaterThanOrEqual(policy.minUpper);
        expect(count(password, /[0-9]/g)).toBeGreaterThanOrEqual(policy.minNumeric);
        expect(count(password, special)).toBeGreaterThanOrEqual(policy.minSpecial);
        if (!policy.upper) expect(count(password, /[A-Z]/g)).toBe(policy.minUpper);
        if (!policy.special) expect(count(password, /[^a-zA-Z0-9]/g)).toBe(policy.minSpecial);
      }),
    );
  });

  it("uses every character of its alphabet, and is another one each time", () => {
    const passwords = Array.from({ length: 300 }, () => makePassword(plain));
    expect(new Set(passwords.join("")).size).toBe(26 + 26 + 10 + 21);
    expect(new Set(passwords).size).toBe(300);
  });

  it.each<[string, Partial<PasswordPolicy>, string]>([
    ["no length", { length: 0 }, "length"],
    ["half a character", { length: 1.5 }, "length"],
    ["more demanded than there is room for", { length: 3, minLower: 2, minNumeric: 2 }, "length"],
    ["no character allowed", { lower: false, upper: false, numeric: false, special: false }, "special"],
  ])("cannot be made with %s", (_, change, attribute) => {
    expect(findConflict({ ...plain, ...change })?.attribute).toBe(attribute);
    expect(findConflict(plain)).toBeUndefined();
  });

  it("is what its hash was made of, up to the 72 bytes that bcrypt sees", async () => {
    const long = "x".repeat(100);
    expect(compareSync("correct", await bcryptHash("correct"))).toBe(true);
    expect(compareSync("wrong", await bcryptHash("correct"))).toBe(false);
    expect(compareSync(long.slice(0, 72), await bcryptHash(long))).toBe(true);
  });
});

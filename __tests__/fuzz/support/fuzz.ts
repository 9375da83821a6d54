import fc from "fast-check";
import { secretsIn } from "./planted";
import { watchProcess } from "./watch-process";

/** Cases of each property where nothing else is asked for: 100,000 together. */
export const CASES = {
  "msgpack: arbitrary bytes": 16_000,
  "msgpack: damaged values": 20_000,
  "msgpack: values of another type": 20_000,
  "store file: damaged bytes": 3_000,
  "store file: other fields": 2_500,
  "store file: forged fields": 3_500,
  "store file: another file": 3_000,
  "configuration of the provider": 13_000,
  "configuration of resources": 13_000,
  "answers of a token endpoint": 2_000,
  "answers of Okta": 2_000,
  "answers of Secrets Manager": 1_000,
  "frames of gRPC": 1_000,
} as const;

const TOTAL = 100_000;
/** Milliseconds, after which a case counts as hanging. */
const LONGEST = 20_000;

jest.setTimeout(300_000);

/** Every case of a run follows from it: CLIENTCREDS_FUZZ_SEED, or a new one. */
const SEED = fromEnvironment("CLIENTCREDS_FUZZ_SEED") ?? Math.floor(Math.random() * 2 ** 31);
const SCALE = (fromEnvironment("CLIENTCREDS_FUZZ_CASES") ?? TOTAL) / TOTAL;

function fromEnvironment(name: string): number | undefined {
  const text = process.env[name];
  if (text === undefined || text === "") return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`${name} must be a whole number, got: ${text}`);
}

/** All that a person would be told when the provider meets the input. */
type Check<T> = (input: T) => Promise<string> | string;

/** Runs a property's share of the cases, after a line that tells how to run the same again. */
export async function fuzz<T>(property: keyof typeof CASES, cases: fc.Arbitrary<T>, check: Check<T>): Promise<void> {
  const numRuns = Math.max(1, Math.round(CASES[property] * SCALE));
  process.stderr.write(`fuzz: ${property}: ${numRuns} cases, CLIENTCREDS_FUZZ_SEED=${SEED}\n`);
  await holds(cases, check, numRuns);
}

/**
 * A case fails when `check` throws, when it does not end, when a promise of the process is rejected without anybody to hear it, or when a planted secret is in
 * what `check` returns or in what was logged. The failure tells seed and input.
 */
export async function holds<T>(cases: fc.Arbitrary<T>, check: Check<T>, numRuns: number): Promise<void> {
  using watch = watchProcess();
  const property = fc.asyncProperty(cases, async (input) => {
    const shown = await check(input);
    // What nobody hears is reported when all that waits is done.
    await new Promise(setImmediate);
    watch.assertQuiet();
    const told = shown + watch.takeLog();
    const found = secretsIn(told);
    if (found.length > 0) throw new Error(`a message holds a secret: ${found.join(", ")}\n${told}`);
  });
  await fc.assert(property, { seed: SEED, numRuns, timeout: LONGEST, includeErrorInReport: true });
}

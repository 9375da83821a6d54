const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[0-9]/, 10],
  [/[^A-Za-z0-9]/, 33],
];

/** Below this many bits an unsalted hash of a value is as good as the value. */
const WEAK_BITS = 100;

/** Upper bound on a value's bits: its length times log2 of the size of the character classes it uses. */
export function strengthBits(value: string): number {
  const size = CLASSES.reduce((sum, [pattern, count]) => sum + (pattern.test(value) ? count : 0), 0);
  return size < 2 ? 0 : value.length * Math.log2(size);
}

/** Too weak for its fingerprint to be shown. */
export const isWeak = (value: string): boolean => strengthBits(value) < WEAK_BITS;

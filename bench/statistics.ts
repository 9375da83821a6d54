/** Of several runs: `median (min to max)`, in the unit given. */
export function summary(runs: readonly number[], unit: string, digits = 0): string {
  const sorted = [...runs].sort((a, b) => a - b);
  const text = (value: number): string => value.toFixed(digits);
  const [min, max] = [sorted[0]!, sorted.at(-1)!];
  return `${text(sorted[sorted.length >> 1]!)} ${unit}${runs.length > 1 ? ` (${text(min)} to ${text(max)})` : ""}`;
}

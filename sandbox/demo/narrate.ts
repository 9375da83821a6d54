import type { CredentialState } from "./state";

/** The demo's voice: what happens, as it happens. */
const began = Date.now();

export function say(text: string): void {
  const seconds = ((Date.now() - began) / 1000).toFixed(0).padStart(4);
  process.stdout.write(`${seconds}s  ${text}\n`);
}

/** Lines of a plan that say of which credential, and what changes. */
const WORTH = /^\s*(?:# clientcreds_|[~+-]\s+(?:generation|last_action|next_action|phase|status)\s)/;

/** The heart of a `cdktf diff`: the verdicts and the slots' states. */
export function planLines(output: string): string[] {
  // The outputs that follow say the same again.
  return output
    .split(/Plan: \d/)[0]!
    .split("\n")
    .map((line) => line.replace(/^sandbox\s{2}/, ""))
    .filter((line) => WORTH.test(line))
    .map((line) => line.trim());
}

export function slotTable({ slots }: CredentialState): string[] {
  return (["current", "next", "previous"] as const).map((name) => {
    const slot = slots[name];
    const text = slot ? `generation ${slot.generation}  ${slot.status.padEnd(8)}  ${slot.fingerprint ?? ""}` : "–";
    return `${name.toUpperCase().padEnd(8)}  ${text}`;
  });
}

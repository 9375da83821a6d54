import type { Situation } from "../situation";

/** Why CURRENT is refused, in the words of the plan. */
export function describeDeath(s: Situation): string {
  const entry = s.current ? s.entriesOf(s.current)[0] : undefined;
  if (entry && s.expired(entry)) return "CURRENT expired";
  const off = entry?.status === "inactive" || entry?.status === "stored";
  return off ? "CURRENT was deactivated" : "CURRENT is dead";
}

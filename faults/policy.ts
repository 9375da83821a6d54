import type { Capability } from "../providers/clientcreds/rotation/capability";

/** Periods of a rotation, in seconds. The trigger alone makes it due. */
export interface Periods {
  readonly name: string;
  readonly overlap: number;
  readonly grace: number;
  readonly soak: number;
}

const HOUR = 3600;

/** How a credential is rotated: with a wait between all steps, and with as many steps in one apply as can be. */
export function periodsFor({ places }: Capability): readonly Periods[] {
  if (places === "one") throw new Error("no periods are known for credentials with one place");
  return [
    { name: "step by step", overlap: HOUR, grace: HOUR, soak: HOUR },
    { name: "at once", overlap: 0, grace: HOUR, soak: 0 },
  ];
}

/** The attribute `rotation`. */
export function rotationOf({ overlap, grace, soak }: Periods, trigger: string | null): string {
  const periods = `overlap = "${overlap}s", grace = "${grace}s", soak = "${soak}s"`;
  return `{ ${periods}${trigger === null ? "" : `, trigger = "${trigger}"`} }`;
}

import type { Capability } from "../providers/clientcreds/rotation/capability";

/** Periods of a rotation, in seconds. The trigger alone makes it due. */
export interface Periods {
  readonly name: string;
  readonly overlap: number;
  readonly grace: number;
  readonly soak: number;
  /** From an apply that failed to the next one. */
  readonly pause: number;
}

const HOUR = 3600;
/** More than a reset whose answer was lost is waited for. */
const AFTER_A_RESET = 900;

/** How a credential is rotated: with a wait between all steps, and with as many steps in one apply as can be. */
export function periodsFor({ places, value }: Capability): readonly Periods[] {
  if (value === "issuer") return [{ name: "by reset", overlap: 0, grace: 0, soak: 0, pause: AFTER_A_RESET }];
  if (places === "one") return [{ name: "step by step", overlap: HOUR, grace: 0, soak: 0, pause: 0 }];
  return [
    { name: "step by step", overlap: HOUR, grace: HOUR, soak: HOUR, pause: 0 },
    { name: "at once", overlap: 0, grace: HOUR, soak: 0, pause: 0 },
  ];
}

/** The attribute `rotation`: what an issuer cannot do must not be asked for. */
export function rotationOf({ places, value }: Capability, periods: Periods, trigger: string | null): string {
  const { overlap, grace, soak } = periods;
  const words = [
    ...(value === "issuer" ? [] : [`overlap = "${overlap}s"`]),
    ...(places === "one" ? [] : [`grace = "${grace}s"`, `soak = "${soak}s"`]),
    ...(trigger === null ? [] : [`trigger = "${trigger}"`]),
  ];
  return `{ ${words.join(", ")} }`;
}

import { waits, type Capability } from "../providers/clientcreds/rotation/capability";

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
export function periodsFor(capability: Capability): readonly Periods[] {
  if (capability.value === "issuer") return [{ name: "by reset", overlap: 0, grace: 0, soak: 0, pause: AFTER_A_RESET }];
  const grace = waits(capability, "grace") ? HOUR : 0;
  const soak = waits(capability, "soak") ? HOUR : 0;
  const stepByStep = { name: "step by step", overlap: HOUR, grace, soak, pause: 0 };
  return capability.places === "one"
    ? [stepByStep]
    : [stepByStep, { name: "at once", overlap: 0, grace: HOUR, soak: 0, pause: 0 }];
}

/** The attribute `rotation`: what an issuer cannot do must not be asked for. */
export function rotationOf(capability: Capability, periods: Periods, trigger: string | null): string {
  const possible = (["overlap", "grace", "soak"] as const).filter((wait) => waits(capability, wait));
  const words = [
    ...possible.map((wait) => `${wait} = "${periods[wait]}s"`),
    ...(trigger === null ? [] : [`trigger = "${trigger}"`]),
  ];
  return `{ ${words.join(", ")} }`;
}

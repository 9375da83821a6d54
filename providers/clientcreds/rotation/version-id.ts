import type { Generation } from "./observation";

/** `g` + generation in 8 digits + `-` + fingerprint (22): two processes that put the same value of one generation make the same id. */
export const versionId = (generation: Generation, fingerprint: string): string =>
  `g${String(generation).padStart(8, "0")}-${fingerprint.slice(0, 22)}`;

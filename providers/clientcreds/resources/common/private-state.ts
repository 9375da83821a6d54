import type { Observed } from "../../rotation/observation";
import type { Told } from "../../rotation/told";

/**
 * What travels in Terraform's private state: the whole value-free observation of the last read, its time included, because a plan may not look again.
 * A cache that may vanish.
 */
export interface PrivateState {
  readonly observed?: Observed;
  /** Entry that an import named as CURRENT. */
  readonly preferredEntry?: string;
  readonly told?: Told | null;
}

const FORMAT = 1;

export function encodePrivate(state: PrivateState): Buffer {
  return Buffer.from(JSON.stringify({ format: FORMAT, ...state }));
}

/** Empty for bytes of another format: then nothing is planned until the next refresh. */
export function decodePrivate(bytes: Buffer): PrivateState {
  if (bytes.length === 0) return {};
  try {
    const { format, ...state } = JSON.parse(bytes.toString("utf8")) as PrivateState & { format?: number };
    return format === FORMAT ? state : {};
  } catch {
    return {};
  }
}

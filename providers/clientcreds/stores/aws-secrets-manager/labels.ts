import { MARK_KINDS, type Mark, type MarkKind, type SlotName } from "../../rotation/observation";
import type { OwnLabel } from "../../rotation/ports";

/** Staging labels that consumers read by. */
export const SLOT_LABELS: Readonly<Record<SlotName, string>> = {
  CURRENT: "AWSCURRENT",
  NEXT: "NEXT",
  PREVIOUS: "AWSPREVIOUS",
};

/** On the intent version that was won last. */
export const INTENT = "INTENT";

/** What our labels on one version are about. Labels name it, because a label can be on one version only. */
export interface Identity {
  readonly generation: number;
  /** 22 characters. */
  readonly fingerprint: string;
}

const FINGERPRINT = 22;

/** `cc/own/<generation>/<fingerprint>/<record of the trigger>`, and `/weak`. */
export const ownLabel = ({ generation, fingerprint, trigger, weak }: OwnLabel): string =>
  `cc/own/${generation}/${fingerprint.slice(0, FINGERPRINT)}/${trigger}${weak ? "/weak" : ""}`;

export function parseOwnLabel(label: string): OwnLabel | null {
  const match = /^cc\/own\/(\d+)\/([\w-]+)\/([^/]*)(\/weak)?$/.exec(label);
  return (
    match && {
      generation: Number(match[1]),
      fingerprint: match[2]!,
      trigger: match[3]!,
      weak: match[4] !== undefined,
    }
  );
}

/** `cc/<kind>/<generation>-<6 characters of the fingerprint>/<from>/<epoch seconds>` */
export const markLabel = ({ kind, from, at }: Mark, { generation, fingerprint }: Identity): string =>
  `cc/${kind}/${generation}-${fingerprint.slice(0, 6)}/${from}/${at}`;

export function parseMarkLabel(label: string): Mark | null {
  const match = /^cc\/([a-z]+)\/\d+-[\w-]{6}\/(\d+)\/(\d+)$/.exec(label);
  if (!match || !MARK_KINDS.includes(match[1] as MarkKind)) return null;
  return { kind: match[1] as MarkKind, from: Number(match[2]), at: Number(match[3]) };
}

/** Of two marks the one with the higher number counts. */
export const orderOf = ({ at, kind }: Mark): number => at * MARK_KINDS.length + MARK_KINDS.indexOf(kind);

/** The mark that counts: after a crash there may be two, then the later one, at a tie the later kind. */
export function latestMark(labels: readonly string[]): Mark | null {
  const marks = labels.map(parseMarkLabel).filter((mark) => mark !== null);
  return marks.reduce<Mark | null>((a, b) => (a === null || orderOf(b) > orderOf(a) ? b : a), null);
}

/** `cc/intent/<intent id>/<epoch seconds>`: when it was put. */
export const intentLabel = (intentId: string, at: number): string => `cc/intent/${intentId}/${at}`;

export function parseIntentLabel(label: string): { readonly id: string; readonly at: number } | null {
  const match = /^cc\/intent\/([^/]+)\/(\d+)$/.exec(label);
  return match && { id: match[1]!, at: Number(match[2]) };
}

/** Labels that only we make and only we remove. */
export const isOurs = (label: string): boolean => label.startsWith("cc/");

import type { Version } from "../observation";
import type { Situation } from "../situation";
import { notPinnable } from "./blocks";
import type { Answer } from "./row";

/** The version that the policy pins, or the block that says why it cannot be had; null: none is pinned. */
export function pinnedVersion(s: Situation): { readonly version: Version } | { readonly cannot: Answer } | null {
  const pin = s.context.policy.pinGeneration;
  if (pin === null) return null;
  if (s.currentGeneration === pin) return { version: s.current! };
  const cannot = (why: string) => ({ cannot: notPinnable(s, why) });
  if (s.issuerMade) return cannot("cannot come back: the issuer makes its values itself");
  const version = s.own.find((v) => v.generation === pin && v.slots.length > 0);
  if (!version) return cannot("is in no slot any more");
  if (s.refused(version)) return cannot("was refused by the issuer");
  if (!s.onePlace && s.entriesOf(version).length === 0) return cannot("no longer exists at the issuer");
  return { version };
}

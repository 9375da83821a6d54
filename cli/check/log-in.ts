import type { Capability } from "../../providers/clientcreds/rotation/capability";
import type { SlotName, Version } from "../../providers/clientcreds/rotation/observation";
import type { Issuer, SlotStore } from "../../providers/clientcreds/rotation/ports";
import type { CredentialAttributes } from "../../providers/clientcreds/resources/common/kind";
import { storeOfState } from "../../providers/clientcreds/resources/common/target";
import type { Connected } from "./connect";

/** What became of a login with the value in a slot. */
export interface Login {
  readonly slot: SlotName;
  /** null: somebody else wrote it. */
  readonly generation: number | null;
  /** `not_asked`: `verify.method` is `none`. `unknown`: no clear answer was had. */
  readonly outcome: "accepted" | "refused" | "not_asked" | "unknown";
  /** The issuer's refusal, or why there was no answer. Never a value. */
  readonly detail: string | null;
}

/**
 * Reads CURRENT, and NEXT where it is another version, and asks the issuer once whether it accepts them. Nothing is changed.
 *
 * @throws Error when the slots cannot be had
 */
export async function logIn({ kind, attributes, services }: Connected, signal: AbortSignal): Promise<Login[]> {
  const store = await storeOfState(kind, attributes, services);
  const { versions } = await store.observe(signal);
  const current = versions.find(({ slots }) => slots.includes("CURRENT"));
  if (!current)
    throw new Error(`${store.storeId} holds no CURRENT. Apply the configuration: its plan says what becomes of it.`);
  const next = versions.find(({ slots }) => slots.includes("NEXT"));
  const verify = attributes.verify as { method?: unknown } | null;
  // Asked as things are now: a lag of the issuer is not waited through, and a refusal not repeated.
  const once = { ...verify, timeout: "0s" } as CredentialAttributes["verify"];
  const issuer = verify?.method === "none" ? null : kind.open(services, { ...attributes, verify: once });
  const logins = [await login("CURRENT", current, store, issuer, signal)];
  if (next && next.id !== current.id) logins.push(await login("NEXT", next, store, issuer, signal));
  return logins;
}

async function login(
  slot: SlotName,
  { id, generation }: Version,
  store: SlotStore,
  issuer: Issuer | null,
  signal: AbortSignal,
): Promise<Login> {
  if (issuer === null) return { slot, generation, outcome: "not_asked", detail: 'verify.method is "none"' };
  try {
    const proof = await issuer.verify(await store.read(id, signal), signal);
    return proof.accepted
      ? { slot, generation, outcome: "accepted", detail: null }
      : { slot, generation, outcome: "refused", detail: proof.answer };
  } catch (error) {
    return { slot, generation, outcome: "unknown", detail: (error as Error).message };
  }
}

/**
 * Whether somebody must look. Where the issuer takes our value in place of the old one, consumers fall back from one slot to the other while it is switched,
 * so one of them must log in; everywhere else both.
 */
export function needsAttention(logins: readonly Login[], { places, value }: Capability): boolean {
  const refused = logins.filter(({ outcome }) => outcome === "refused");
  return places === "one" && value === "ours" ? refused.length === logins.length : refused.length > 0;
}

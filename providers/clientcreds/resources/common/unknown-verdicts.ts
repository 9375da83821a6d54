import { UNKNOWN } from "../../../plugin";
import type { CredentialAttributes, CredentialKind } from "./kind";

/** What an apply decides: unknown until it has run. */
export const VERDICTS = ["generation", "phase", "next_action", "next_action_at", "issues"] as const;

/** Every computed attribute is known after apply. */
export function unknownVerdicts(kind: CredentialKind, proposed: CredentialAttributes): CredentialAttributes {
  const computed = ["id", "issuer", "store_id", "owner_id", "slots", "last_action", ...VERDICTS];
  return {
    ...proposed,
    ...Object.fromEntries(computed.map((name) => [name, UNKNOWN])),
    client_id: proposed.client_id ?? UNKNOWN,
    ...unknownLearned(kind),
  };
}

/** What only an apply that promotes can learn. */
export const unknownLearned = ({ learned }: CredentialKind) =>
  Object.fromEntries((learned?.names ?? []).map((name) => [name, UNKNOWN]));

/** Computed attributes laid over the rest: the result has every attribute, though TypeScript sees unions of them. */
export const laidOver = (base: CredentialAttributes, over: object): CredentialAttributes =>
  ({ ...base, ...over }) as CredentialAttributes;

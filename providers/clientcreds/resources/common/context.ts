import type { Services } from "../../configuration/services";
import type { EpochSeconds } from "../../rotation/observation";
import type { Context } from "../../rotation/policy";
import type { CredentialAttributes, CredentialKind } from "./kind";
import { policyOf, type RotationAttribute } from "./policy";
import type { PrivateState } from "./private-state";

/** A reset that may still be in flight is waited for so long, in seconds. */
const RESET_BOUND = 600;

/**
 * What the planner knows besides the observation; null while part of the configuration is unknown.
 *
 * @param wanted the configuration to plan for
 * @param state the credential as Terraform knows it, if it does
 */
export function contextOf(
  kind: CredentialKind,
  wanted: CredentialAttributes,
  state: CredentialAttributes | null,
  services: Services,
  privateState: PrivateState,
  now: EpochSeconds,
): Context | null {
  const id = kind.idOf(wanted);
  const policy = policyOf(wanted.rotation as RotationAttribute | null, String(id), services.paused, kind.capability);
  if (policy === null) return null;
  const discard = wanted.discard_credential_ids;
  if (discard !== null && (!Array.isArray(discard) || discard.some((x) => typeof x !== "string"))) return null;
  return {
    policy,
    capability: kind.capability,
    now,
    owner: typeof state?.owner_id === "string" ? state.owner_id : null,
    lastGeneration: typeof state?.generation === "number" ? state.generation : 0,
    preferredEntry: privateState.preferredEntry ?? null,
    discard: (discard as string[] | null) ?? [],
    takeOver: wanted.take_over === true,
    resetBound: RESET_BOUND,
    term: kind.termOf?.(wanted),
    told: privateState.told,
  };
}

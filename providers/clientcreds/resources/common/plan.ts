import type { Diagnostics } from "../../../plugin";
import type { Services } from "../../configuration/services";
import { checkCandidate } from "./candidate";
import { checkDeclaredOnce, checkRenamedOnCreate, checkRenamedOnDestroy } from "./declared-once";
import { explain } from "./explain";
import type { CredentialAttributes, CredentialKind } from "./kind";
import { planUpdate } from "./plan-update";
import type { RotationAttribute } from "./policy";
import { decodePrivate } from "./private-state";
import { sameValue } from "./same-value";
import { checkOverlap } from "./step-deadline";
import { storeIdOf, storeTarget } from "./target";
import { unknownVerdicts } from "./unknown-verdicts";
import { warnDestroy } from "./warnings";

export interface PlanRequest {
  readonly prior: CredentialAttributes | null;
  readonly proposed: CredentialAttributes | null;
  readonly config: CredentialAttributes | null;
  readonly priorPrivate: Buffer;
  readonly provider: Services | undefined;
  readonly diagnostics: Diagnostics;
}

export interface PlanResponse {
  readonly planned: CredentialAttributes | null;
  readonly private?: Buffer;
}

/** Asks neither issuer nor store: the table is run on the observation that the last read left in private state. */
export async function planCredential(kind: CredentialKind, request: PlanRequest): Promise<PlanResponse> {
  const { prior, proposed, config, provider: services, diagnostics } = request;
  if (proposed === null || config === null) {
    if (prior) planDestroy(kind, prior, services, diagnostics);
    return { planned: null, private: request.priorPrivate };
  }
  const doing = `plan ${kind.typeName} ${textOf(kind.idOf(proposed))}`;
  try {
    checkCandidate(kind, config, diagnostics);
    if (services === undefined) return planWithoutProvider(kind, prior, proposed, request.priorPrivate);
    checkOverlap(kind.capability, proposed.rotation as RotationAttribute | null, services.stepDeadline, diagnostics);
    if (prior === null || identityChanged(kind, prior, proposed)) {
      return await planCreate(kind, { ...request, prior, proposed, services });
    }
    return await planUpdate(kind, { prior, proposed, services, diagnostics, bytes: request.priorPrivate });
  } catch (error) {
    explain(error, doing, diagnostics);
    return { planned: prior ?? proposed, private: request.priorPrivate };
  }
}

const textOf = (id: unknown): string => (typeof id === "string" ? id : "(id known after apply)");

/** The provider's configuration is unknown yet: never fail, never defer; an existing credential stays as it is. */
function planWithoutProvider(
  kind: CredentialKind,
  prior: CredentialAttributes | null,
  proposed: CredentialAttributes,
  bytes: Buffer,
): PlanResponse {
  if (prior) return { planned: proposed, private: bytes };
  return { planned: { ...unknownVerdicts(kind, proposed), last_action: "adopt" } };
}

const identityChanged = (kind: CredentialKind, prior: CredentialAttributes, proposed: CredentialAttributes): boolean =>
  kind.identity.some((name) => !sameValue(prior[name], proposed[name]));

function planDestroy(
  kind: CredentialKind,
  prior: CredentialAttributes,
  services: Services | undefined,
  diagnostics: Diagnostics,
): void {
  warnDestroy(kind, prior, diagnostics);
  if (services) checkRenamedOnDestroy(kind, prior, services, diagnostics);
}

interface Create extends PlanRequest {
  readonly proposed: CredentialAttributes;
  readonly services: Services;
}

/** Nothing was observed, and a create plan asks nobody: it proposes to take over whatever is there. */
async function planCreate(kind: CredentialKind, create: Create): Promise<PlanResponse> {
  const { prior, proposed, priorPrivate, services, diagnostics } = create;
  const planned = {
    ...unknownVerdicts(kind, proposed),
    id: kind.idOf(proposed),
    issuer: kind.place(services, proposed).url,
    store_id: await storeIdOf(storeTarget(kind, proposed, services), services),
    last_action: "adopt",
  };
  // The first plan of a replacement is held against nothing: the second, which creates, comes with its private bytes.
  if (prior === null) {
    const replaced = decodePrivate(priorPrivate).observed?.store.owner ?? null;
    checkDeclaredOnce(kind, planned, planned.store_id, replaced, services, diagnostics);
    if (replaced === null) checkRenamedOnCreate(kind, planned, services, diagnostics);
  }
  return { planned };
}

import { randomBytes } from "node:crypto";
import type { Diagnostics } from "../../../plugin";
import type { Services } from "../../configuration/services";
import type { Environment } from "../../rotation/execute/environment";
import { sleep } from "../../http";
import { execute, type Permission } from "../../rotation/execute/execute";
import { moveSlots } from "../../rotation/execute/move-slots";
import { observeFresh } from "../../rotation/execute/observe";
import { Blocked, VerificationFailed } from "../../rotation/execute/failures";
import type { Context } from "../../rotation/policy";
import type { Issuer } from "../../rotation/ports";
import type { Issue } from "../../rotation/show/issues";
import { viewNow } from "../../rotation/show/view";
import { simulate } from "../../rotation/simulate";
import { remember } from "../../rotation/told";
import { actionsOf } from "../../rotation/show/actions";
import { MOVE_SLOTS } from "../../rotation/show/parse-actions";
import { candidateOf } from "./candidate";
import { contextOf } from "./context";
import { actRecorded, recorderOf } from "./events";
import { explain } from "./explain";
import { checkFormerClient } from "./former-client";
import { fillUnknown } from "./fill-unknown";
import { NotConfigured, type CredentialAttributes, type CredentialKind } from "./kind";
import { decodePrivate, encodePrivate } from "./private-state";
import { revokeCredential } from "./revoke";
import { storeOfState, storeTarget, type StoreTarget } from "./target";
import { issuesAttribute, slotsAttribute, verdictAttributes, withKnownIds } from "./view-attributes";
import { warnRemarks, warnReplace } from "./warnings";

export interface ApplyRequest {
  readonly prior: CredentialAttributes | null;
  readonly planned: CredentialAttributes | null;
  readonly config: CredentialAttributes | null;
  readonly plannedPrivate: Buffer;
  readonly provider: Services | undefined;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

export interface ApplyResponse {
  readonly state: CredentialAttributes | null;
  readonly private?: Buffer;
}

export async function applyCredential(kind: CredentialKind, request: ApplyRequest): Promise<ApplyResponse> {
  const { prior, planned, config, provider: services, diagnostics } = request;
  const id = String((planned ?? prior)?.id ?? "");
  const act = planned === null ? "destroy" : prior === null ? "create" : "update";
  try {
    if (services === undefined) throw new NotConfigured("The provider's configuration is not known.");
    if (services.modes.planOnly) {
      throw new NotConfigured(
        "`plan_only` is set, here or as CLIENTCREDS_PLAN_ONLY, so nothing is applied. Apply without it.",
      );
    }
    if (planned === null || config === null) {
      await revokeCredential(kind, prior!, services, request.signal);
      services.letGo.add(String(prior!.store_id));
      return { state: null };
    }
    return await rotate(kind, { ...request, services, planned, config, prior });
  } catch (error) {
    explain(error, `${act} ${kind.typeName} ${id}`, diagnostics);
    // A failed create leaves nothing behind: a partial object would be replaced at the next apply, and create finds everything in the store.
    return { state: prior, private: request.plannedPrivate };
  }
}

interface Rotation extends ApplyRequest {
  readonly services: Services;
  readonly planned: CredentialAttributes;
  readonly config: CredentialAttributes;
}

async function rotate(kind: CredentialKind, request: Rotation): Promise<ApplyResponse> {
  const { prior, planned, config, services, diagnostics, signal } = request;
  const known = decodePrivate(request.plannedPrivate);
  const wanted = { ...planned, id: kind.idOf(planned) };
  const target = storeTarget(kind, wanted, services) as StoreTarget;
  const owner = typeof prior?.owner_id === "string" ? prior.owner_id : randomBytes(12).toString("base64url");
  const issuer = kind.open(services, wanted);
  const store = (await services.stores.connect(target.place)).open(target.name);
  const movedFrom =
    prior?.owner_id && prior.store_id !== store.storeId ? await storeOfState(kind, prior, services) : null;
  const credential = { type: kind.typeName, id: String(wanted.id), ownerId: owner, storeId: store.storeId };
  await services.events?.check();
  const consumer = { issuer: issuer.url, clientId: await issuer.clientId(signal) };
  const seen = prior !== null && known.observed ? known.observed.store : await store.observe(signal);
  if (prior === null) await checkFormerClient(store, seen, issuer, consumer.clientId, signal);
  const planTime = known.observed?.store.at ?? seen.at;
  // Of a replacement Terraform shows no warning of the plan that creates again, so it is said here.
  if (prior === null && services.letGo.has(store.storeId)) warnReplace(String(wanted.id), diagnostics);
  const context = contextOf(kind, wanted, prior, services, known, planTime)!;
  const environment: Environment = {
    store,
    issuer,
    consumer,
    candidate: candidateOf(kind, config),
    ownerId: owner,
    stepDeadline: services.stepDeadline,
    monotonic: () => performance.now() / 1000,
    pause: (seconds) => sleep(seconds * 1000, signal),
    nonce: () => randomBytes(6).toString("base64url"),
    recorder: recorderOf(services, issuer.url, credential),
    signal,
  };
  const permission: Permission =
    prior === null || prior.store_id !== store.storeId || !known.observed
      ? { kind: "adoption" }
      : { kind: "planned", observed: known.observed };
  if (movedFrom) {
    const move = (): Promise<void> => moveSlots(movedFrom, store, owner, consumer, signal);
    await actRecorded(services, issuer.url, credential, "move", move);
  }
  const { observed, failure } = movedFrom
    ? { observed: await observeFresh(store, issuer, known.observed, signal), failure: null }
    : await execute(context, environment, permission);
  warnRemarks(String(wanted.id), issuer.remarks ?? [], diagnostics);
  const learned = learnedFrom(kind, issuer, prior);
  if (failure) {
    explain(failure, `${prior === null ? "create" : "update"} ${kind.typeName} ${String(wanted.id)}`, diagnostics);
    if (prior === null || observed === null) return { state: prior, private: request.plannedPrivate };
    const priorContext = contextOf(kind, prior, prior, services, known, observed.store.at) ?? context;
    return {
      state: { ...afterFailure(prior, viewAttributes(priorContext, observed), failure), ...learned },
      private: request.plannedPrivate,
    };
  }
  const found = {
    ...viewAttributes({ ...context, now: observed!.store.at }, observed!),
    last_action: movedFrom ? MOVE_SLOTS : permission.kind === "adoption" ? "adopt" : doneBy(context, permission),
    id: wanted.id,
    issuer: issuer.url,
    store_id: store.storeId,
    owner_id: owner,
    client_id: environment.consumer.clientId,
    ...learned,
  };
  return {
    state: fillUnknown(planned, found) as CredentialAttributes,
    private: encodePrivate({ observed: observed!, told: remember(known.told ?? null, observed!) }),
  };
}

/** What this apply learned, and beside it what an earlier one did. */
function learnedFrom(
  { learned }: CredentialKind,
  issuer: Issuer,
  prior: CredentialAttributes | null,
): Readonly<Record<string, string | null>> {
  const now = learned?.of(issuer) ?? {};
  return Object.fromEntries(
    Object.entries(now).map(([name, value]) => [name, value ?? (prior?.[name] as string | null | undefined) ?? null]),
  );
}

/** What a plan that did not know the whole configuration could not name. */
const doneBy = (context: Context, { observed }: Extract<Permission, { kind: "planned" }>): string =>
  actionsOf(simulate(context, observed));

function viewAttributes(context: Context, observed: Parameters<typeof viewNow>[1]) {
  const view = viewNow(context, observed);
  return { ...verdictAttributes(view), slots: slotsAttribute(view.slots), view };
}

/** Configuration as before, facts and verdicts as last observed, wholly known; `last_action` still tells the last apply that did something. */
function afterFailure(
  prior: CredentialAttributes,
  seen: ReturnType<typeof viewAttributes>,
  failure: Error,
): CredentialAttributes {
  const { view, ...attributes } = seen;
  return {
    ...prior,
    ...attributes,
    slots: withKnownIds(attributes.slots, prior.slots),
    last_action: prior.last_action,
    issues: issuesAttribute([...view.issues, ...issuesIn(failure, view.issues)]),
  } as CredentialAttributes;
}

/** What the failure tells and the state's own configuration does not: that knows nothing of a rotation which a new trigger asked for. */
function issuesIn(failure: Error, told: readonly Issue[]): readonly Issue[] {
  if (failure instanceof VerificationFailed) {
    const { generation, answer } = failure;
    return [{ code: "verification_failed", detail: `generation ${generation}: the token endpoint answered ${answer}` }];
  }
  const fresh = failure instanceof Blocked && !told.some(({ code }) => code === "blocked");
  return fresh ? [{ code: "blocked", detail: failure.reason }] : [];
}

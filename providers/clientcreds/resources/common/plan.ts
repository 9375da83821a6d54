import { isUnknown, UNKNOWN, type Diagnostics, type Unknown } from "../../../plugin";
import type { Services } from "../../configuration/services";
import { simulate, type Run } from "../../rotation/simulate";
import { viewOf } from "../../rotation/show/view";
import { checkIssuer, checkStore } from "./belongs";
import { checkCandidate } from "./candidate";
import { contextOf } from "./context";
import { explain } from "./explain";
import type { CredentialAttributes, CredentialKind } from "./kind";
import { decodePrivate, type PrivateState } from "./private-state";
import { sameValue } from "./same-value";
import { storeIdOrUnknown, storeTarget } from "./target";
import { slotsAttribute, verdictAttributes, withKnownIds } from "./view-attributes";
import { warnDestroy, warnRun } from "./warnings";

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

/** What an apply decides: unknown until it has run. */
const VERDICTS = ["generation", "phase", "next_action", "next_action_at", "issues"] as const;

/** No I/O: the table is run on the observation that the last read left in private state. */
export function planCredential(kind: CredentialKind, request: PlanRequest): PlanResponse {
  const { prior, proposed, config, provider: services, diagnostics } = request;
  if (proposed === null || config === null) {
    if (prior) warnDestroy(kind, prior, diagnostics);
    return { planned: null, private: request.priorPrivate };
  }
  const known = decodePrivate(request.priorPrivate);
  const doing = `plan ${kind.typeName} ${textOf(kind.idOf(proposed))}`;
  try {
    checkCandidate(kind, config, diagnostics);
    if (services === undefined) return planWithoutProvider(prior, proposed, request.priorPrivate);
    if (prior === null || identityChanged(kind, prior, proposed)) {
      return planCreate(kind, proposed, services);
    }
    return planUpdate(kind, { prior, proposed, services, known, diagnostics, bytes: request.priorPrivate });
  } catch (error) {
    explain(error, doing, diagnostics);
    return { planned: prior ?? proposed, private: request.priorPrivate };
  }
}

const textOf = (id: unknown): string => (typeof id === "string" ? id : "(id known after apply)");

/** The provider's configuration is unknown yet: never fail, never defer; an existing credential stays as it is. */
function planWithoutProvider(
  prior: CredentialAttributes | null,
  proposed: CredentialAttributes,
  bytes: Buffer,
): PlanResponse {
  if (prior) return { planned: proposed, private: bytes };
  return { planned: { ...unknownVerdicts(proposed), last_action: "adopt" } };
}

const identityChanged = (kind: CredentialKind, prior: CredentialAttributes, proposed: CredentialAttributes): boolean =>
  kind.identity.some((name) => !sameValue(prior[name], proposed[name]));

function unknownVerdicts(proposed: CredentialAttributes): CredentialAttributes {
  const computed = ["id", "issuer", "store_id", "owner_id", "slots", ...VERDICTS];
  return {
    ...proposed,
    ...Object.fromEntries(computed.map((name) => [name, UNKNOWN])),
    client_id: proposed.client_id ?? UNKNOWN,
  };
}

/** Nothing was observed, and a create plan asks nobody: it proposes to take over whatever is there. */
function planCreate(kind: CredentialKind, proposed: CredentialAttributes, services: Services): PlanResponse {
  return {
    planned: {
      ...unknownVerdicts(proposed),
      id: kind.idOf(proposed),
      issuer: kind.place(services).url,
      store_id: storeIdOrUnknown(storeTarget(kind, proposed, services)),
      last_action: "adopt",
    },
  };
}

interface Update {
  readonly prior: CredentialAttributes;
  readonly proposed: CredentialAttributes;
  readonly services: Services;
  readonly known: PrivateState;
  readonly diagnostics: Diagnostics;
  readonly bytes: Buffer;
}

function planUpdate(kind: CredentialKind, update: Update): PlanResponse {
  const { prior, proposed, services, known, diagnostics, bytes } = update;
  const refused = { planned: prior, private: bytes };
  if (!checkIssuer(kind, prior, services, diagnostics)) return refused;
  const storeId = storeIdOrUnknown(storeTarget(kind, proposed, services));
  if (!checkStore(prior, storeId, diagnostics)) return refused;
  const wanted: CredentialAttributes = {
    ...proposed,
    id: prior.id,
    issuer: prior.issuer ?? kind.place(services).url,
    store_id: prior.store_id,
    owner_id: prior.owner_id ?? UNKNOWN,
    client_id: proposed.client_id ?? prior.client_id ?? UNKNOWN,
  };
  // Without an observation nothing is decided: the next refresh brings one.
  if (!known.observed || known.observed.issuer.state === "unobserved")
    return { planned: keepVerdicts(wanted, prior), private: bytes };
  const context = contextOf(kind, wanted, prior, services, known, known.observed.store.at);
  if (context === null) return { planned: undetermined(wanted, UNKNOWN), private: bytes };
  const run = simulate(context, known.observed);
  warnRun(String(prior.id), run, diagnostics);
  return { planned: verdictsOf(run, wanted, prior), private: bytes };
}

/** Everything but the identity is known after apply. */
const undetermined = (wanted: CredentialAttributes, lastAction: string | Unknown): CredentialAttributes =>
  laidOver(unknownVerdicts(wanted), { ...identityOf(wanted), last_action: lastAction });

const identityOf = ({ id, issuer, store_id, owner_id, client_id }: CredentialAttributes) => ({
  id,
  issuer,
  store_id,
  owner_id,
  client_id,
});

/** Computed attributes laid over the rest: the result has every attribute, though TypeScript sees unions of them. */
const laidOver = (base: CredentialAttributes, over: object): CredentialAttributes =>
  ({ ...base, ...over }) as CredentialAttributes;

function keepVerdicts(wanted: CredentialAttributes, prior: CredentialAttributes): CredentialAttributes {
  const kept = Object.fromEntries([...VERDICTS, "slots", "last_action"].map((name) => [name, prior[name]]));
  return laidOver(wanted, kept);
}

/** An update without a step says `none`; a plan without any change leaves what the last apply did. */
function verdictsOf(run: Run, wanted: CredentialAttributes, prior: CredentialAttributes): CredentialAttributes {
  const view = viewOf(run);
  const verdicts = verdictAttributes(view);
  const takesOver = isUnknown(wanted.owner_id) && view.lastAction === "none" && view.slots.current !== null;
  if (takesOver) verdicts.last_action = `adopt generation ${view.slots.current?.generation}`;
  if (view.undetermined) {
    return undetermined(wanted, view.lastAction);
  }
  const planned = laidOver(wanted, { ...verdicts, slots: withKnownIds(slotsAttribute(view.slots), prior.slots) });
  const unchanged = { ...planned, last_action: prior.last_action };
  return verdicts.last_action === "none" && sameValue(unchanged, prior) ? prior : planned;
}

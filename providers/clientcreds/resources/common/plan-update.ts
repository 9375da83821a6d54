import { isUnknown, UNKNOWN, type Diagnostics, type Unknown } from "../../../plugin";
import type { Services } from "../../configuration/services";
import type { Context } from "../../rotation/policy";
import { simulate, type Run } from "../../rotation/simulate";
import { MOVE_SLOTS } from "../../rotation/show/parse-actions";
import { viewNow, viewOf } from "../../rotation/show/view";
import { checkIssuer, checkStore } from "./belongs";
import { contextOf } from "./context";
import { checkDeclaredOnce } from "./declared-once";
import type { CredentialAttributes, CredentialKind } from "./kind";
import type { PlanResponse } from "./plan";
import { decodePrivate, type PrivateState } from "./private-state";
import { sameValue } from "./same-value";
import { storeIdOf, storeTarget } from "./target";
import { laidOver, unknownLearned, unknownVerdicts, VERDICTS } from "./unknown-verdicts";
import { slotsAttribute, verdictAttributes, withKnownIds } from "./view-attributes";
import { warnRun } from "./warnings";

export interface Update {
  readonly prior: CredentialAttributes;
  readonly proposed: CredentialAttributes;
  readonly services: Services;
  readonly diagnostics: Diagnostics;
  /** Private state as Terraform gave it. */
  readonly bytes: Buffer;
}

/** The plan of a credential that Terraform knows. */
export async function planUpdate(kind: CredentialKind, update: Update): Promise<PlanResponse> {
  const { prior, proposed, services, diagnostics, bytes } = update;
  const known = decodePrivate(bytes);
  const refused = { planned: prior, private: bytes };
  if (!checkIssuer(kind, prior, services, diagnostics)) return refused;
  const storeId = await storeIdOf(storeTarget(kind, proposed, services), services);
  if (!checkStore(prior, proposed, storeId, diagnostics)) return refused;
  const wanted: CredentialAttributes = {
    ...proposed,
    id: prior.id,
    issuer: prior.issuer ?? kind.place(services, proposed).url,
    store_id: storeId,
    owner_id: prior.owner_id ?? UNKNOWN,
    client_id: proposed.client_id ?? prior.client_id ?? UNKNOWN,
  };
  const owner = typeof prior.owner_id === "string" ? prior.owner_id : null;
  checkDeclaredOnce(kind, wanted, storeId, owner, services, diagnostics);
  if (storeId !== prior.store_id) return { planned: planElsewhere(kind, update, known, wanted), private: bytes };
  // Without an observation nothing is decided: the next refresh brings one.
  if (!known.observed || known.observed.issuer.state === "unobserved") {
    return { planned: keepVerdicts(wanted, prior), private: bytes };
  }
  const context = contextOf(kind, wanted, prior, services, known, known.observed.store.at);
  if (context === null) return { planned: undetermined(kind, wanted, UNKNOWN), private: bytes };
  const run = simulate(context, known.observed);
  warnRun(String(prior.id), run, diagnostics);
  return { planned: verdictsOf(kind, run, wanted, prior), private: bytes };
}

/**
 * The slots are to be at another place than those that were observed. Of what is moved, generation and phase are the same there; an import that was not
 * applied yet has nothing to move, and adopts at the place that the configuration names.
 */
function planElsewhere(
  kind: CredentialKind,
  { prior, services }: Update,
  known: PrivateState,
  wanted: CredentialAttributes,
): CredentialAttributes {
  if (prior.owner_id === null) return undetermined(kind, wanted, "adopt");
  if (isUnknown(wanted.store_id)) return undetermined(kind, wanted, UNKNOWN);
  const planned = undetermined(kind, wanted, MOVE_SLOTS);
  if (!known.observed) return planned;
  const { store } = known.observed;
  const context: Context | null = contextOf(kind, wanted, prior, services, known, store.at);
  if (context === null || store.movedTo !== undefined) return planned;
  const { generation, phase } = viewNow(context, known.observed);
  return laidOver(planned, { generation, phase });
}

/** Everything but the identity is known after apply. */
const undetermined = (
  kind: CredentialKind,
  wanted: CredentialAttributes,
  lastAction: string | Unknown,
): CredentialAttributes => laidOver(unknownVerdicts(kind, wanted), { ...identityOf(wanted), last_action: lastAction });

const identityOf = ({ id, issuer, store_id, owner_id, client_id }: CredentialAttributes) => ({
  id,
  issuer,
  store_id,
  owner_id,
  client_id,
});

function keepVerdicts(wanted: CredentialAttributes, prior: CredentialAttributes): CredentialAttributes {
  const kept = Object.fromEntries([...VERDICTS, "slots", "last_action"].map((name) => [name, prior[name]]));
  return laidOver(wanted, kept);
}

/** An update without a step says `none`; a plan without any change leaves what the last apply did. */
function verdictsOf(
  kind: CredentialKind,
  run: Run,
  wanted: CredentialAttributes,
  prior: CredentialAttributes,
): CredentialAttributes {
  const view = viewOf(run);
  const verdicts = verdictAttributes(view);
  const takesOver = isUnknown(wanted.owner_id) && view.lastAction === "none" && view.slots.current !== null;
  if (takesOver) verdicts.last_action = `adopt generation ${view.slots.current?.generation}`;
  if (view.undetermined) {
    return undetermined(kind, wanted, view.lastAction);
  }
  const learns = run.acts.some(({ step }) => step.do === "promote");
  const planned = laidOver(wanted, {
    ...verdicts,
    ...(learns ? unknownLearned(kind) : {}),
    slots: withKnownIds(slotsAttribute(view.slots), prior.slots),
  });
  const unchanged = { ...planned, last_action: prior.last_action };
  return verdicts.last_action === "none" && sameValue(unchanged, prior) ? prior : planned;
}

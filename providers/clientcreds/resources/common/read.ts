import type { Diagnostics } from "../../../plugin";
import type { Services } from "../../configuration/services";
import { observeOnce, observeStoreOnly } from "../../rotation/execute/observe";
import type { Observed } from "../../rotation/observation";
import { slotsOf } from "../../rotation/show/view";
import { Situation } from "../../rotation/situation";
import { remember } from "../../rotation/told";
import { checkIssuer } from "./belongs";
import { contextOf } from "./context";
import { explain } from "./explain";
import type { CredentialAttributes, CredentialKind } from "./kind";
import { decodePrivate, encodePrivate } from "./private-state";
import { storeOfState } from "./target";
import { slotsAttribute, withKnownIds } from "./view-attributes";

interface ReadRequest {
  readonly state: CredentialAttributes;
  readonly private: Buffer;
  readonly provider: Services | undefined;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** Facts only: `slots`, and the whole observation into private state. Every verdict is the plan's. */
export async function readCredential(
  kind: CredentialKind,
  request: ReadRequest,
): Promise<{ state: CredentialAttributes | null; private?: Buffer }> {
  const { state, provider: services, diagnostics, signal } = request;
  const unchanged = { state, private: request.private };
  const known = decodePrivate(request.private);
  if (services === undefined) {
    diagnostics.warning(
      "Not observed",
      `The provider's configuration is not known yet, so ${String(state.id)} is shown as it was at the last apply.`,
    );
    // What was seen before must not be planned upon: in apply, where the configuration is known, the second plan has to agree with this one.
    return { state, private: encodePrivate({ preferredEntry: known.preferredEntry, told: known.told }) };
  }
  let observed: Observed;
  try {
    if (!checkIssuer(kind, state, services, diagnostics)) return unchanged;
    // An import where the provider has no store of its own: the resource's is not told to it.
    if (state.store_id === null) return unchanged;
    const store = await storeOfState(kind, state, services);
    observed =
      services.modes.observe === "store"
        ? await observeStoreOnly(store, known.observed, signal)
        : await observeOnce(store, kind.open(services, state), known.observed, signal);
  } catch (error) {
    explain(error, `refresh ${kind.typeName} ${String(state.id)}`, diagnostics);
    return unchanged;
  }
  if (observed.issuer.state === "missing") {
    diagnostics.warning(
      "Client no longer exists at the issuer",
      `${observed.issuer.detail ?? String(state.id)}. It is removed from the state. Its slots stay at ${String(state.store_id)}. To declare it again, create the client at the issuer and apply.`,
    );
    return { state: null };
  }
  const context = contextOf(kind, state, state, services, known, observed.store.at);
  const told = context !== null && observed.issuer.state !== "unobserved";
  const seen = told ? slotsAttribute(slotsOf(new Situation(context, observed))) : null;
  const slots = seen ? withKnownIds(seen, state.slots) : state.slots;
  return {
    state: { ...state, slots, client_id: state.client_id ?? observed.store.clientId },
    private: encodePrivate({ ...known, observed, told: remember(known.told ?? null, observed) }),
  };
}

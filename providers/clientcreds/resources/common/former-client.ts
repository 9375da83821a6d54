import { ApplyFailure } from "../../rotation/execute/failures";
import type { StoreObservation } from "../../rotation/observation";
import type { Issuer, SlotStore } from "../../rotation/ports";

/** The slots are somebody's who is still there. */
class SlotsInUse extends ApplyFailure {
  readonly summary = "The slots belong to another client";
}

/**
 * A client that was made anew may take over the slots of the one before it, and go on counting where that ended: but only once the issuer does not know that
 * one any more, or its services would lose their credential.
 *
 * @throws SlotsInUse
 */
export async function checkFormerClient(
  store: SlotStore,
  { clientId: former }: StoreObservation,
  issuer: Issuer,
  clientId: string,
  signal: AbortSignal,
): Promise<void> {
  if (former === null || former === clientId || !(await issuer.knowsClient(former, signal))) return;
  throw new SlotsInUse(
    `${store.storeId} holds the slots of client ${former}, which still exists at ${issuer.url}. Nothing was changed. Give this credential another \`store.name\`, or delete that client first.`,
  );
}

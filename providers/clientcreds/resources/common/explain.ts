import type { Diagnostics } from "../../../plugin";
import { ApplyFailure } from "../../rotation/execute/failures";
import { IssuerError, StoreError } from "../../rotation/errors";
import { StoreUnreachable } from "../../configuration/stores";
import { NotConfigured } from "./kind";

/** Turns a failure into a diagnostic. Messages of ports and failures hold no value; those of anything else are a bug's, and say which operation it met. */
export function explain(error: unknown, doing: string, diagnostics: Diagnostics): void {
  if (error instanceof NotConfigured || error instanceof StoreUnreachable)
    return diagnostics.error("Not configured", `Could not ${doing}: ${error.message}`);
  if (error instanceof ApplyFailure) return diagnostics.error(error.summary, `${doing}: ${error.message}`);
  if (error instanceof IssuerError)
    return diagnostics.error(ISSUER[error.reason], `Could not ${doing}: ${error.message}`);
  if (error instanceof StoreError)
    return diagnostics.error(STORE[error.reason], `Could not ${doing}: ${error.message}`);
  diagnostics.error(
    "Unexpected failure",
    `Could not ${doing}: ${error instanceof Error ? error.message : String(error)}`,
  );
}

const ISSUER: Record<IssuerError["reason"], string> = {
  missing: "Client not found at the issuer",
  unauthorized: "The issuer refused our access",
  value_refused: "The issuer refused the value",
  full: "No place is left at the issuer",
  rate_limited: "The issuer's rate limit is used up",
  failed: "The issuer did not answer as expected",
};

const STORE: Record<StoreError["reason"], string> = {
  changed: "The slots were changed by somebody else",
  key: "The slot store's key is missing or wrong",
  corrupt: "The slot store cannot be trusted",
  missing: "Not found in the slot store",
  failed: "The slot store failed",
};

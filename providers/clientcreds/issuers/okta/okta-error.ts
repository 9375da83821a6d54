import type { HttpResponse } from "../../http";

interface OktaErrorBody {
  readonly errorCode?: unknown;
  readonly errorSummary?: unknown;
  readonly errorCauses?: readonly { readonly errorSummary?: unknown }[];
}

/** Texts that Okta wrote, and nothing that it might quote from a request. */
const SAFE_TEXT = /^[\x20-\x7e]{1,300}$/;

/** `400 E0000001 Api validation failed: client_secret (…)`. Texts of another form than Okta's are left out, so nothing of a value can come along. */
export function errorOf(answer: HttpResponse): string {
  const body = bodyOf(answer);
  const code = typeof body.errorCode === "string" && /^E\d{7}$/.test(body.errorCode) ? body.errorCode : null;
  if (code === null) return String(answer.status);
  const causes = causesOf(answer);
  const summary = text(body.errorSummary);
  return [answer.status, code, summary, causes.length > 0 ? `(${causes.join(" ")})` : ""].filter(Boolean).join(" ");
}

export function causesOf(answer: HttpResponse): readonly string[] {
  const { errorCauses } = bodyOf(answer);
  return Array.isArray(errorCauses) ? errorCauses.map((c) => text(c?.errorSummary)).filter(Boolean) : [];
}

const text = (value: unknown): string => (typeof value === "string" && SAFE_TEXT.test(value) ? value : "");

function bodyOf(answer: HttpResponse): OktaErrorBody {
  try {
    return (JSON.parse(answer.text) ?? {}) as OktaErrorBody;
  } catch {
    return {};
  }
}

/** What the person does next. */
export function nextStep(status: number): string {
  switch (status) {
    case 401:
      return "The API token is wrong or has expired: give a valid one.";
    case 403:
      return "The token lacks a right: reading needs okta.apps.read, rotating needs okta.apps.manage.";
    case 404:
      return "Check the app id and the org URL.";
    default:
      return status >= 500 ? "Okta has a fault: apply again later, nothing is lost." : "Nothing was changed.";
  }
}

import type { HttpResponse } from "../../http";
import { quotes } from "../../secret/quotes";
import { jsonOf } from "../json";

interface OktaErrorBody {
  readonly errorCode?: unknown;
  readonly errorSummary?: unknown;
  readonly errorCauses?: readonly { readonly errorSummary?: unknown }[];
}

const TEXT = /^[\x20-\x7e]{1,300}$/;

/** `400 E0000001 Api validation failed: client_secret (…)`. Texts that quote one of the secrets, or that are not in Okta's form, are left out. */
export function errorOf(answer: HttpResponse, secrets: readonly string[]): string {
  const code = codeOf(answer);
  if (code === null) return String(answer.status);
  const shown = (text: string): boolean => !secrets.some((secret) => quotes(text, secret));
  const summary = [textOf(bodyOf(answer).errorSummary)].filter(shown);
  const causes = causesOf(answer).filter(shown);
  return [answer.status, code, ...summary, causes.length > 0 ? `(${causes.join(" ")})` : ""].filter(Boolean).join(" ");
}

/** `E0000007`; null: the answer is not Okta's. */
export function codeOf(answer: HttpResponse): string | null {
  const { errorCode: code } = bodyOf(answer);
  return typeof code === "string" && /^E\d{7}$/.test(code) ? code : null;
}

/** What was asked for does not exist, by Okta's own word: a 404 of something on the way says nothing. */
export const isNotFound = (answer: HttpResponse): boolean => answer.status === 404 && codeOf(answer) === "E0000007";

export function causesOf(answer: HttpResponse): readonly string[] {
  const { errorCauses } = bodyOf(answer);
  return Array.isArray(errorCauses) ? errorCauses.map((c) => textOf(c?.errorSummary)).filter(Boolean) : [];
}

const textOf = (value: unknown): string => (typeof value === "string" && TEXT.test(value) ? value : "");

const bodyOf = (answer: HttpResponse): OktaErrorBody => jsonOf(answer.text);

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

import type { HttpResponse } from "../../http";
import { quotes } from "../../secret/quotes";
import { jsonOf } from "../json";

const TEXT = /^[\x20-\x7e]{1,300}$/;

/** `403 HTTP 403 Forbidden`. A text that quotes one of the secrets, or that is not in Keycloak's form, is left out, and the full stop at its end. */
export function errorOf(answer: HttpResponse, secrets: readonly string[]): string {
  const said = textsOf(answer).filter((text) => !secrets.some((secret) => quotes(text, secret)));
  return [String(answer.status), ...said].join(" ").replace(/\.$/, "");
}

/** Keycloak's own word that a client does not exist: a 404 of something on the way says nothing. */
export const isClientMissing = (answer: HttpResponse): boolean => isMissing(answer, "Could not find client");

export const isRealmMissing = (answer: HttpResponse): boolean =>
  isMissing(answer, "Realm not found.") || isMissing(answer, "Realm does not exist");

const isMissing = (answer: HttpResponse, text: string): boolean =>
  answer.status === 404 && textsOf(answer).includes(text);

function textsOf(answer: HttpResponse): string[] {
  const { error, errorMessage, error_description: description } = jsonOf(answer.text);
  return [error, errorMessage, description].filter(
    (text): text is string => typeof text === "string" && TEXT.test(text),
  );
}

/** What the person does next. */
export function nextStep(status: number): string {
  switch (status) {
    case 401:
      return "Keycloak did not take the provider's own access token: check `keycloak.realm` and the way to authenticate.";
    case 403:
      return "A role of `realm-management` is missing: reading needs view-clients and view-realm, rotating manage-clients and view-realm, client policies manage-realm.";
    case 404:
      return "Check the realm, the client and `keycloak.url` with `keycloak.base_path`.";
    default:
      return status >= 500 ? "Keycloak has a fault: see its log." : "Nothing was changed.";
  }
}

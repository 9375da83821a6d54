import type { HttpResponse } from "../../http";
import { quotes } from "../../secret/quotes";
import { jsonOf } from "../json";

const TEXT = /^[\x20-\x7e]{1,300}$/;

/** A right at the Management API that a call needs. */
export type Scope = "read:clients" | "update:clients" | "update:client_keys" | KeyScope;
type KeyScope = `${"read" | "create" | "update" | "delete"}:client_credentials`;

/** What rotating needs, for a person. */
const FOR_SECRETS = "read:clients, read:client_keys and update:client_keys";
const FOR_KEYS =
  "read:clients and read, create, update and delete:client_credentials, to switch a client also update:clients,";

/** `400 invalid_body Payload validation error: …`. A text that quotes one of the secrets, or is not in Auth0's form, is left out. */
export function errorOf(answer: HttpResponse, secrets: readonly string[]): string {
  const message = messageOf(answer);
  const shown = secrets.some((secret) => quotes(message, secret)) ? "" : message;
  return [answer.status, codeOf(answer), shown].filter(Boolean).join(" ");
}

/** `inexistent_client`; null: none was told. */
export function codeOf(answer: HttpResponse): string | null {
  const { errorCode: code } = jsonOf(answer.text);
  return typeof code === "string" && /^[a-z_]{1,60}$/.test(code) ? code : null;
}

/** The client does not exist, by Auth0's own word: a 404 of something on the way says nothing. */
export const isNotFound = (answer: HttpResponse): boolean =>
  answer.status === 404 && codeOf(answer) === "inexistent_client";

export function messageOf(answer: HttpResponse): string {
  const { message } = jsonOf(answer.text);
  return typeof message === "string" && TEXT.test(message) ? message : "";
}

/** What the person does next. `needs`: the scope without which it cannot be done. */
export function nextStep(status: number, needs: Scope): string {
  switch (status) {
    case 401:
      return "The token for the Management API is wrong or has expired: give a valid one, or an application's `auth0.client_id` and `auth0.client_secret`.";
    case 403:
      return `The token lacks the scope ${needs}: grant the application ${needs === "read:clients" || needs === "update:client_keys" ? FOR_SECRETS : FOR_KEYS} of the Management API.`;
    case 404:
      return "Check the client id and `auth0.domain`.";
    default:
      return status >= 500 ? "Auth0 has a fault: apply again later, nothing is lost." : "Nothing was changed.";
  }
}

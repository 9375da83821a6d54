import type { OktaSandbox } from "../../../../sandbox/okta/sandbox";
import { answerProblems } from "./openapi";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

export interface CallOptions {
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string;
  readonly authorization?: string;
  readonly headers?: Record<string, string>;
}

/** Calls the Management API, by default with the API token. Every answer must satisfy the vendor's specification. */
export async function call(
  sandbox: OktaSandbox,
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<Answer> {
  const body = options.raw ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
  const response = await fetch(new URL(path, sandbox.url), {
    method,
    body,
    headers: {
      authorization: options.authorization ?? `SSWS ${sandbox.apiToken}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...options.headers,
    },
  });
  const text = await response.text();
  const answer = {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : JSON.parse(text),
  };
  expect(answerProblems(method, path.split("?")[0] ?? "", answer.status, answer.body)).toEqual([]);
  return answer;
}

export const secretsPath = (appId: string): string => `/api/v1/apps/${appId}/credentials/secrets`;
export const keysPath = (appId: string): string => `/api/v1/apps/${appId}/credentials/jwks`;

/** Sends a form to an OAuth endpoint. */
export async function form(
  sandbox: OktaSandbox,
  path: string,
  fields: Record<string, string>,
  authorization?: string,
): Promise<Answer> {
  const response = await fetch(sandbox.url + path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: authorization === undefined ? {} : { authorization },
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}

/** An Authorization header as RFC 6749 wants it: both halves form-encoded. */
export function basic(clientId: string, secret: string): string {
  const encode = (text: string): string => encodeURIComponent(text).replaceAll("%20", "+");
  return `Basic ${Buffer.from(`${encode(clientId)}:${encode(secret)}`).toString("base64")}`;
}

/** A consumer's login at the custom authorization server. */
export function login(sandbox: OktaSandbox, clientId: string, secret: string): Promise<Answer> {
  const fields = { grant_type: "client_credentials" };
  return form(sandbox, "/oauth2/default/v1/token", fields, basic(clientId, secret));
}

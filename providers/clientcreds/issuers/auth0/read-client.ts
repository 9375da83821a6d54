import { jsonOf } from "../json";
import { isNotFound } from "./auth0-error";
import type { Auth0Call, Auth0Client } from "./client";
import { FIELDS, shownClient, type ShownClient } from "./shown-client";

export const pathOf = (clientId: string): string => `/clients/${encodeURIComponent(clientId)}`;

/** @param doing for a person: "read client abc" */
export function readingClient(clientId: string, doing: string, signal: AbortSignal): Auth0Call {
  const query = new URLSearchParams({ fields: FIELDS, include_fields: "true" });
  return { method: "GET", path: `${pathOf(clientId)}?${query}`, doing, needs: "read:clients", signal };
}

/** null: it does not exist. @throws IssuerError */
export async function readClient(
  client: Auth0Client,
  clientId: string,
  signal: AbortSignal,
): Promise<ShownClient | null> {
  const call = readingClient(clientId, `read client ${clientId} at ${client.tenantUrl}`, signal);
  const answer = await client.send(call);
  if (isNotFound(answer)) return null;
  const shown = answer.status === 200 ? shownClient(jsonOf(answer.text)) : null;
  if (shown) return shown;
  throw client.refusal(call, answer, "failed");
}

/** Whether it still exists. @throws IssuerError */
export async function knowsClient(client: Auth0Client, clientId: string, signal: AbortSignal): Promise<boolean> {
  const doing = `find out whether client ${clientId} still exists at ${client.tenantUrl}`;
  const call = readingClient(clientId, doing, signal);
  const answer = await client.send(call);
  if (answer.status === 200) return true;
  if (isNotFound(answer)) return false;
  throw client.refusal(call, answer, "failed");
}

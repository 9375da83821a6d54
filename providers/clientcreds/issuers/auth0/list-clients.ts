import { IssuerError } from "../../rotation/errors";
import { jsonOf } from "../json";
import type { Auth0Call, Auth0Client } from "./client";
import { FIELDS, shownClient, type ShownClient } from "./shown-client";

/** Auth0's most. */
const PAGE = 100;

/**
 * The clients of the tenant, page by page from checkpoint to checkpoint: pages by number end at a thousand.
 *
 * @throws IssuerError
 * @see https://auth0.com/docs/api/management/v2/clients/get-clients
 */
export async function* listClients(client: Auth0Client, signal: AbortSignal): AsyncGenerator<readonly ShownClient[]> {
  const seen = new Set<string>();
  for (let from: string | null = null; ;) {
    const doing = `list the clients of ${client.tenantUrl}`;
    const query = new URLSearchParams({
      take: String(PAGE),
      fields: FIELDS,
      include_fields: "true",
      ...(from === null ? {} : { from }),
    });
    const call: Auth0Call = { method: "GET", path: `/clients?${query}`, doing, needs: "read:clients", signal };
    const answer = await client.send(call);
    const { clients, next } = jsonOf(answer.text);
    if (answer.status !== 200 || !Array.isArray(clients)) throw client.refusal(call, answer, "failed");
    yield clients.map(shownClient).filter((each) => each !== null);
    if (typeof next !== "string" || next === "") return;
    if (seen.has(next))
      throw new IssuerError("failed", `Could not ${doing}: Auth0's pages go in a circle.`, "not_done");
    seen.add(next);
    from = next;
  }
}

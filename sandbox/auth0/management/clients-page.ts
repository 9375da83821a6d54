import { json, type SandboxRequest, type SandboxResponse } from "../../http/message";
import { auth0Errors } from "../errors";
import type { Client } from "../tenant";
import { selected } from "./client-json";

const DEFAULT_SIZE = 50;
const LARGEST_SIZE = 100;
/** Pages by number reach so many clients; more are to be read from a checkpoint. */
const REACH = 1000;

/** The fields that a request asks for; null: all. */
export function fieldsOf({ query }: SandboxRequest): { names: readonly string[] | null; included: boolean } {
  const names = query.get("fields")?.split(",") ?? null;
  return { names, included: flag(query, "include_fields", true) };
}

/** A page of the clients, in one of Auth0's three forms: an array, with totals, or from a checkpoint. */
export function clientsPage(
  request: SandboxRequest,
  clients: readonly Client[],
  shown: (client: Client) => Record<string, unknown>,
): SandboxResponse {
  const { query } = request;
  const { names, included } = fieldsOf(request);
  const page = (from: number, size: number): unknown[] =>
    clients.slice(from, from + size).map((client) => selected(shown(client), names, included));
  if (query.has("take") || query.has("from")) {
    if (query.has("page") || query.has("include_totals")) throw auth0Errors.invalidQuery("take");
    const size = whole(query, "take", DEFAULT_SIZE, LARGEST_SIZE);
    const after = query.get("from");
    const from = after === null ? 0 : clients.findIndex(({ clientId }) => clientId === after) + 1;
    if (after !== null && from === 0) throw auth0Errors.invalidQuery("from");
    const last = clients[from + size - 1];
    const next = last && clients.length > from + size ? { next: last.clientId } : {};
    return json(200, { clients: page(from, size), ...next });
  }
  const size = whole(query, "per_page", DEFAULT_SIZE, LARGEST_SIZE);
  const start = whole(query, "page", 0, Infinity) * size;
  if (start + size > REACH) throw auth0Errors.invalidQuery("page");
  const found = page(start, size);
  if (!flag(query, "include_totals", false)) return json(200, found);
  return json(200, { total: clients.length, start, limit: size, clients: found });
}

function whole(query: URLSearchParams, name: string, otherwise: number, most: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most) throw auth0Errors.invalidQuery(name);
  return number;
}

function flag(query: URLSearchParams, name: string, otherwise: boolean): boolean {
  const text = query.get(name);
  if (text === null) return otherwise;
  if (text !== "true" && text !== "false") throw auth0Errors.invalidQuery(name);
  return text === "true";
}

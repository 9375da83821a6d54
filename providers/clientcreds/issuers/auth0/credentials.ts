import { keyFingerprint } from "../../key/thumbprint";
import type { KeyPair } from "../../key/key-pair";
import type { IssuerError } from "../../rotation/errors";
import { fingerprintOf } from "../../secret/secret";
import { jsonOf } from "../json";
import { isNotFound, messageOf } from "./auth0-error";
import type { Auth0Call, Auth0Client } from "./client";
import { pathOf } from "./read-client";

/** A public key that is stored at a client; or something else that is, which has no fingerprint. */
export interface StoredCredential {
  readonly id: string;
  readonly fingerprint: string | null;
  /** Seconds since the epoch. */
  readonly createdAt: number | null;
  readonly expiresAt: number | null;
}

/** How many credentials a client keeps. */
export const MOST_STORED = 4;

/** What is stored at a client, attached or not: a bare array, never in pages. null: the client does not exist. @throws IssuerError */
export async function listCredentials(
  client: Auth0Client,
  clientId: string,
  signal: AbortSignal,
): Promise<readonly StoredCredential[] | null> {
  const doing = `list the keys of client ${clientId} at ${client.tenantUrl}`;
  const path = `${pathOf(clientId)}/credentials`;
  const call: Auth0Call = { method: "GET", path, doing, needs: "read:client_credentials", signal };
  const answer = await client.send(call);
  if (isNotFound(answer)) return null;
  const list = answer.status === 200 ? arrayIn(answer.text) : null;
  if (list === null) throw client.refusal(call, answer, "failed");
  return list.map(storedCredential).filter((each) => each !== null);
}

/**
 * Stores the public half of a key, for which no client is authenticated yet.
 *
 * @returns the id; null: this key is stored already
 * @throws IssuerError
 */
export async function storeKey(
  client: Auth0Client,
  clientId: string,
  { publicPem, algorithm }: KeyPair,
  name: string,
  signal: AbortSignal,
): Promise<string | null> {
  const doing = `store a key at client ${clientId} at ${client.tenantUrl}`;
  const path = `${pathOf(clientId)}/credentials`;
  const body = { credential_type: "public_key", name, pem: publicPem, alg: algorithm };
  const call: Auth0Call = { method: "POST", path, body, doing, needs: "create:client_credentials", signal };
  const answer = await client.send(call);
  const { id } = jsonOf(answer.text);
  if (answer.status === 201 && typeof id === "string") return id;
  if (answer.status === 409) return null;
  if (answer.status >= 200 && answer.status < 300) throw client.refusal(call, answer, "failed", "unclear");
  throw client.refusal(call, answer, reasonOf(isNotFound(answer), messageOf(answer)));
}

function reasonOf(noClient: boolean, said: string): IssuerError["reason"] {
  if (noClient) return "missing";
  if (/maximum of \d+ credentials/.test(said)) return "full";
  return /\b(pem|alg)\b/.test(said) ? "value_refused" : "failed";
}

/** Removes a key that is not attached. Gone: success. @throws IssuerError */
export async function deleteKey(client: Auth0Client, clientId: string, id: string, signal: AbortSignal): Promise<void> {
  const doing = `delete key ${id} of client ${clientId} at ${client.tenantUrl}`;
  const path = `${pathOf(clientId)}/credentials/${encodeURIComponent(id)}`;
  const call: Auth0Call = { method: "DELETE", path, doing, needs: "delete:client_credentials", signal };
  const answer = await client.send(call);
  if (answer.status === 204 || answer.status === 200) return;
  // A 404 may be of something on the way.
  if (answer.status === 404 && !(await listCredentials(client, clientId, signal))?.some((each) => each.id === id)) {
    return;
  }
  throw client.refusal(call, answer, "failed");
}

const THUMBPRINT = /^[A-Za-z0-9_-]{43}$/;

function storedCredential(json: unknown): StoredCredential | null {
  const { id, kid, credential_type: type, created_at, expires_at } = (json ?? {}) as Record<string, unknown>;
  if (typeof id !== "string") return null;
  // A key id that is no thumbprint was chosen by somebody: the key is not ours.
  const ofKey = (text: string): string => (THUMBPRINT.test(text) ? keyFingerprint(text) : fingerprintOf(text));
  const fingerprint = type === "public_key" && typeof kid === "string" ? ofKey(kid) : null;
  return { id, fingerprint, createdAt: secondsOf(created_at), expiresAt: secondsOf(expires_at) };
}

function secondsOf(time: unknown): number | null {
  const at = typeof time === "string" ? Date.parse(time) : NaN;
  return Number.isNaN(at) ? null : Math.floor(at / 1000);
}

function arrayIn(text: string): unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

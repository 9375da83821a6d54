import type { KeyRecord } from "./client-keys";
import { credentialLinks, timestamp } from "./secret-json";

/** A key as the Management API shows it, with links that fit its status. */
export function keyJson({ jwk, ...key }: KeyRecord, appUrl: string): Record<string, unknown> {
  return {
    id: key.id,
    ...jwk,
    kid: jwk.kid ?? null,
    status: key.status,
    created: timestamp(key.created),
    lastUpdated: timestamp(key.lastUpdated),
    _links: credentialLinks(key, `${appUrl}/credentials/jwks/${key.id}`),
  };
}

/** How a list of keys comes: the schema's, the vendor's example, and as an array. */
export type KeyListShape = "keys" | "jwks" | "array";

export function keyList(keys: readonly unknown[], shape: KeyListShape): unknown {
  if (shape === "array") return keys;
  return shape === "jwks" ? { jwks: { keys } } : { keys };
}

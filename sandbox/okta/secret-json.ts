import { createHash } from "node:crypto";
import type { SecretRecord } from "./client-secrets";
import type { CredentialRecord } from "./credential-list";

/** A secret as the Management API shows it: in clear, with links that fit its status. */
export function secretJson(secret: SecretRecord, appUrl: string): Record<string, unknown> {
  const self = `${appUrl}/credentials/secrets/${secret.id}`;
  return {
    id: secret.id,
    status: secret.status,
    client_secret: secret.value,
    secret_hash: secretHash(secret.value),
    created: timestamp(secret.created),
    lastUpdated: timestamp(secret.lastUpdated),
    _links: credentialLinks(secret, self),
  };
}

/** What may be done to a secret or key of this status. */
export function credentialLinks({ status }: CredentialRecord, self: string): Record<string, unknown> {
  const link = (href: string, method: string): unknown => ({ href, hints: { allow: [method] } });
  return status === "ACTIVE"
    ? { deactivate: link(`${self}/lifecycle/deactivate`, "POST") }
    : { activate: link(`${self}/lifecycle/activate`, "POST"), delete: link(self, "DELETE") };
}

/** Undocumented, verified on recorded answers: base64url of the first 16 bytes of SHA-256. */
function secretHash(value: string): string {
  return createHash("sha256").update(value).digest().subarray(0, 16).toString("base64url");
}

/** Okta keeps whole seconds and prints milliseconds. */
export function timestamp(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString();
}

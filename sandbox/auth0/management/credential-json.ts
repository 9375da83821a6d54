import type { Credential } from "../stored-credentials";

/** A credential as the Management API shows it. */
export function credentialJson(credential: Credential): Record<string, unknown> {
  const { id, name, kid, algorithm, createdAt, updatedAt, expiresAt } = credential;
  return {
    id,
    name,
    kid,
    alg: algorithm,
    credential_type: "public_key",
    created_at: new Date(createdAt).toISOString(),
    updated_at: new Date(updatedAt).toISOString(),
    ...(expiresAt === null ? {} : { expires_at: new Date(expiresAt).toISOString() }),
  };
}

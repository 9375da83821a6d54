import { createHash, type KeyObject } from "node:crypto";
import { auth0Errors } from "./errors";
import { randomId } from "./ids";

export const CREDENTIAL_ALGORITHMS = ["RS256", "RS384", "PS256"] as const;
export type CredentialAlgorithm = (typeof CREDENTIAL_ALGORITHMS)[number];

export interface NewCredential {
  readonly name: string;
  readonly key: KeyObject;
  readonly algorithm: CredentialAlgorithm;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number | null;
}

/** A public key that a client has stored, whether it is attached or not. */
export interface Credential extends NewCredential {
  readonly id: string;
  readonly kid: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

const MOST_STORED = 4;

/** The public keys of one client. */
export class StoredCredentials {
  private readonly stored = new Map<string, Credential>();

  constructor(private readonly now: () => number) {}

  /** In the order they were made. */
  get all(): readonly Credential[] {
    return [...this.stored.values()];
  }

  find(id: string): Credential | undefined {
    return this.stored.get(id);
  }

  /** @throws 404 */
  get(id: string): Credential {
    const credential = this.find(id);
    if (!credential) throw auth0Errors.noCredential();
    return credential;
  }

  /** @throws 400 four are there, 409 this key is */
  add(added: NewCredential): Credential {
    const kid = thumbprintOf(added.key);
    if (this.all.some((each) => each.kid === kid)) throw auth0Errors.sameCredential();
    if (this.stored.size >= MOST_STORED) throw auth0Errors.tooManyCredentials(MOST_STORED);
    const now = this.now();
    const credential = { ...added, id: `cred_${randomId(22)}`, kid, createdAt: now, updatedAt: now };
    this.stored.set(credential.id, credential);
    return credential;
  }

  /** @throws 404 */
  expire(id: string, expiresAt: number | null): Credential {
    const credential = { ...this.get(id), expiresAt, updatedAt: this.now() };
    this.stored.set(id, credential);
    return credential;
  }

  remove(id: string): void {
    this.stored.delete(id);
  }
}

/** The thumbprint of RFC 7638, which Auth0 takes as key id. */
function thumbprintOf(key: KeyObject): string {
  const { e, kty, n } = key.export({ format: "jwk" });
  return createHash("sha256").update(JSON.stringify({ e, kty, n })).digest("base64url");
}

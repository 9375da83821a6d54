import type { PublicJwk } from "../oauth/jws";
import { CredentialList, type Consistency, type CredentialRecord, type CredentialStatus } from "./credential-list";
import { oktaErrors } from "./errors";
import { randomId } from "./ids";
import { acceptableJwk, MAXIMUM_KEYS } from "./key-rules";
import type { TokenEndpointAuthMethod } from "./secret-rules";

/** One public key. */
export interface KeyRecord extends CredentialRecord {
  readonly jwk: PublicJwk;
}

/** The keys of one client, and the rules by which they change. Every refusal is an OktaError. */
export class ClientKeys {
  readonly #list: CredentialList<KeyRecord>;

  constructor(
    private readonly method: () => TokenEndpointAuthMethod,
    now: () => number,
    consistency: Consistency,
  ) {
    this.#list = new CredentialList("JsonWebKey", now, consistency);
  }

  /** What is true now. */
  get all(): readonly KeyRecord[] {
    return this.#list.all;
  }

  listed(staleBy?: number): readonly KeyRecord[] {
    return this.#list.listed(staleBy);
  }

  /** @throws 404 */
  get(id: string): KeyRecord {
    return this.#list.get(id);
  }

  /** The key that comes with the app. */
  seed(jwk: PublicJwk): KeyRecord {
    return this.#list.seed(this.#newKey(jwk, "ACTIVE", 0));
  }

  /** @throws 400 when the key, its id or the number of keys forbids it */
  create(jwk: Readonly<Record<string, unknown>>, status: CredentialStatus = "ACTIVE"): KeyRecord {
    const key = this.#newKey(acceptableJwk(jwk), status);
    const kids = this.all.map((other) => other.jwk.kid);
    if (kids.length >= MAXIMUM_KEYS) throw oktaErrors.tooManyKeys();
    if (kids.length > 0 && [...kids, key.jwk.kid].includes(undefined)) throw oktaErrors.keyWithoutKid();
    if (kids.includes(key.jwk.kid)) throw oktaErrors.duplicateKid();
    return this.#list.add(key);
  }

  activate(id: string): KeyRecord {
    return this.#list.setStatus(this.get(id), "ACTIVE");
  }

  /** @throws 400 for the only active one of a client that authenticates with keys */
  deactivate(id: string): KeyRecord {
    const key = this.get(id);
    if (this.method() === "private_key_jwt" && this.#list.isOnlyActive(key)) throw oktaErrors.deactivateOnlyActiveKey();
    return this.#list.setStatus(key, "INACTIVE");
  }

  /** @throws 400 for an active one */
  delete(id: string): void {
    const key = this.get(id);
    if (key.status === "ACTIVE") throw oktaErrors.deleteActiveKey();
    this.#list.delete(key);
  }

  /** The keys that prove the client's identity at this moment. */
  accepted(): readonly PublicJwk[] {
    return this.#list.accepted().map(({ jwk }) => jwk);
  }

  #newKey(jwk: PublicJwk, status: CredentialStatus, propagationMs?: number): KeyRecord {
    return { id: randomId("pks"), jwk, status, ...this.#list.times(propagationMs) };
  }
}

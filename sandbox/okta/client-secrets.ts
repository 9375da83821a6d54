import { oktaErrors } from "./errors";
import { randomId, randomSecretValue } from "./ids";
import { assertAcceptableValue, MAXIMUM_SECRETS, type TokenEndpointAuthMethod } from "./secret-rules";

export type SecretStatus = "ACTIVE" | "INACTIVE";

/** One client secret. Times are milliseconds since the epoch. */
export interface SecretRecord {
  readonly id: string;
  readonly value: string;
  readonly status: SecretStatus;
  readonly created: number;
  readonly lastUpdated: number;
  /** From when the token endpoints accept it. */
  readonly acceptedFrom: number;
}

export interface Consistency {
  /** How long the token endpoints do not know a new secret. */
  readonly propagationMs: number;
  /** How long lists still show a deleted secret. */
  readonly deleteLagMs: number;
}

/** The secrets of one client, and the rules by which they change. Every refusal is an OktaError. */
export class ClientSecrets {
  #secrets: readonly SecretRecord[] = [];
  readonly #history: (readonly SecretRecord[])[] = [];
  readonly #deleted: { readonly secret: SecretRecord; readonly shownUntil: number }[] = [];

  constructor(
    private readonly method: TokenEndpointAuthMethod,
    private readonly now: () => number,
    private readonly consistency: Consistency,
  ) {}

  /** What is true now. */
  get all(): readonly SecretRecord[] {
    return this.#secrets;
  }

  /** What a list shows: the truth, or what it was `staleBy` changes ago, and what was deleted less than the lag ago. */
  listed(staleBy = 0): readonly SecretRecord[] {
    if (staleBy > 0 && this.#history.length > 0) {
      return this.#history[Math.max(0, this.#history.length - staleBy)] ?? [];
    }
    const lingering = this.#deleted.filter((entry) => this.now() < entry.shownUntil).map((entry) => entry.secret);
    return [...this.#secrets, ...lingering].sort((a, b) => a.created - b.created);
  }

  /** @throws 404 */
  get(id: string): SecretRecord {
    const secret = this.#secrets.find((candidate) => candidate.id === id);
    if (!secret) throw oktaErrors.notFound(id, "OAuth2ClientSecretMediated");
    return secret;
  }

  /** The secret that comes with the app: an ordinary one, but nobody ever saw the app without it. */
  seed(value: string | undefined): SecretRecord {
    const secret = this.#newSecret(value, "ACTIVE", 0);
    this.#secrets = [secret];
    return secret;
  }

  /** @throws 400 when the value, the method of the client or the number of secrets forbids it */
  create(value: string | undefined, status: SecretStatus = "ACTIVE"): SecretRecord {
    if (this.method === "private_key_jwt") throw oktaErrors.secretWithPrivateKeyJwt();
    const secret = this.#newSecret(value, status, this.consistency.propagationMs);
    if (this.#secrets.length >= MAXIMUM_SECRETS) throw oktaErrors.tooManySecrets();
    this.#become([...this.#secrets, secret]);
    return secret;
  }

  activate(id: string): SecretRecord {
    return this.#setStatus(this.get(id), "ACTIVE");
  }

  /** @throws 400 for the only active one; one that is inactive stays so without complaint (assumed) */
  deactivate(id: string): SecretRecord {
    const secret = this.get(id);
    const otherActive = this.#secrets.some((other) => other.id !== id && other.status === "ACTIVE");
    if (secret.status === "ACTIVE" && !otherActive) throw oktaErrors.deactivateOnlyActive();
    return this.#setStatus(secret, "INACTIVE");
  }

  /** @throws 400 for an active one */
  delete(id: string): void {
    const secret = this.get(id);
    if (secret.status === "ACTIVE") throw oktaErrors.deleteActive();
    this.#become(this.#secrets.filter((other) => other.id !== id));
    this.#deleted.push({ secret, shownUntil: this.now() + this.consistency.deleteLagMs });
  }

  /** The values that prove the client's identity at this moment. */
  acceptedValues(): readonly string[] {
    const accepted = this.#secrets.filter(({ status, acceptedFrom }) => {
      return status === "ACTIVE" && acceptedFrom <= this.now();
    });
    return accepted.map((secret) => secret.value);
  }

  #newSecret(value: string | undefined, status: SecretStatus, propagationMs: number): SecretRecord {
    if (value !== undefined) assertAcceptableValue(value, this.method);
    const now = this.now();
    return {
      id: randomId("ocs"),
      value: value ?? randomSecretValue(),
      status,
      created: now,
      lastUpdated: now,
      acceptedFrom: now + propagationMs,
    };
  }

  #setStatus(secret: SecretRecord, status: SecretStatus): SecretRecord {
    const changed = { ...secret, status, lastUpdated: this.now() };
    this.#become(this.#secrets.map((other) => (other.id === secret.id ? changed : other)));
    return changed;
  }

  #become(secrets: readonly SecretRecord[]): void {
    this.#history.push(this.#secrets);
    this.#secrets = secrets;
  }
}

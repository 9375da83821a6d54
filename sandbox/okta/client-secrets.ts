import { CredentialList, type Consistency, type CredentialRecord, type CredentialStatus } from "./credential-list";
import { oktaErrors } from "./errors";
import { randomId, randomSecretValue } from "./ids";
import { assertAcceptableValue, MAXIMUM_SECRETS, type TokenEndpointAuthMethod } from "./secret-rules";

/** One client secret. */
export interface SecretRecord extends CredentialRecord {
  readonly value: string;
}

/** The secrets of one client, and the rules by which they change. Every refusal is an OktaError. */
export class ClientSecrets {
  readonly #list: CredentialList<SecretRecord>;

  constructor(
    private readonly method: () => TokenEndpointAuthMethod,
    now: () => number,
    consistency: Consistency,
  ) {
    this.#list = new CredentialList("OAuth2ClientSecretMediated", now, consistency);
  }

  /** What is true now. */
  get all(): readonly SecretRecord[] {
    return this.#list.all;
  }

  listed(staleBy?: number): readonly SecretRecord[] {
    return this.#list.listed(staleBy);
  }

  /** @throws 404 */
  get(id: string): SecretRecord {
    return this.#list.get(id);
  }

  /** The secret that comes with the app. @throws 400 for the value */
  seed(value: string | undefined): SecretRecord {
    return this.#list.seed(this.#newSecret(value, "ACTIVE", 0));
  }

  /** @throws 400 when the value, the method of the client or the number of secrets forbids it */
  create(value: string | undefined, status: CredentialStatus = "ACTIVE"): SecretRecord {
    if (this.method() === "private_key_jwt") throw oktaErrors.secretWithPrivateKeyJwt();
    const secret = this.#newSecret(value, status);
    if (this.all.length >= MAXIMUM_SECRETS) throw oktaErrors.tooManySecrets();
    return this.#list.add(secret);
  }

  activate(id: string): SecretRecord {
    return this.#list.setStatus(this.get(id), "ACTIVE");
  }

  /** @throws 400 for the only active one; one that is inactive stays so without complaint (assumed) */
  deactivate(id: string): SecretRecord {
    const secret = this.get(id);
    if (this.#list.isOnlyActive(secret)) throw oktaErrors.deactivateOnlyActive();
    return this.#list.setStatus(secret, "INACTIVE");
  }

  /** @throws 400 for an active one */
  delete(id: string): void {
    const secret = this.get(id);
    if (secret.status === "ACTIVE") throw oktaErrors.deleteActive();
    this.#list.delete(secret);
  }

  /** The values that prove the client's identity at this moment. */
  acceptedValues(): readonly string[] {
    return this.#list.accepted().map((secret) => secret.value);
  }

  #newSecret(value: string | undefined, status: CredentialStatus, propagationMs?: number): SecretRecord {
    if (value !== undefined) assertAcceptableValue(value, this.method());
    const times = this.#list.times(propagationMs);
    return { id: randomId("ocs"), value: value ?? randomSecretValue(), status, ...times };
  }
}

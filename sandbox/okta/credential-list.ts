import { oktaErrors } from "./errors";

export type CredentialStatus = "ACTIVE" | "INACTIVE";

/** One secret or key. Times are milliseconds since the epoch. */
export interface CredentialRecord {
  readonly id: string;
  readonly status: CredentialStatus;
  readonly created: number;
  readonly lastUpdated: number;
  /** From when the token endpoints accept it. */
  readonly acceptedFrom: number;
}

export interface Consistency {
  /** How long the token endpoints do not know a new secret or key. */
  readonly propagationMs: number;
  /** How long lists still show what was deleted. */
  readonly deleteLagMs: number;
}

/** The credentials of one kind that a client has, with what lists showed of them before. */
export class CredentialList<R extends CredentialRecord> {
  #now: readonly R[] = [];
  readonly #history: (readonly R[])[] = [];
  readonly #deleted: { readonly record: R; readonly shownUntil: number }[] = [];

  constructor(
    /** What a refusal calls one. */
    private readonly type: string,
    private readonly now: () => number,
    private readonly consistency: Consistency,
  ) {}

  /** What is true now. */
  get all(): readonly R[] {
    return this.#now;
  }

  /** What a list shows: the truth, or what it was `staleBy` changes ago, and what was deleted less than the lag ago. */
  listed(staleBy = 0): readonly R[] {
    if (staleBy > 0 && this.#history.length > 0) {
      return this.#history[Math.max(0, this.#history.length - staleBy)] ?? [];
    }
    const lingering = this.#deleted.filter((entry) => this.now() < entry.shownUntil).map((entry) => entry.record);
    return [...this.#now, ...lingering].sort((a, b) => a.created - b.created);
  }

  /** @throws 404 */
  get(id: string): R {
    const record = this.#now.find((candidate) => candidate.id === id);
    if (!record) throw oktaErrors.notFound(id, this.type);
    return record;
  }

  /** What all kinds have: the times of one that is made now. */
  times(propagationMs = this.consistency.propagationMs): Pick<R, "created" | "lastUpdated" | "acceptedFrom"> {
    const now = this.now();
    return { created: now, lastUpdated: now, acceptedFrom: now + propagationMs };
  }

  /** The one that comes with the app: an ordinary one, but nobody ever saw the app without it. */
  seed(record: R): R {
    this.#now = [record];
    return record;
  }

  add(record: R): R {
    this.#become([...this.#now, record]);
    return record;
  }

  setStatus(record: R, status: CredentialStatus): R {
    const changed = { ...record, status, lastUpdated: this.now() };
    this.#become(this.#now.map((other) => (other.id === record.id ? changed : other)));
    return changed;
  }

  delete(record: R): void {
    this.#become(this.#now.filter((other) => other.id !== record.id));
    this.#deleted.push({ record, shownUntil: this.now() + this.consistency.deleteLagMs });
  }

  isOnlyActive(record: R): boolean {
    return record.status === "ACTIVE" && !this.#now.some((other) => other !== record && other.status === "ACTIVE");
  }

  /** Those that prove the client's identity at this moment. */
  accepted(): readonly R[] {
    return this.#now.filter(({ status, acceptedFrom }) => status === "ACTIVE" && acceptedFrom <= this.now());
  }

  #become(records: readonly R[]): void {
    this.#history.push(this.#now);
    this.#now = records;
  }
}

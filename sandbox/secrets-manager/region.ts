import { randomBytes } from "node:crypto";
import { awsErrors } from "./errors";
import type { SecretRecord } from "./secret-record";

type Secrets = ReadonlyMap<string, SecretRecord>;

/** How many changes back a stale read can look. */
const HISTORY = 100;

/** The secrets of one account in one region. */
export class Region {
  #history: Secrets[] = [new Map()];

  constructor(
    readonly account: string,
    readonly name: string,
    readonly now: () => number,
  ) {}

  /** Secrets by name as they were `changes` changes ago; those whose recovery window is over are gone. */
  secrets(changes = 0): readonly SecretRecord[] {
    const state = this.#history[Math.max(0, this.#history.length - 1 - changes)]!;
    return [...state.values()].filter(({ deletion }) => deletion === undefined || deletion > this.now());
  }

  /** @param id name, ARN, or ARN without its random end @throws ResourceNotFoundException */
  find(id: string, changes = 0): SecretRecord {
    const isIt = ({ name, arn }: SecretRecord): boolean => id === name || id === arn || id === withoutSuffix(arn);
    const found = this.secrets(changes).find(isIt);
    if (!found) throw awsErrors.secretMissing();
    return found;
  }

  /** As {@link find}, of a secret that can be written. @throws InvalidRequestException */
  findWritable(id: string): SecretRecord {
    const secret = this.find(id);
    if (secret.deletion !== undefined) throw awsErrors.deleted();
    if (secret.primaryRegion !== undefined && secret.primaryRegion !== this.name) throw awsErrors.replica();
    if (secret.owningService !== undefined) throw awsErrors.owned(secret.owningService);
    return secret;
  }

  newArn(name: string): string {
    const suffix = randomBytes(6).map((byte) => LETTERS.charCodeAt(byte % LETTERS.length));
    return `arn:aws:secretsmanager:${this.name}:${this.account}:secret:${name}-${suffix.toString()}`;
  }

  /** Puts the secret in the place of the one with its name. */
  save(secret: SecretRecord): void {
    this.#commit((secrets) => secrets.set(secret.name, { ...secret, changed: this.now() }));
  }

  drop(name: string): void {
    this.#commit((secrets) => secrets.delete(name));
  }

  #commit(change: (secrets: Map<string, SecretRecord>) => void): void {
    const next = new Map(this.#history.at(-1));
    change(next);
    this.#history = [...this.#history, next].slice(-HISTORY);
  }
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

const withoutSuffix = (arn: string): string => arn.replace(/-[A-Za-z0-9]{6}$/, "");

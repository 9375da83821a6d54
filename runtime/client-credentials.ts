import { awsSecretsManagerSlots, type AwsSecretsManagerSlots } from "./aws-secrets-manager-slots";
import { monotonicClock, type Clock } from "./clock";
import { encryptedFileSlots, type EncryptedFileSlots } from "./encrypted-file-slots";
import { CredentialRefusedError } from "./errors";
import { attempt, type Outcome } from "./refusal";
import { SlotCache, type Reading } from "./slot-cache";
import type { SlotCredential, SlotReader, Slots } from "./slot-reader";

export interface ClientCredentialsOptions {
  /**
   * Longest time, in seconds, for which slots that were read are used. At one-place issuers (Auth0 secret, Keycloak) it must be less than the policy's
   * `overlap`, at two-place issuers (Okta, keys) less than `overlap + grace`, or than `grace` if you ever roll back; keep the step deadline as distance.
   */
  readonly maxCache: number;
  /** @default a monotonic clock */
  readonly clock?: Clock;
}

/** The credential to log in with. */
export interface Credential extends SlotCredential {
  readonly slot: "CURRENT" | "NEXT";
}

/** Tries one credential. Says that the issuer refused it by an `InvalidClientError`, by any error with `invalid_client` or status 401, or by a result with status 401. */
export type Login<T> = (credential: Credential) => Promise<T>;

/** Seconds for which both values are tried again when both were refused: an issuer may need so long until it knows a new value everywhere. */
const RETRY_FOR = 30;
/** Seconds between two tries of both. */
const RETRY_EVERY = 1;

/** A rotating client credential, seen by the service that uses it. */
export class ClientCredentials {
  static fromEncryptedFile(slots: EncryptedFileSlots, options: ClientCredentialsOptions): ClientCredentials {
    return new ClientCredentials(encryptedFileSlots(slots), options);
  }

  static fromAwsSecretsManager(slots: AwsSecretsManagerSlots, options: ClientCredentialsOptions): ClientCredentials {
    return new ClientCredentials(awsSecretsManagerSlots(slots), options);
  }

  static fromSlots(reader: SlotReader, options: ClientCredentialsOptions): ClientCredentials {
    return new ClientCredentials(reader, options);
  }

  private readonly cache: SlotCache;
  private readonly clock: Clock;

  private constructor(
    private readonly reader: SlotReader,
    { maxCache, clock = monotonicClock }: ClientCredentialsOptions,
  ) {
    if (!(maxCache > 0 && maxCache < Infinity)) {
      throw new RangeError(`\`maxCache\` must be a number of seconds above 0, got: ${maxCache}.`);
    }
    this.clock = clock;
    this.cache = new SlotCache(reader, maxCache, clock);
  }

  /**
   * Logs in with CURRENT and, if the issuer refuses it, with NEXT. When both are refused the slots are read again at once and both are tried again, for up
   * to 30 s; only then a `CredentialRefusedError` is thrown. Errors of the login that say nothing of the credential are thrown on at once.
   */
  async withCredential<T>(login: Login<T>): Promise<T> {
    let reading = await this.cache.get();
    let outcome = await this.tryBoth(reading, login);
    const giveUpAt = this.clock.now() + RETRY_FOR;
    for (let pause = 0; outcome.refused; pause = RETRY_EVERY) {
      if (this.clock.now() >= giveUpAt) {
        const generations = credentialsIn(reading.slots).map(({ generation }) => generation);
        throw new CredentialRefusedError(this.reader.place, generations, RETRY_FOR, outcome.by);
      }
      if (pause > 0) await this.clock.sleep(pause);
      reading = await this.cache.later(reading);
      outcome = await this.tryBoth(reading, login);
    }
    return outcome.result;
  }

  private async tryBoth<T>(reading: Reading, login: Login<T>): Promise<Outcome<T>> {
    let outcome: Outcome<T> | undefined;
    for (const [place, credential] of inOrder(reading)) {
      outcome = await attempt(() => login(credential));
      if (outcome.refused) continue;
      reading.first = place;
      return outcome;
    }
    return outcome!;
  }
}

/** The credentials worth a try with their places, what worked before first. */
function inOrder({ slots, first }: Reading): [number, Credential][] {
  const all = [...credentialsIn(slots).entries()];
  return [...all.slice(first, first + 1), ...all.slice(0, first), ...all.slice(first + 1)];
}

/** NEXT counts only while it differs from CURRENT. */
function credentialsIn({ current, next, other }: Slots): Credential[] {
  const inFlight = next !== null && next.generation !== current.generation;
  return [
    { ...current, slot: "CURRENT" },
    ...(inFlight ? [{ ...next, slot: "NEXT" } as const] : []),
    ...(other ? credentialsIn(other) : []),
  ];
}

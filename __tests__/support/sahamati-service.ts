import { setTimeout as wait } from "node:timers/promises";
import { ClientCredentials, sahamatiEntityToken } from "../../runtime";
import { FILE_KEY } from "./credential-stack";
import type { SahamatiStack } from "./sahamati-stack";

/** A service that keeps the consumer contract, and asks for a new token of its entity all the time, which none would: they are good for a day. */
export class SahamatiService {
  logins = 0;
  readonly failures: string[] = [];
  private stopping = false;
  private readonly loop: Promise<void>;

  constructor(stack: SahamatiStack) {
    this.loop = this.run(stack);
  }

  /** Ends it, and tells its failures. */
  async stop(): Promise<readonly string[]> {
    this.stopping = true;
    await this.loop;
    return this.failures;
  }

  private async run(stack: SahamatiStack): Promise<void> {
    const slots = { ...stack.slots, env: { CLIENTCREDS_FILE_KEY: FILE_KEY } };
    const credentials = ClientCredentials.fromEncryptedFile(slots, { maxCache: 60 });
    const login = sahamatiEntityToken({ baseUrl: stack.sahamati.baseUrl });
    while (!this.stopping) {
      try {
        await credentials.withCredential(login);
        this.logins++;
      } catch (error) {
        this.failures.push(String(error));
      }
      await wait(20);
    }
  }
}

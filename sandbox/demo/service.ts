import { setTimeout as wait } from "node:timers/promises";
import type { ClientCredentials, Login } from "../../runtime";

/** Milliseconds between two logins. */
const PAUSE = 100;

/** A service that logs in all the time with what the slots hold. */
export class Service {
  logins = 0;
  failed = 0;
  /** Which generation the last login used, and from which slot. */
  using = "";
  private stopping = false;
  private loop: Promise<void> | undefined;

  /** @param isReady whether CURRENT is there */
  start(isReady: () => boolean, credentials: ClientCredentials, login: Login<unknown>): void {
    this.loop ??= this.run(isReady, credentials, login);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.loop;
  }

  private async run(isReady: () => boolean, credentials: ClientCredentials, login: Login<unknown>): Promise<void> {
    while (!isReady()) {
      if (this.stopping) return;
      await wait(PAUSE);
    }
    while (!this.stopping) {
      try {
        await credentials.withCredential(async (credential) => {
          const answer = await login(credential);
          this.using = `generation ${credential.generation} from ${credential.slot}`;
          return answer;
        });
        this.logins++;
      } catch (error) {
        this.failed++;
        process.stdout.write(`    LOGIN FAILED: ${error instanceof Error ? error.message : String(error)}\n`);
      }
      await wait(PAUSE);
    }
  }
}

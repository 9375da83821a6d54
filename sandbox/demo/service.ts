import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { ClientCredentials, clientCredentialsToken } from "../../runtime";

/** Milliseconds between two logins. */
const PAUSE = 100;
/** Seconds: shorter than overlap and grace together, as the consumer contract wants. */
const MAX_CACHE = 2;

/** A service that logs in all the time with what the slots hold. */
export class Service {
  logins = 0;
  failed = 0;
  /** Which generation the last login used, and from which slot. */
  using = "";
  private stopping = false;
  private loop: Promise<void> | undefined;

  start(slots: { path: string; name: string; keyFile: string }, tokenEndpoint: string): void {
    this.loop ??= this.run(slots, tokenEndpoint);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.loop;
  }

  private async run(slots: { path: string; name: string; keyFile: string }, tokenEndpoint: string): Promise<void> {
    // The first write makes CURRENT, and with it the file.
    while (!existsSync(slots.path)) {
      if (this.stopping) return;
      await wait(PAUSE);
    }
    const credentials = ClientCredentials.fromEncryptedFile(slots, { maxCache: MAX_CACHE });
    const token = clientCredentialsToken({ tokenEndpoint, scope: "api" });
    while (!this.stopping) {
      try {
        await credentials.withCredential(async (credential) => {
          const answer = await token(credential);
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

import { setTimeout as wait } from "node:timers/promises";
import { ClientCredentials, clientCredentialsToken } from "../../runtime";
import { FILE_KEY } from "./credential-stack";
import { type OktaStack } from "./okta-stack";

/** A service that keeps the consumer contract and logs in all the time, from the moment CURRENT exists. */
export class Service {
  logins = 0;
  readonly failures: string[] = [];
  private stopping = false;
  private readonly loop: Promise<void>;

  /**
   * @param maxCache seconds: less than overlap and grace together
   * @param credentials where it reads the slots
   */
  constructor(stack: OktaStack, maxCache: number, credentials = fileOf(stack, maxCache)) {
    this.loop = this.run(stack, credentials);
  }

  /** Ends it, and tells its failures. */
  async stop(): Promise<readonly string[]> {
    this.stopping = true;
    await this.loop;
    return this.failures;
  }

  private async run(stack: OktaStack, credentials: ClientCredentials): Promise<void> {
    const login = clientCredentialsToken({ tokenEndpoint: `${stack.okta.url}/oauth2/default/v1/token`, scope: "api" });
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

const fileOf = (stack: OktaStack, maxCache: number): ClientCredentials =>
  ClientCredentials.fromEncryptedFile({ ...stack.slots, env: { CLIENTCREDS_FILE_KEY: FILE_KEY } }, { maxCache });

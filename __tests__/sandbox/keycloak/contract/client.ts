import type { AdminAnswer } from "../../../support/keycloak-admin";
import type { KeycloakRealm } from "../../../support/keycloak-realm";

export const seconds = (): number => Math.floor(Date.now() / 1000);

export const EXPIRATION = "client.secret.expiration.time";

let clients = 0;

/** A client of a realm, with what tests do to it. */
export class TestClient {
  private constructor(
    readonly realm: KeycloakRealm,
    readonly clientId: string,
    readonly uuid: string,
  ) {}

  /** `name` is the beginning of its clientId. */
  static async create(realm: KeycloakRealm, name: string, more: object = {}): Promise<TestClient> {
    const clientId = `${name} ${++clients}`;
    return new TestClient(realm, clientId, await realm.createClient(clientId, { secret: "first", ...more }));
  }

  send(method: string, path = "", body?: unknown): Promise<AdminAnswer> {
    return send(this.realm, method, `/clients/${this.uuid}${path}`, body);
  }

  async put(body: object): Promise<void> {
    await this.realm.do("PUT", `/clients/${this.uuid}`, body);
  }

  async attributes(): Promise<Readonly<Record<string, string>>> {
    return (await this.realm.clientOf(this.clientId)).attributes;
  }

  async secret(): Promise<string> {
    return ((await this.send("GET", "/client-secret")).body as { value: string }).value;
  }

  accepts(secret: string): Promise<boolean> {
    return this.realm.accepts(this.clientId, secret);
  }
}

/** Any status is an answer. */
export const send = (realm: KeycloakRealm, method: string, path: string, body?: unknown): Promise<AdminAnswer> =>
  realm.admin.send(method, `/realms/${encodeURIComponent(realm.name)}${path}`, body);

/** Our value as the primary one and `before` beside it, in one call: how the provider rotates. */
export function oneCall(secret: string, before: string, expiration: number, rotated: number): object {
  const now = seconds();
  return {
    secret,
    attributes: {
      "client.secret.creation.time": `${now}`,
      [EXPIRATION]: `${now + expiration}`,
      "client.secret.rotated": before,
      "client.secret.rotated.creation.time": `${now}`,
      "client.secret.rotated.expiration.time": `${now + rotated}`,
    },
  };
}

/** Polls, for what the passing of time does. @throws after half a minute */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("what was waited for did not come true");
}

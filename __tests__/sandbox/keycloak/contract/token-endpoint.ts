import type { KeycloakRealm } from "../../../support/keycloak-realm";
import type { CleanRealm } from "../contract";
import { TestClient } from "./client";

const REFUSED = "Invalid client or Invalid client credentials";

async function ask(realm: KeycloakRealm, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const answer = await fetch(realm.tokenEndpoint, { method: "POST", headers, body: new URLSearchParams(fields) });
  const { error, error_description: description } = (await answer.json()) as Record<string, string>;
  return [answer.status, error, description];
}

const GRANT = { grant_type: "client_credentials" };
const REFRESH = { grant_type: "refresh_token", refresh_token: "bogus" };
const by = (client_id: string, client_secret: string, more: object = GRANT) => ({ client_id, client_secret, ...more });

export function describeTokenEndpoint(cleanRealm: CleanRealm): void {
  it("tells what is wrong with a client, its secret or what it asks for", async () => {
    const realm = await cleanRealm();
    const create = async (name: string, more: object) => (await TestClient.create(realm, name, more)).clientId;
    const service = await create("service", {});
    const plain = await create("plain", { serviceAccountsEnabled: false });
    const off = await create("off", { enabled: false });
    const open = await create("open", { publicClient: true, serviceAccountsEnabled: false });
    const expected: [Record<string, string>, unknown[]][] = [
      [by(service, "first"), [200, undefined, undefined]],
      [by(service, "wrong"), [401, "unauthorized_client", REFUSED]],
      [{ client_id: service, ...GRANT }, [401, "unauthorized_client", REFUSED]],
      [by("nobody", "first"), [401, "invalid_client", REFUSED]],
      [by(off, "first"), [401, "invalid_client", REFUSED]],
      [by(plain, "first"), [401, "unauthorized_client", "Client not enabled to retrieve service account"]],
      [by(plain, "wrong"), [401, "unauthorized_client", REFUSED]],
      [by(plain, "first", REFRESH), [400, "invalid_grant", "Invalid refresh token"]],
      [by(plain, "wrong", REFRESH), [401, "unauthorized_client", REFUSED]],
      [by(open, "", GRANT), [401, "unauthorized_client", "Public client not allowed to retrieve service account"]],
      [by(service, "first", {}), [400, "invalid_request", "Missing form parameter: grant_type"]],
      [by(service, "first", { grant_type: "x" }), [400, "unsupported_grant_type", "Unsupported grant_type"]],
    ];
    for (const [fields, answer] of expected) expect([fields, await ask(realm, fields)]).toEqual([fields, answer]);
  });

  it("takes Basic with both halves encoded, and no other", async () => {
    const realm = await cleanRealm();
    const secret = "p+%41 é";
    const { clientId } = await TestClient.create(realm, "billing/eu west", { secret });
    const basic = async (pair: string) => {
      const authorization = `Basic ${Buffer.from(pair).toString("base64")}`;
      return (await ask(realm, GRANT, { authorization }))[0];
    };
    expect(await basic(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`)).toBe(200);
    expect(await basic(`${clientId}:${secret}`)).toBe(401);
    expect((await ask(realm, by(clientId, secret)))[0]).toBe(200);
  });
}

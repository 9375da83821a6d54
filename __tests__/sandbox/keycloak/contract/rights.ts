import type { KeycloakRealm } from "../../../support/keycloak-realm";
import type { CleanRealm } from "../contract";
import { TestClient } from "./client";

/** Statuses that a service account with a role gets, in the order of the columns. */
type Row = readonly [role: string | null, ...statuses: number[]];
const ROWS: readonly Row[] = [
  // list, client, none, secret, PUT, POST, DELETE rotated, read policies, write policies, server info
  [null, 403, 403, 403, 403, 403, 403, 500, 403, 403, 403],
  ["query-clients", 200, 403, 404, 403, 403, 403, 500, 403, 403, 200],
  ["view-clients", 200, 200, 404, 200, 403, 403, 500, 403, 403, 200],
  ["manage-clients", 200, 200, 404, 200, 204, 200, 204, 403, 403, 200],
  ["view-realm", 403, 403, 403, 403, 403, 403, 500, 200, 403, 200],
  ["manage-realm", 403, 403, 403, 403, 403, 403, 500, 200, 204, 200],
];

/** A client whose service account has a role of `realm-management`; its secret is `first`. */
export async function administrator(realm: KeycloakRealm, role: string | null): Promise<string> {
  const admin = await TestClient.create(realm, `admin ${role}`);
  if (role !== null) {
    const { id: user } = await realm.do<{ id: string }>("GET", `/clients/${admin.uuid}/service-account-user`);
    const management = await realm.clientOf("realm-management");
    const found = await realm.do("GET", `/clients/${management.id}/roles/${role}`);
    await realm.do("POST", `/users/${user}/role-mappings/clients/${management.id}`, [found]);
  }
  return admin.clientId;
}

async function tokenOf(realm: KeycloakRealm, role: string | null): Promise<string> {
  const clientId = await administrator(realm, role);
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: "first" };
  const answer = await fetch(realm.tokenEndpoint, { method: "POST", body: new URLSearchParams(form) });
  return ((await answer.json()) as { access_token: string }).access_token;
}

export function describeRights(cleanRealm: CleanRealm): void {
  it("a service account may do what its roles of realm-management say, in its own realm", async () => {
    const realm = await cleanRealm();
    const { uuid } = await TestClient.create(realm, "billing");
    const status = async (token: string, method: string, path: string, body?: object) => {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const answer = await fetch(`${realm.admin.url}/admin${path}`, { method, headers, body: JSON.stringify(body) });
      return answer.status;
    };
    const [own, client] = [`/realms/${encodeURIComponent(realm.name)}`, `/clients/${uuid}`];
    for (const [role, ...expected] of ROWS) {
      const token = await tokenOf(realm, role);
      const statuses = [
        await status(token, "GET", `${own}/clients`),
        await status(token, "GET", own + client),
        await status(token, "GET", `${own}/clients/none`),
        await status(token, "GET", `${own}${client}/client-secret`),
        await status(token, "PUT", own + client, { attributes: {} }),
        await status(token, "POST", `${own}${client}/client-secret`, {}),
        await status(token, "DELETE", `${own}${client}/client-secret/rotated`),
        await status(token, "GET", `${own}/client-policies/policies`),
        await status(token, "PUT", `${own}/client-policies/profiles`, { profiles: [] }),
        await status(token, "GET", "/serverinfo"),
      ];
      expect([role, ...statuses]).toEqual([role, ...expected]);
      expect(await status(token, "GET", "/realms/master/client-policies/policies")).toBe(403);
    }
    expect(await status("none", "GET", own)).toBe(401);
  });

  it("the server says whether it can rotate", async () => {
    const { admin } = await cleanRealm();
    const info = await admin.do<any>("GET", "/serverinfo");
    const feature = info.features.find(({ name }: { name: string }) => name === "CLIENT_SECRET_ROTATION");
    expect(feature).toMatchObject({ enabled: true });
    expect(Object.keys(info.providers["client-policy-executor"].providers)).toContain("secret-rotation");
  });
}

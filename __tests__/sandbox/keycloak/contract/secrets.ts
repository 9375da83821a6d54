import type { CleanRealm } from "../contract";
import { EXPIRATION, oneCall, seconds, send, TestClient, until } from "./client";

const PERIODS = { expiration: 3600, rotated: 60 };

export function describeSecrets(cleanRealm: CleanRealm): void {
  it("without a policy a new value ends the one before, whatever is sent with it", async () => {
    const client = await TestClient.create(await cleanRealm(), "billing/eu west");
    await client.put(oneCall("second", "first", 3600, 60));
    expect([await client.accepts("first"), await client.accepts("second")]).toEqual([false, true]);
    expect(Object.keys(await client.attributes()).sort()).toEqual(["client.secret.creation.time", "realm_client"]);
    expect((await client.send("GET", "/client-secret/rotated")).status).toBe(404);
  });

  it("under a policy one call brings our value and keeps the one before", async () => {
    const realm = await cleanRealm();
    const client = await TestClient.create(realm, "billing");
    await realm.enforceRotation(PERIODS);
    await client.put(oneCall("second", "first", 3600, 60));
    expect([await client.accepts("first"), await client.accepts("second")]).toEqual([true, true]);
    await client.put(oneCall("third", "second", 3600, 60));
    const accepted = await Promise.all(["first", "second", "third"].map((value) => client.accepts(value)));
    expect(accepted).toEqual([false, true, true]);
    expect((await client.send("GET", "/client-secret/rotated")).body).toEqual({ type: "secret", value: "second" });
  });

  it("a rotated value without the time of its rotation is none", async () => {
    const realm = await cleanRealm();
    const client = await TestClient.create(realm, "billing");
    await realm.enforceRotation(PERIODS);
    const end = `${seconds() + 60}`;
    const attributes = { "client.secret.rotated": "first", "client.secret.rotated.expiration.time": end };
    await client.put({ secret: "second", attributes });
    expect(await client.accepts("first")).toBe(false);
    expect((await client.send("GET", "/client-secret/rotated")).status).toBe(404);
  });

  it("a value made on demand puts the one before aside, and the right to that one can be taken away", async () => {
    const realm = await cleanRealm();
    const client = await TestClient.create(realm, "billing");
    await realm.enforceRotation(PERIODS);
    await client.send("POST", "/client-secret", {});
    const made = await client.secret();
    expect(made).toMatch(/^[A-Za-z0-9]{86}$/);
    const attributes = await client.attributes();
    const at = Number(attributes["client.secret.creation.time"]);
    expect(attributes).toMatchObject({
      [EXPIRATION]: `${at + 3600}`,
      "client.secret.rotated": "first",
      "client.secret.rotated.expiration.time": `${at + 60}`,
    });
    expect([await client.accepts("first"), await client.accepts(made)]).toEqual([true, true]);
    for (const time of [1, 2]) {
      expect([time, (await client.send("DELETE", "/client-secret/rotated")).status]).toEqual([time, 204]);
    }
    expect([await client.accepts("first"), await client.accepts(made)]).toEqual([false, true]);
  });

  it("a rotated period of 0 leaves no overlap", async () => {
    const realm = await cleanRealm();
    const client = await TestClient.create(realm, "billing");
    await realm.enforceRotation({ expiration: 3600, rotated: 0 });
    await client.send("POST", "/client-secret", {});
    expect(await client.accepts("first")).toBe(false);
    expect((await client.send("GET", "/client-secret/rotated")).status).toBe(404);
  });

  it("a new policy gives clients an expiration when they are changed, not before", async () => {
    const realm = await cleanRealm();
    const old = await TestClient.create(realm, "old");
    await realm.enforceRotation(PERIODS);
    const fresh = await TestClient.create(realm, "fresh");
    const made = await TestClient.create(realm, "made", { secret: undefined });
    const open = await TestClient.create(realm, "open", { publicClient: true, serviceAccountsEnabled: false });
    const stamped = async (client: TestClient) => EXPIRATION in (await client.attributes());
    expect(await Promise.all([old, fresh, made, open].map(stamped))).toEqual([false, true, true, false]);
    await old.put({ description: "changed", attributes: {} });
    expect(await stamped(old)).toBe(true);
    expect(await old.secret()).toBe("first");
  });

  it("an expired secret takes the rotated one with it, and a plain change of it makes a random one", async () => {
    const realm = await cleanRealm();
    const client = await TestClient.create(realm, "billing");
    await realm.enforceRotation(PERIODS);
    await client.put(oneCall("second", "first", 1, 60));
    await until(async () => !(await client.accepts("second")));
    expect(await client.accepts("first")).toBe(false);
    await realm.removePolicies();
    expect(await client.accepts("second")).toBe(false);
    await realm.enforceRotation(PERIODS);
    await client.put({ secret: "third", attributes: {} });
    expect((await client.attributes())["client.secret.rotated"]).toBe("third");
    expect(await client.secret()).toMatch(/^[A-Za-z0-9]{86}$/);
    await client.put(oneCall("fourth", "third", 3600, 60));
    expect([await client.accepts("third"), await client.accepts("fourth")]).toEqual([true, true]);
  });

  it("when the policy is gone the rotated value works until the next change", async () => {
    const realm = await cleanRealm();
    const client = await TestClient.create(realm, "billing");
    await realm.enforceRotation(PERIODS);
    await client.put(oneCall("second", "first", 3600, 60));
    await realm.removePolicies();
    expect(await client.accepts("first")).toBe(true);
    await client.put({ description: "changed", attributes: {} });
    expect(await client.accepts("first")).toBe(false);
    expect(Object.keys(await client.attributes()).sort()).toEqual(["client.secret.creation.time", "realm_client"]);
  });

  it.each([
    ["a value of 255 characters", "s".repeat(255), 204],
    ["a longer one", "s".repeat(256), 500],
    ["an empty one", "", 204],
    ["the mask of an export", "**********", 204],
  ])("%s is answered with its status", async (_what, secret, status) => {
    const client = await TestClient.create(await cleanRealm(), "billing");
    expect((await client.send("PUT", "", { secret, attributes: {} })).status).toBe(status);
    expect(await client.secret()).toBe(status === 204 ? secret : "first");
  });

  it("tells what there is not, what there is already, and what it does not understand", async () => {
    const realm = await cleanRealm();
    const { uuid, clientId } = await TestClient.create(realm, "billing");
    const answers = [
      await send(realm, "GET", "/clients/none"),
      await send(realm, "POST", "/clients", { clientId }),
      await realm.admin.send("GET", "/realms/none/clients"),
      await realm.admin.send("POST", "/realms", { realm: realm.name }),
      await send(realm, "GET", "/none"),
      await send(realm, "PATCH", `/clients/${uuid}`, {}),
    ];
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [404, { error: "Could not find client" }],
      [409, { errorMessage: `Client ${clientId} already exists` }],
      [404, { error: "Realm not found." }],
      [409, { errorMessage: `Realm ${realm.name} already exists` }],
      [404, { error: "HTTP 404 Not Found" }],
      [405, { error: "HTTP 405 Method Not Allowed" }],
    ]);
    const strange = await send(realm, "PUT", `/clients/${uuid}`, { foo: 1 });
    expect([strange.status, JSON.stringify(strange.body)]).toEqual([
      400,
      expect.stringContaining("ClientRepresentation"),
    ]);
  });

  it("lists clients by clientId, in pages, with their secrets", async () => {
    const realm = await cleanRealm();
    const clients = ["z", "b", "B/1"].map((clientId) => ({ clientId, secret: `secret of ${clientId}` }));
    await realm.do("POST", "/partialImport", { clients, ifResourceExists: "FAIL" });
    const list = async (query: string) => {
      const listed = await realm.do<{ clientId: string; secret?: string }[]>("GET", `/clients?${query}`);
      return listed.map(({ clientId, secret }) => `${clientId}: ${secret}`);
    };
    const all = await list("");
    expect(all).toEqual(expect.arrayContaining(["z: secret of z", "b: secret of b", "B/1: secret of B/1"]));
    expect([...(await list("first=0&max=4")), ...(await list("first=4&max=100"))]).toEqual(all);
    expect(await list(`clientId=${encodeURIComponent("B/1")}`)).toEqual(["B/1: secret of B/1"]);
    expect(await list("clientId=nothing")).toEqual([]);
  });
}

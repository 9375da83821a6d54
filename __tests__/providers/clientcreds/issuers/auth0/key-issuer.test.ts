import { generateKey } from "../../../../../providers/clientcreds/key/generate";
import { keyPairIn } from "../../../../../providers/clientcreds/key/key-pair";
import { auth0KeyIssuer, type Auth0KeyOptions } from "../../../../../providers/clientcreds/issuers/auth0/key-issuer";
import type { Secret } from "../../../../../providers/clientcreds/secret/secret";
import type { Auth0SandboxOptions, Scope } from "../../../../../sandbox/auth0/sandbox";
import { sandboxes } from "../../../../sandbox/auth0/support/tenant";
import { auth0Client, signal } from "./auth0";

const start = sandboxes();
const SCOPES = [
  "read:clients",
  "read:client_credentials",
  "create:client_credentials",
  "update:client_credentials",
  "delete:client_credentials",
] as const;
const newKey = () => generateKey({ algorithm: "RS256", rsaBits: 2048 });
const keyOf = (value: Secret) => keyPairIn(value)!.unsafePrivateKey;

/** A client that authenticates with `first`, and who rotates its keys. */
async function keyed(options: Auth0SandboxOptions = {}, key: Auth0KeyOptions = {}, scopes: readonly Scope[] = SCOPES) {
  const auth0 = await start(options);
  const { clientId } = auth0.createClient();
  const first = await newKey();
  auth0.usePrivateKeyJwt(clientId, keyOf(first));
  const of = (id: string) =>
    auth0KeyIssuer(auth0Client(auth0, scopes), id, { ...key, verify: { timeoutSeconds: 0, ...key.verify } });
  const issuer = of(clientId);
  const entryOf = async (value: Secret) =>
    (await issuer.observe(signal)).entries.find(({ fingerprint }) => fingerprint === value.fingerprint);
  const introduce = (value: Secret) => issuer.introduce(value, { grace: 0 }, signal);
  const attached = () => auth0.keysOf(clientId).filter((each) => each.attached).length;
  const writes = () => auth0.requests.filter(({ method, path }) => method !== "GET" && path.startsWith("/api/")).length;
  return { auth0, clientId, first, of, issuer, entryOf, introduce, attached, writes };
}

describe("a client with private_key_jwt", () => {
  it("has its keys listed by the thumbprints of their public halves, with the room that there is", async () => {
    const { issuer, first } = await keyed();
    expect(await issuer.observe(signal)).toMatchObject({
      state: "ok",
      places: 2,
      storage: 4,
      readable: true,
      entries: [{ status: "active", fingerprint: first.fingerprint, expiresAt: null }],
    });
    await expect(issuer.read("cred_x", signal)).rejects.toMatchObject({ reason: "failed", effect: "not_done" });
  });

  it("accepts a key that was introduced, beside the one before, and none that was not", async () => {
    const { auth0, clientId, issuer, first, introduce, entryOf } = await keyed({}, { credentialName: "billing" });
    const value = await newKey();
    await introduce(value);
    expect(await entryOf(value)).toMatchObject({ status: "active" });
    const proofs = [first, value, await newKey()].map((each) => issuer.verify(each, signal));
    expect(await Promise.all(proofs)).toEqual([
      { accepted: true },
      { accepted: true },
      { accepted: false, answer: "401 invalid_client" },
    ]);
    expect(auth0.keysOf(clientId).map(({ name }) => name)).toEqual(["by hand", "billing"]);
  });

  it("has a key detached, attached and deleted, each as often as it is asked", async () => {
    const { issuer, introduce, entryOf, writes } = await keyed();
    const value = await newKey();
    await introduce(value);
    const { id } = (await entryOf(value))!;
    for (const [act, after] of [
      ["deactivate", "stored"],
      ["activate", "active"],
      ["deactivate", "stored"],
      ["delete", undefined],
    ] as const) {
      await issuer[act](id, signal);
      const written = writes();
      await issuer[act](id, signal);
      if (act !== "delete") expect(writes()).toBe(written);
      expect((await entryOf(value))?.status).toBe(after);
    }
    await issuer.deactivate(id, signal);
    await expect(issuer.activate(id, signal)).rejects.toMatchObject({ reason: "missing", effect: "not_done" });
  });

  it("that was stored but not attached, as by a crash, is attached when it is introduced again", async () => {
    const { auth0, clientId, introduce, entryOf } = await keyed();
    const value = await newKey();
    auth0.storeKey(clientId, keyPairIn(value)!.unsafePrivateKey);
    expect(await entryOf(value)).toMatchObject({ status: "stored" });
    await introduce(value);
    expect(await entryOf(value)).toMatchObject({ status: "active" });
  });

  it("says which of both limits is reached, and keeps what is attached", async () => {
    const { auth0, clientId, issuer, introduce, attached } = await keyed();
    await introduce(await newKey());
    await expect(introduce(await newKey())).rejects.toMatchObject({ reason: "full" });
    auth0.storeKey(clientId);
    const stored = introduce(await newKey());
    await expect(stored).rejects.toMatchObject({ reason: "full" });
    await expect(stored).rejects.toThrow("A client can have a maximum of 4 credentials.");
    expect([attached(), (await issuer.observe(signal)).entries.length]).toEqual([2, 4]);
  });

  it("is never left without a key, or its old secret would be accepted again", async () => {
    const { issuer, first, entryOf, attached } = await keyed();
    const { id } = (await entryOf(first))!;
    await expect(issuer.deactivate(id, signal)).rejects.toThrow("it is the only one");
    expect(attached()).toBe(1);
  });

  it("leaves open whether a key was stored when the answer is lost, and finds it then", async () => {
    const { auth0, introduce, entryOf } = await keyed();
    auth0.faults.add({ method: "POST", path: /credentials$/, nth: 1, fault: { kind: "drop", when: "after" } });
    const value = await newKey();
    await expect(introduce(value)).rejects.toMatchObject({ effect: "unclear" });
    expect(await entryOf(value)).toMatchObject({ status: "stored" });
  });

  it("is missing, and nothing is done", async () => {
    const { of, first } = await keyed();
    const issuer = of("nobody");
    expect(await issuer.observe(signal)).toMatchObject({ state: "missing", entries: [] });
    expect(await issuer.knowsClient("nobody", signal)).toBe(false);
    const attempt = issuer.introduce(first, { grace: 0 }, signal);
    await expect(attempt).rejects.toMatchObject({ reason: "missing", effect: "not_done" });
  });
});

describe("a client with a secret", () => {
  const withSecret = async (key: Auth0KeyOptions, scopes: readonly Scope[] = [...SCOPES, "update:clients"]) => {
    const stand = await keyed({}, key, scopes);
    stand.auth0.attachKeys(stand.clientId, []);
    return stand;
  };

  it("is refused with what to do", async () => {
    const { issuer, introduce, attached } = await withSecret({});
    const observed = await issuer.observe(signal);
    expect(observed).toMatchObject({ state: "broken" });
    expect(observed.detail).toMatch(/authenticates with client_secret_post, which takes no key\. Set `attach = true`/);
    await expect(introduce(await newKey())).rejects.toThrow("takes no key");
    expect(attached()).toBe(0);
  });

  it("is switched with the first key where that is asked for", async () => {
    const { auth0, clientId, issuer, introduce, entryOf } = await withSecret({ attach: true });
    expect(await issuer.observe(signal)).toMatchObject({ state: "ok", entries: [{ status: "stored" }] });
    const value = await newKey();
    await introduce(value);
    expect(await entryOf(value)).toMatchObject({ status: "active" });
    expect(auth0.clientOf(clientId).authentication.value.method).toBeNull();
    expect(await issuer.verify(value, signal)).toEqual({ accepted: true });
  });

  it("names the right that a switch needs", async () => {
    const { introduce } = await withSecret({ attach: true }, SCOPES);
    await expect(introduce(await newKey())).rejects.toThrow("lacks the scope update:clients");
  });
});

it.each(["read:client_credentials", "create:client_credentials", "delete:client_credentials"] as const)(
  "names %s where it is missing",
  async (missing) => {
    const scopes = [...SCOPES, "read:client_keys"].filter((scope) => scope !== missing) as Scope[];
    const { auth0, clientId, issuer, introduce } = await keyed({}, {}, scopes);
    const other = auth0.storeKey(clientId);
    const acts = {
      "read:client_credentials": () => issuer.observe(signal),
      "create:client_credentials": async () => introduce(await newKey()),
      "delete:client_credentials": () => issuer.delete(other.id, signal),
    };
    const attempt = acts[missing]();
    await expect(attempt).rejects.toMatchObject({ reason: "unauthorized", effect: "not_done" });
    await expect(attempt).rejects.toThrow(`lacks the scope ${missing}: grant`);
  },
);

it("with a public client there is nothing to rotate", async () => {
  const { auth0, of } = await keyed();
  const { clientId } = auth0.createClient({ method: "none" });
  expect((await of(clientId).observe(signal)).detail).toContain("It is a public client");
});

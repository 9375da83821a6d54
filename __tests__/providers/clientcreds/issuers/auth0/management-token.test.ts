import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import type { Auth0Client } from "../../../../../providers/clientcreds/issuers/auth0/client";
import type { Auth0Application } from "../../../../../providers/clientcreds/issuers/auth0/config";
import type { Auth0Sandbox } from "../../../../../sandbox/auth0/sandbox";
import { sandboxes } from "../../../../sandbox/auth0/support/tenant";
import { auth0Client, signal } from "./auth0";

const start = sandboxes();

const KEY = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const pem = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }) as string;

async function application(secret?: string) {
  const auth0 = await start();
  const made = auth0.createManagementClient();
  const clientSecret = Secret.of(secret ?? made.secret);
  return { auth0, ...asked(auth0, { kind: "client_secret", clientId: made.clientId, clientSecret }) };
}

/** An application that authenticates with KEY, and the provider with what is given. */
async function keyed(given: string) {
  const auth0 = await start();
  const { clientId } = auth0.createManagementClient();
  auth0.usePrivateKeyJwt(clientId, KEY);
  return { auth0, ...asked(auth0, { kind: "private_key_jwt", clientId, privateKey: Secret.of(given) }) };
}

function asked(auth0: Auth0Sandbox, access: Auth0Application) {
  const client: Auth0Client = auth0Client(auth0, access);
  const list = () =>
    client.send({ method: "GET", path: "/clients", doing: "list the clients", needs: "read:clients", signal });
  return { list, asked: () => auth0.requests.filter(({ path }) => path === "/oauth/token").length };
}

it("is asked for once by many, and kept", async () => {
  const { list, asked } = await application();
  const answers = await Promise.all([list(), list(), list()]);
  await list();
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(asked()).toBe(1);
});

it("that is refused says what to check, and that nothing was done", async () => {
  const { list } = await application("wrong");
  const attempt = list();
  await expect(attempt).rejects.toMatchObject({ reason: "unauthorized", effect: "not_done" });
  await expect(attempt).rejects.toThrow(/answered 401 access_denied\. Check `auth0.client_id`/);
});

it("is asked for again after a lost connection", async () => {
  const { auth0, list, asked } = await application();
  auth0.faults.add({ path: /oauth\/token/, nth: 1, fault: { kind: "drop", when: "after" } });
  expect((await list()).status).toBe(200);
  expect(asked()).toBe(2);
});

describe("with a private key", () => {
  it("is given for a signed assertion, and for another one after a lost connection", async () => {
    const { auth0, list, asked } = await keyed(pem(KEY));
    auth0.faults.add({ path: /oauth\/token/, nth: 1, fault: { kind: "drop", when: "after" } });
    expect((await list()).status).toBe(200);
    expect(asked()).toBe(2);
  });

  it.each([
    [
      "another key",
      pem(generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey),
      "401 invalid_client. Check `auth0.client_id`, `auth0.private_key`",
    ],
    ["an EC key", pem(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey), "Auth0 takes RSA keys only"],
    ["a key that lost its frame", pem(KEY).split("\n")[1]!, "`auth0.private_key`: it is no PEM"],
  ])("says what is wrong with %s, without showing it", async (_what, given, said) => {
    const { list } = await keyed(given);
    const error = (await list().catch((e: unknown) => e)) as Error;
    expect(error).toMatchObject({ reason: "unauthorized", effect: "not_done" });
    expect(error.message).toContain(said);
    expect(error.message).not.toContain(given.split("\n").at(1) ?? given);
  });
});

import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import { sandboxes } from "../../../../sandbox/auth0/support/tenant";
import { auth0Client, signal } from "./auth0";

const start = sandboxes();

async function application(secret?: string) {
  const auth0 = await start();
  const made = auth0.createManagementClient();
  const clientSecret = Secret.of(secret ?? made.secret);
  const client = auth0Client(auth0, { kind: "client_credentials", clientId: made.clientId, clientSecret });
  const list = () =>
    client.send({ method: "GET", path: "/clients", doing: "list the clients", needs: "read:clients", signal });
  const asked = () => auth0.requests.filter(({ path }) => path === "/oauth/token").length;
  return { auth0, list, asked };
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

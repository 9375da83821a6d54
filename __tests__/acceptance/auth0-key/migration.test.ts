import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ClientCredentials, clientCredentialsToken, eitherSlots, encryptedFileSlots } from "../../../runtime";
import { API } from "../../../sandbox/auth0/sandbox";
import { Auth0Stack } from "../../support/auth0-stack";
import { FILE_KEY } from "../../support/credential-stack";

/** Milliseconds in which Auth0 may accept the secret still, or the key already. */
const PROPAGATION = 2000;
const POLICY = `overlap = "1s", grace = "1s", soak = "1s"`;

/** docs/auth0-keys.md, "From a secret to a key", step by step. */
test("a client changes from a secret to a key under a service that logs in all the time, with no failed login", async () => {
  const stack = await Auth0Stack.start({ credential: "key", propagationMs: PROPAGATION });
  const { clientId, auth0, terraform } = stack;
  const slots = (name: string) =>
    encryptedFileSlots({ path: join(terraform.folder, "slots"), name, env: { CLIENTCREDS_FILE_KEY: FILE_KEY } });
  const login = clientCredentialsToken({
    tokenEndpoint: `${auth0.url}/oauth/token`,
    audience: API,
    authMethod: "client_secret_post",
    assertionAudience: `${auth0.url}/`,
  });
  terraform.write("secret.tf", `resource "clientcreds_auth0_secret" "billing" {\n  client_id = "${clientId}"\n}\n`);
  await stack.apply();

  // Consumers that can use either: there is no key yet.
  const either = eitherSlots(slots(`auth0/${clientId}`), slots(`auth0-key/${clientId}`));
  const credentials = ClientCredentials.fromSlots(either, { maxCache: 5 });
  const used: string[] = [];
  let going = true;
  const service = (async () => {
    while (going) {
      const kind = await credentials.withCredential(async (credential) => {
        await login(credential);
        return credential.clientSecret.unsafeUnwrap().includes("PRIVATE KEY") ? "key" : "secret";
      });
      used.push(kind);
      await wait(20);
    }
  })();
  const seen = async (kind: string) => {
    while (used.at(-1) !== kind) await Promise.race([wait(20), service]);
  };
  await seen("secret");

  // One apply: the secret is let go, the key is stored, attached, and takes over.
  terraform.write("secret.tf", "");
  stack.declare(POLICY, "attach = true");
  await stack.apply();
  expect(auth0.clientOf(clientId).authentication.value.method).toBeNull();
  await seen("key");
  await wait(PROPAGATION);
  // Not the login that is under way.
  const changed = used.length + 1;
  expect((await stack.plan()).code).toBe(0);

  // From now on it rotates like any key.
  stack.declare(`${POLICY}, trigger = "a"`, "attach = true");
  await stack.apply();
  await stack.untilDue();
  await stack.apply();
  expect(stack.state).toMatchObject({ generation: 2, slots: { current: { generation: 2 } } });
  const before = used.length;
  while (used.length < before + 10) await Promise.race([wait(20), service]);
  going = false;
  await service;
  expect(used.slice(changed)).not.toContain("secret");
  const alone = ClientCredentials.fromSlots(slots(`auth0-key/${clientId}`), { maxCache: 5 });
  await expect(alone.withCredential(login)).resolves.toBeTruthy();
  await stack.stop();
});

import { ClientCredentials, clientCredentialsToken, eitherSlots, encryptedFileSlots } from "../../../runtime";
import { FILE_KEY } from "../../support/credential-stack";
import { OktaStack } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";
import { Service } from "../../support/service";

const POLICY = `overlap = "1s", grace = "1s", soak = "1s"`;
const UNPROVEN = `verify = { method = "none" }`;

let stack: OktaStack;
let service: Service | undefined;
afterEach(async () => {
  await service?.stop();
  await stack.stop();
});

/** docs/okta-keys.md, "From a secret to a key", step by step. */
test("an app changes from a secret to a key under a service that logs in all the time, with no failed login", async () => {
  stack = await OktaStack.start();
  const { appId } = stack.app;
  const keyResource = (attributes: string, policy = POLICY): void => {
    const rotation = `rotation = {\n    ${policy.replaceAll(", ", "\n    ")}\n  }`;
    const key = `resource "clientcreds_okta_key" "billing" {\n  app_id = "${appId}"\n  ${rotation}\n  ${attributes}\n}\n`;
    stack.terraform.write("key.tf", key);
  };
  const slots = (name: string) =>
    encryptedFileSlots({ path: stack.slots.path, name, env: { CLIENTCREDS_FILE_KEY: FILE_KEY } });
  const login = clientCredentialsToken({ tokenEndpoint: `${stack.okta.url}/oauth2/default/v1/token`, scope: "api" });
  stack.declare(POLICY);
  await stack.apply();

  // The key beside the secret. A proof by it cannot be had yet, which an apply that wants one says.
  keyResource("");
  const unproven = await stack.terraform.apply();
  expect(unproven.code).toBe(1);
  expect(unproven.stderr.replace(/\s+/g, " ")).toContain("Set it to private_key_jwt in Okta as soon as every consumer");
  keyResource(UNPROVEN);
  await stack.apply();
  expect((await stack.plan()).code).toBe(0);
  expect(Object.values(stack.keys)).toEqual(["ACTIVE"]);

  // Consumers that can use either, and then the switch.
  const either = eitherSlots(slots(`okta/${appId}`), slots(`okta-key/${appId}`));
  const running = (service = new Service(stack, 1.5, ClientCredentials.fromSlots(either, { maxCache: 1.5 })));
  const seen = async (more: number) => {
    for (const enough = running.logins + more; running.logins < enough;) await new Promise((r) => setTimeout(r, 20));
  };
  await seen(10);
  stack.okta.setAuthMethod(appId, "private_key_jwt");
  await seen(10);

  // From now on a new key is proven, and the secret may go.
  keyResource("", `${POLICY}, trigger = "a"`);
  await stack.apply();
  const { phase } = stack.terraform.attributes("clientcreds_okta_key", "billing") as { phase: string };
  expect(phase).toBe("overlap");
  expect(Object.values(stack.keys)).toEqual(["ACTIVE", "ACTIVE"]);
  stack.terraform.write("main.tf", "");
  expect(planText(await stack.plan())).toContain(`Credential stays accepted: ${appId}`);
  await stack.apply();
  await seen(10);
  expect(await running.stop()).toEqual([]);
  const keyed = ClientCredentials.fromSlots(slots(`okta-key/${appId}`), { maxCache: 1.5 });
  await expect(keyed.withCredential(login)).resolves.toBeTruthy();
});

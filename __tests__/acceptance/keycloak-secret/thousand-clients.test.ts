import { startKeycloakSandbox, type KeycloakSandbox } from "../../../sandbox/keycloak/sandbox";
import { KeycloakAdmin } from "../../support/keycloak-admin";
import { KeycloakRealm } from "../../support/keycloak-realm";
import { mustInit, terraformWithProvider } from "../../support/compiled-provider";
import { FILE_KEY } from "../../support/credential-stack";
import type { Terraform } from "../../support/terraform";

const CLIENTS = 1000;
const TYPE = "clientcreds_keycloak_secret";

let keycloak: KeycloakSandbox;
let terraform: Terraform;
beforeAll(async () => {
  keycloak = await startKeycloakSandbox();
  terraform = terraformWithProvider({ CLIENTCREDS_FILE_KEY: FILE_KEY });
});
afterAll(async () => {
  terraform?.dispose();
  await keycloak?.stop();
});

test("a plan that adopts the 1,000 clients of a realm asks Keycloak for its lists, ten requests and a token at most", async () => {
  const realm = await KeycloakRealm.create(new KeycloakAdmin(keycloak.url, keycloak.admin), "acme");
  await realm.enforceRotation({ expiration: 5_184_000, rotated: 86_400 });
  const { clientId, secret } = keycloak.createAdminClient("acme", "terraform", ["manage-clients", "view-realm"]);
  for (let i = 0; i < CLIENTS; i++) keycloak.createClient("acme", { clientId: `client-${i}` });
  terraform.write(
    "main.tf",
    `provider "clientcreds" {
      keycloak   = { url = "${keycloak.url}", realm = "acme", client_id = "${clientId}", client_secret = "${secret}" }
      slot_store = { encrypted_file = { path = "slots" } }
    }
    resource "${TYPE}" "each" {
      count     = ${CLIENTS}
      realm     = "acme"
      client_id = "client-\${count.index}"
      rotation  = {}
    }
    import {
      for_each = range(${CLIENTS})
      to       = ${TYPE}.each[each.key]
      id       = "acme/client-\${each.key}"
    }`,
  );
  await mustInit(terraform);
  const before = keycloak.requests.length;
  const plan = await terraform.plan("-detailed-exitcode", "-parallelism=30");
  const paths = keycloak.requests.slice(before).map(({ path }) => path);
  expect(plan.stdout).toContain(`Plan: ${CLIENTS} to import, 0 to add, ${CLIENTS} to change, 0 to destroy.`);
  expect(plan.stdout.match(/last_action += "adopt generation 1 /g)).toHaveLength(CLIENTS);
  expect(paths.filter((path) => path.endsWith("/token"))).toHaveLength(1);
  expect(paths.length).toBeLessThanOrEqual(11);
});

import { startKeycloakSandbox } from "../../../sandbox/keycloak/sandbox";
import { KeycloakAdmin } from "../../support/keycloak-admin";
import { describeKeycloak } from "./contract";

async function start() {
  const sandbox = await startKeycloakSandbox();
  return { admin: new KeycloakAdmin(sandbox.url, sandbox.admin), stop: () => sandbox.stop() };
}

describeKeycloak("the stand-in of Keycloak", start, 10_000);

import { startKeycloakSandbox, type KeycloakSandbox } from "../../../../../sandbox/keycloak/sandbox";
import { KeycloakAdmin } from "../../../../support/keycloak-admin";
import { describeKeycloakContract } from "./contract";

let sandbox: KeycloakSandbox;
beforeAll(async () => {
  sandbox = await startKeycloakSandbox();
});
afterAll(() => sandbox.stop());

describeKeycloakContract("the stand-in of Keycloak", () => new KeycloakAdmin(sandbox.url, sandbox.admin));

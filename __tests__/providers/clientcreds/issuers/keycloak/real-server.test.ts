import { KEYCLOAK_START, startKeycloak, type Keycloak } from "../../../../support/keycloak";
import { describeKeycloakContract } from "./contract";

let keycloak: Keycloak;
beforeAll(async () => {
  keycloak = await startKeycloak();
}, KEYCLOAK_START);
afterAll(() => keycloak.stop());

describeKeycloakContract("Keycloak 26.7.3", () => keycloak.admin);

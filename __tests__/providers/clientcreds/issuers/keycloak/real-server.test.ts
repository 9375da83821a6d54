import { KEYCLOAK_START, startKeycloak, type Keycloak } from "../../../../support/keycloak";
import { describeKeycloakContract } from "./contract";

describe.each(["26.7.3", "26.0.8"] as const)("%s", (version) => {
  let keycloak: Keycloak;
  beforeAll(async () => {
    keycloak = await startKeycloak({ version });
  }, KEYCLOAK_START);
  afterAll(() => keycloak?.stop());

  describeKeycloakContract(`Keycloak ${version}`, () => keycloak.admin);
});

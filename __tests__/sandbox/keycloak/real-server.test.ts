import { KEYCLOAK_START, startKeycloak } from "../../support/keycloak";
import { describeKeycloak } from "./contract";

// A real server on a busy machine takes its time over a list of clients or a new realm.
jest.setTimeout(120_000);

describeKeycloak("Keycloak 26.7.3", () => startKeycloak(), KEYCLOAK_START);

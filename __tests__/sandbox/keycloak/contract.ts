import { describeRotationPolicies } from "../../providers/clientcreds/issuers/keycloak/rotation-policies";
import type { KeycloakAdmin } from "../../support/keycloak-admin";
import { KeycloakRealm } from "../../support/keycloak-realm";
import { describePolicies } from "./contract/policies";
import { describeRights } from "./contract/rights";
import { describeSecrets } from "./contract/secrets";
import { describeTokenEndpoint } from "./contract/token-endpoint";

export interface KeycloakUnderTest {
  readonly admin: KeycloakAdmin;
  stop(): Promise<void>;
}

/** The realm of the tests, without policies. They share it: a real server takes a second or more to make one. */
export type CleanRealm = () => Promise<KeycloakRealm>;

/** What the provider relies on in a Keycloak, held against the real server and against the stand-in. */
export function describeKeycloak(name: string, start: () => Promise<KeycloakUnderTest>, patience: number): void {
  describe(name, () => {
    let server: KeycloakUnderTest;
    let realm: KeycloakRealm;
    beforeAll(async () => {
      server = await start();
      realm = await KeycloakRealm.create(server.admin, "acme inc");
    }, patience);
    afterAll(() => server.stop());
    const cleanRealm: CleanRealm = async () => {
      await realm.removePolicies();
      return realm;
    };

    describe("secrets", () => describeSecrets(cleanRealm));
    describe("policies", () => describePolicies(cleanRealm));
    describe("the token endpoint", () => describeTokenEndpoint(cleanRealm));
    describe("the provider's rotation policies", () => describeRotationPolicies(cleanRealm));
    describe("rights", () => describeRights(cleanRealm));
  });
}

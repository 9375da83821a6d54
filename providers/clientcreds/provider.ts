import { requireTerraform, type ProviderDefinition } from "../plugin";
import { configure } from "./configuration/configure";
import { providerSchema } from "./configuration/schema";
import type { Services } from "./configuration/services";
import { slotsDataSource } from "./data-sources/slots";
import { slotEphemeralResource } from "./ephemeral-resources/slot";
import { fingerprintFunction } from "./functions/fingerprint";
import { auth0KeyResource } from "./resources/auth0-key";
import { auth0SecretResource } from "./resources/auth0-secret";
import { keycloakRotationPolicyResource } from "./resources/keycloak-rotation-policy";
import { keycloakSecretResource } from "./resources/keycloak-secret";
import { oktaKeyResource } from "./resources/okta-key";
import { oktaSecretResource } from "./resources/okta-secret";
import { sahamatiSecretResource } from "./resources/sahamati-secret";

/** Write-only attributes and ephemeral resources need it. */
const OLDEST_TERRAFORM = "1.11.0";

/** The provider: its configuration, and the list of what it offers. */
export const clientcredsProvider: ProviderDefinition<typeof providerSchema, Services> = {
  address: "registry.terraform.io/clientcreds/clientcreds",
  schema: providerSchema,
  async configure({ config, terraformVersion, diagnostics }) {
    requireTerraform(terraformVersion, OLDEST_TERRAFORM, diagnostics);
    return diagnostics.hasErrors ? undefined : configure(config, process.env, diagnostics);
  },
  resources: [
    oktaSecretResource,
    oktaKeyResource,
    auth0KeyResource,
    auth0SecretResource,
    sahamatiSecretResource,
    keycloakSecretResource,
    keycloakRotationPolicyResource,
  ],
  dataSources: [slotsDataSource],
  ephemeralResources: [slotEphemeralResource],
  functions: [fingerprintFunction],
};

import type { Construct } from "constructs";
import { KeycloakSecret } from "../providers/bindings/keycloak-secret";
import { ClientCredential, type ClientCredentialProps } from "./client-credential";
import { commonAttributes } from "./common-attributes";
import { validateKeycloak } from "./validate-keycloak";

/** A client has one secret, so there is none beside it to choose from or to discard. */
type Possible = Omit<ClientCredentialProps, "discardCredentialIds" | "importExisting">;

export interface KeycloakClientSecretProps extends Possible {
  /** Name of the client's realm. */
  readonly realm: string;
  /** OAuth client id. Exactly one of it and `clientUuid` is set. */
  readonly clientId?: string;
  /** Keycloak's own id of the client: `keycloak_openid_client`'s `id`. */
  readonly clientUuid?: string;
  /** Adopt by an import block, so that the plan shows it. @default false */
  readonly importExisting?: boolean;
}

/** The client secret of a Keycloak client. */
export class KeycloakClientSecret extends ClientCredential {
  protected readonly resource: KeycloakSecret;

  /** @throws ValidationError also for `soak`, since Keycloak revives no old secret */
  constructor(
    scope: Construct,
    id: string,
    protected readonly props: KeycloakClientSecretProps,
  ) {
    super(scope, id);
    const { realm, clientId, clientUuid, importExisting = false, provider } = props;
    const common = commonAttributes(this, props, "keycloak_secret");
    validateKeycloak({ realm, clientId, clientUuid, importExisting, rotation: common.rotation }, this);
    this.resource = new KeycloakSecret(this, "Resource", {
      realm,
      clientId,
      clientUuid,
      ...common,
    });
    if (importExisting) this.resource.importFrom(`${realm}/${clientUuid ?? clientId}`, provider);
  }
}

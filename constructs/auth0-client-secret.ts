import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { Auth0Secret } from "../providers/bindings/auth0-secret";
import { ClientCredential, type ClientCredentialProps } from "./client-credential";
import { commonAttributes } from "./common-attributes";
import { validateAuth0 } from "./validate-auth0";

/** A client has one secret, so there is none beside it to choose from or to discard. */
type Possible = Omit<ClientCredentialProps, "discardCredentialIds" | "importExisting">;

export interface Auth0ClientSecretProps extends Possible {
  /** Id of the client: `auth0_client`'s, or a literal. */
  readonly clientId: string;
  /** Auth0 makes the values, so that consumers learn of a new one only when it is accepted already. @default false */
  readonly issuerMade?: boolean | IResolvable;
  /** Where the present value cannot be read and the store is empty, it may be overwritten. @default false */
  readonly takeOver?: boolean | IResolvable;
  /** Adopt by an import block, so that the plan shows it. @default false */
  readonly importExisting?: boolean;
}

/** The client secret of an Auth0 application. */
export class Auth0ClientSecret extends ClientCredential {
  protected readonly resource: Auth0Secret;

  /** @throws ValidationError also for words of a policy that one secret at a time cannot serve, such as `grace` */
  constructor(
    scope: Construct,
    id: string,
    protected readonly props: Auth0ClientSecretProps,
  ) {
    super(scope, id);
    const { clientId, issuerMade, takeOver, candidate, importExisting = false, provider } = props;
    const common = commonAttributes(this, props, "auth0_secret");
    validateAuth0(
      { clientId, issuerMade, takeOver, hasCandidate: candidate !== undefined, rotation: common.rotation },
      this,
    );
    this.resource = new Auth0Secret(this, "Resource", {
      clientId,
      issuerMade,
      takeOver,
      ...common,
    });
    if (importExisting) this.resource.importFrom(clientId, provider);
  }
}

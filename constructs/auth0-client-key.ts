import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { Auth0Key } from "../providers/bindings/auth0-key";
import { ClientCredential, type ClientCredentialProps } from "./client-credential";
import { commonAttributes } from "./common-attributes";
import { validateKeyGeneration, type KeyGeneration } from "./key-generation";
import { checkAuth0ClientId } from "./validate-auth0";

export interface Auth0ClientKeyProps extends Omit<ClientCredentialProps, "importExisting"> {
  /** Id of the client: `auth0_client`'s, or a literal. */
  readonly clientId: string;
  /** What new keys are called in Auth0's console. @default "clientcreds" */
  readonly credentialName?: string;
  /** A client that authenticates with a secret is switched to private_key_jwt with the first key, which ends its secret. @default false */
  readonly attach?: boolean | IResolvable;
  /** How key pairs are generated: for RS256, which needs no word. @default RSA with 2048 bits */
  readonly generate?: Pick<KeyGeneration, "rsaBits">;
  /** Take over slots that hold its key already, by an import block, so that the plan shows it. @default false */
  readonly importExisting?: boolean;
}

/** The key by which an Auth0 application authenticates (private_key_jwt). Its private half is in the slots only. */
export class Auth0ClientKey extends ClientCredential {
  protected readonly resource: Auth0Key;

  /** @throws ValidationError */
  constructor(
    scope: Construct,
    id: string,
    protected readonly props: Auth0ClientKeyProps,
  ) {
    super(scope, id);
    const { clientId, credentialName, attach, generate, importExisting = false, provider } = props;
    checkAuth0ClientId(clientId, this);
    validateKeyGeneration(props, this);
    this.resource = new Auth0Key(this, "Resource", {
      clientId,
      credentialName,
      attach,
      generate,
      ...commonAttributes(this, props, "auth0_key"),
    });
    if (importExisting) this.resource.importFrom(clientId, provider);
  }
}

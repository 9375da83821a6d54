import type { Construct } from "constructs";
import { OktaKey } from "../providers/bindings/okta-key";
import { ClientCredential, type ClientCredentialProps } from "./client-credential";
import { commonAttributes } from "./common-attributes";
import { validateKeyGeneration, type KeyGeneration } from "./key-generation";
import { validateOktaApp } from "./validate-okta";

export interface OktaClientKeyProps extends Omit<ClientCredentialProps, "importExisting"> {
  /** Id of the app: `okta_app_oauth`'s, or a literal `0oa…`. */
  readonly appId: string;
  /** OAuth client id. @default asked from Okta */
  readonly clientId?: string;
  /** How key pairs are generated. @default RSA with 2048 bits, for RS256 */
  readonly generate?: KeyGeneration;
  /** Adopt what the slots hold by an import block, so that the plan shows it; Okta has no private key to adopt. @default false */
  readonly importExisting?: boolean;
}

/** The key of an Okta app that authenticates by private_key_jwt. Its private half is in the slots and nowhere else. */
export class OktaClientKey extends ClientCredential {
  protected readonly resource: OktaKey;

  /** @throws ValidationError */
  constructor(
    scope: Construct,
    id: string,
    protected readonly props: OktaClientKeyProps,
  ) {
    super(scope, id);
    const { appId, generate, importExisting = false } = props;
    validateOktaApp(appId, this);
    validateKeyGeneration(props, this);
    this.resource = new OktaKey(this, "Resource", {
      appId,
      clientId: props.clientId,
      generate,
      ...commonAttributes(this, props, "okta_key"),
    });
    if (importExisting) this.resource.importFrom(appId, props.provider);
  }
}

import type { Construct } from "constructs";
import { OktaSecret } from "../providers/bindings/okta-secret";
import { ClientCredential, type ClientCredentialProps } from "./client-credential";
import { commonAttributes } from "./common-attributes";
import { validateOktaApp } from "./validate-okta";

export interface OktaClientSecretProps extends ClientCredentialProps {
  /** Id of the app: `okta_app_oauth`'s, or a literal `0oa…`. */
  readonly appId: string;
  /** OAuth client id. @default asked from Okta */
  readonly clientId?: string;
}

/** The client secret of an Okta app. */
export class OktaClientSecret extends ClientCredential {
  protected readonly resource: OktaSecret;

  constructor(
    scope: Construct,
    id: string,
    protected readonly props: OktaClientSecretProps,
  ) {
    super(scope, id);
    const { appId } = props;
    validateOktaApp(appId, this);
    this.resource = new OktaSecret(this, "Resource", {
      appId,
      clientId: props.clientId,
      ...commonAttributes(this, props, "okta_secret"),
    });
    const { importExisting = false } = props;
    if (importExisting !== false) {
      this.resource.importFrom(importExisting === true ? appId : `${appId}/${importExisting}`, props.provider);
    }
  }
}

import type { Construct } from "constructs";
import { OktaKey } from "../providers/bindings/okta-key";
import { ClientCredential, storeAttribute, type ClientCredentialProps } from "./client-credential";
import { validateKeyGeneration, type KeyGeneration } from "./key-generation";
import { RotationPolicy } from "./rotation-policy";
import { validateOktaApp } from "./validate-okta";
import { ValidationError } from "./validation-error";

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
    const { appId, generate, candidate, importExisting = false } = props;
    validateOktaApp(appId, this);
    if (generate && candidate) {
      const rule = "excludes `candidate`: a key that is given is not generated";
      throw new ValidationError({ field: "generate", rule, value: JSON.stringify(generate) }, this);
    }
    if (generate) validateKeyGeneration(generate, this);
    this.resource = new OktaKey(this, "Resource", {
      appId,
      clientId: props.clientId,
      generate,
      candidateWo: candidate?.ephemeralReference,
      rotation: (props.rotation ?? RotationPolicy.observeOnly())._toAttribute(this, "okta_key"),
      store: storeAttribute(this, props),
      verify: props.verification?._toAttribute(this),
      onDestroy: props.onDestroy,
      discardCredentialIds: props.discardCredentialIds,
      provider: props.provider,
      lifecycle: props.lifecycle,
    });
    if (importExisting) this.resource.importFrom(appId, props.provider);
  }
}

import type { Construct } from "constructs";
import type { IssuerKind } from "../providers/clientcreds/rotation/capability";
import { storeAttribute, type ClientCredentialProps } from "./client-credential";
import { RotationPolicy } from "./rotation-policy";

/** What the L1 resources of all credentials have in common. @throws ValidationError */
export function commonAttributes(scope: Construct, props: ClientCredentialProps, issuer: IssuerKind) {
  return {
    candidateWo: props.candidate?.ephemeralReference,
    rotation: (props.rotation ?? RotationPolicy.observeOnly())._toAttribute(scope, issuer),
    store: storeAttribute(scope, props),
    verify: props.verification?._toAttribute(scope),
    onDestroy: props.onDestroy,
    discardCredentialIds: props.discardCredentialIds,
    provider: props.provider,
    lifecycle: props.lifecycle,
  };
}

import type { IConstruct } from "constructs";
import type { IssuerKind } from "../../providers/clientcreds/rotation/capability";
import { credentialKind } from "../aspects/credential-kind";
import { resourcesIn, type Attributes, type ResourceView } from "../aspects/resource-view";
import { RotationPolicy } from "../rotation-policy";
import type { RotationPolicyProps } from "../rotation-policy-props";

/** A credential as a stack declares it. */
export interface DeclaredCredential {
  /** Construct path. */
  readonly path: string;
  readonly issuer: IssuerKind;
  /** Its policy, overrides included: `rotation.simulate(…)` tells what it leads to. */
  readonly rotation: RotationPolicy;
}

/** Every credential that a stack, or any other construct, declares. */
export const credentialsOf = (scope: IConstruct): DeclaredCredential[] =>
  resourcesIn(scope).flatMap((view) => declaredCredential(view) ?? []);

function declaredCredential({ type, path, attributes }: ResourceView): DeclaredCredential | null {
  const issuer = credentialKind(type);
  if (issuer === null) return null;
  const rotation = attributes.rotation as Attributes | undefined;
  return { path, issuer, rotation: rotation ? RotationPolicy.of(propsOf(rotation)) : RotationPolicy.observeOnly() };
}

/** `before_expiry` is `beforeExpiry`. */
const propsOf = (rotation: Attributes): RotationPolicyProps =>
  Object.fromEntries(
    Object.entries(rotation).map(([name, value]) => [name.replace(/_(\w)/g, (_, c: string) => c.toUpperCase()), value]),
  );

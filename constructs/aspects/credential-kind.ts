import { CAPABILITIES, type IssuerKind } from "../../providers/clientcreds/rotation/capability";

/** The kind of credential that a resource type of our provider declares; null for any other type. */
export function credentialKind(resourceType: string): IssuerKind | null {
  const kind = /^clientcreds_(.+)$/.exec(resourceType)?.[1];
  return kind !== undefined && Object.hasOwn(CAPABILITIES, kind) ? (kind as IssuerKind) : null;
}

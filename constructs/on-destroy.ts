/** What destroy does. */
export enum OnDestroy {
  /** It only ends the management: the credential stays accepted, the slots stay. */
  RETAIN = "retain",
  /** What this resource made is revoked, and its slots are deleted. Set it, apply, then remove the construct. */
  REVOKE = "revoke",
}

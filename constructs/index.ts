export { Auth0ClientKey, type Auth0ClientKeyProps } from "./auth0-client-key";
export { Auth0ClientSecret, type Auth0ClientSecretProps } from "./auth0-client-secret";
export { NoStoredSecrets } from "./aspects/no-stored-secrets";
export { RequireRotation, type RequireRotationProps } from "./aspects/require-rotation";
export type { AwsSecretsManagerProps, PayloadFields } from "./aws-secrets-manager-props";
export { ClientCredential, type ClientCredentialProps } from "./client-credential";
export { ClientCredentialSlot, type ClientCredentialSlotProps } from "./client-credential-slot";
export { ClientCredentialsProvider, type ClientCredentialsProviderProps } from "./client-credentials-provider";
export { Duration, type DurationLike, type Period } from "./duration";
export { EphemeralValue, type IEphemeralValue } from "./ephemeral-value";
export { GeneratedSecret, type GeneratedSecretProps } from "./generated-secret";
export type { IamStatement } from "./iam-statement";
export type { KeyGeneration } from "./key-generation";
export { KeycloakClientSecret, type KeycloakClientSecretProps } from "./keycloak-client-secret";
export {
  KeycloakRotationPolicy,
  type KeycloakConditions,
  type KeycloakRotationPolicyProps,
} from "./keycloak-rotation-policy";
export { OktaClientKey, type OktaClientKeyProps } from "./okta-client-key";
export { OktaClientSecret, type OktaClientSecretProps } from "./okta-client-secret";
export { OnDestroy } from "./on-destroy";
export { RotationPolicy } from "./rotation-policy";
export type { RotationPolicyProps } from "./rotation-policy-props";
export {
  RotationTimeline,
  type RotationTimelineProps,
  type RotationTimelineStep,
} from "./simulation/rotation-timeline";
export type { SimulationOptions } from "./simulation/simulate-rotation";
export type { IssuerKind } from "../providers/clientcreds/rotation/capability";
export { SahamatiEntitySecret, type SahamatiEntitySecretProps } from "./sahamati-entity-secret";
export { SlotStore, type EncryptedFileProps } from "./slot-store";
export { ValidationError, type Violation } from "./validation-error";
export { Verification, type TokenVerificationProps, type VerificationProps } from "./verification";

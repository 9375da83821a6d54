export { Secret } from "../providers/clientcreds/secret/secret";
export type { AwsSecretsManagerSlots } from "./aws-secrets-manager-slots";
export { ClientCredentials, type ClientCredentialsOptions, type Credential, type Login } from "./client-credentials";
export type { Clock } from "./clock";
export type { EncryptedFileSlots } from "./encrypted-file-slots";
export { CredentialRefusedError, InvalidClientError, SlotsUnreadableError, TokenRequestError } from "./errors";
export { sahamatiEntityToken, type SahamatiToken, type SahamatiTokenRequest } from "./sahamati-token";
export type { SlotCredential, SlotReader, Slots } from "./slot-reader";
export { clientCredentialsToken, type TokenRequest, type TokenResponse } from "./token-request";

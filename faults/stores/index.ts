import { awsSecretsManager } from "./aws-secrets-manager";
import { encryptedFile } from "./encrypted-file";
import type { StoreStand } from "./store-stand";

export type { RunningStore, StoreStand } from "./store-stand";

export const STORES: readonly StoreStand[] = [encryptedFile, awsSecretsManager];

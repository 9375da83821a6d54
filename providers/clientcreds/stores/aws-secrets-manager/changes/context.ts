import type { Consumer } from "../../../rotation/ports";
import type { AwsSecretsManagerOptions } from "../options";
import type { SecretAccess } from "../secret-access";

/** What a change works with. */
export interface ChangeContext {
  readonly access: SecretAccess;
  readonly options: AwsSecretsManagerOptions;
  readonly consumer: Consumer;
  readonly signal: AbortSignal;
}

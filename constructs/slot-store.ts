import { resolve } from "node:path";
import { Token } from "cdktf";
import { awsSecretsManagerAttribute, type AwsSecretsManagerProps } from "./aws-secrets-manager-props";
import type { ClientcredsProviderSlotStore } from "../providers/bindings/provider";
import type { OktaSecretStore } from "../providers/bindings/okta-secret";

export interface EncryptedFileProps {
  /** The file. A relative path counts from the working directory of the app, since Terraform itself runs in a folder of cdktf.out. */
  readonly path: string;
  /** File (mode 0600) with the key; made when neither it nor the store is there. @default CLIENTCREDS_FILE_KEY in the environment */
  readonly keyFile?: string;
}

/** Where slots live. */
export abstract class SlotStore {
  /** AWS Secrets Manager: CURRENT is the staging label AWSCURRENT, PREVIOUS is AWSPREVIOUS, NEXT is `NEXT`. */
  static awsSecretsManager(props: AwsSecretsManagerProps = {}): SlotStore {
    return new AwsSecretsManager(awsSecretsManagerAttribute(props));
  }

  /** An encrypted file: for trying things out and for tests. */
  static encryptedFile(props: EncryptedFileProps): SlotStore {
    return new EncryptedFile(props);
  }

  /** The same store, with a name for these slots instead of `<issuer kind>/<id>`. */
  named(name: string): SlotStore {
    return new NamedStore(this, name);
  }

  /** @internal */
  abstract _toAttribute(): StoreAttribute;
}

/** @internal `store` of a credential, and, without the name, `slot_store` of the provider. */
export type StoreAttribute = OktaSecretStore & ClientcredsProviderSlotStore;

class AwsSecretsManager extends SlotStore {
  constructor(private readonly attribute: NonNullable<StoreAttribute["awsSecretsManager"]>) {
    super();
  }

  override _toAttribute(): StoreAttribute {
    return { awsSecretsManager: this.attribute };
  }
}

class EncryptedFile extends SlotStore {
  constructor(private readonly props: EncryptedFileProps) {
    super();
  }

  override _toAttribute(): StoreAttribute {
    const { path, keyFile } = this.props;
    return { encryptedFile: { path: absolute(path), keyFile: keyFile === undefined ? undefined : absolute(keyFile) } };
  }
}

class NamedStore extends SlotStore {
  constructor(
    private readonly store: SlotStore,
    private readonly name: string,
  ) {
    super();
  }

  override _toAttribute(): StoreAttribute {
    return { ...this.store._toAttribute(), name: this.name };
  }
}

const absolute = (path: string): string => (Token.isUnresolved(path) ? path : resolve(path));

import { TerraformStack, type TerraformProvider, type TerraformResourceLifecycle } from "cdktf";
import { Construct } from "constructs";
import type { Auth0Key } from "../providers/bindings/auth0-key";
import type { Auth0Secret } from "../providers/bindings/auth0-secret";
import type { KeycloakSecret } from "../providers/bindings/keycloak-secret";
import type { OktaKey } from "../providers/bindings/okta-key";
import type { OktaSecret } from "../providers/bindings/okta-secret";
import type { SahamatiSecret } from "../providers/bindings/sahamati-secret";
import { ClientCredentialsProvider } from "./client-credentials-provider";
import { checkTags } from "./aws-secrets-manager-props";
import { ClientCredentialSlot } from "./client-credential-slot";
import type { IEphemeralValue } from "./ephemeral-value";
import { readSlotsStatement, type IamStatement } from "./iam-statement";
import type { OnDestroy } from "./on-destroy";
import type { RotationPolicy } from "./rotation-policy";
import type { SlotStore, StoreAttribute } from "./slot-store";
import { ValidationError } from "./validation-error";
import type { Verification } from "./verification";

/** What every client credential takes. No secret is ever a prop. */
export interface ClientCredentialProps {
  /** When and how it rotates. @default RotationPolicy.observeOnly() */
  readonly rotation?: RotationPolicy;
  /** A value of your own. @default the provider generates it */
  readonly candidate?: IEphemeralValue;
  /** Where the slots live. @default the provider's store */
  readonly store?: SlotStore;
  /** How a value is proven. @default Verification.auto() */
  readonly verification?: Verification;
  /** What destroy does. @default OnDestroy.RETAIN */
  readonly onDestroy?: OnDestroy;
  /** Adopt by an import block, so that the plan shows it; a string names which of several accepted entries is CURRENT. @default false */
  readonly importExisting?: boolean | string;
  /** Foreign credentials at the issuer that may be deleted to make room. @default none */
  readonly discardCredentialIds?: string[];
  /** Of the secret that is created in AWS Secrets Manager, beside those of its store. @default none */
  readonly tags?: Record<string, string>;
  /** @default the default ClientCredentialsProvider */
  readonly provider?: TerraformProvider;
  /** @default none */
  readonly lifecycle?: TerraformResourceLifecycle;
}

/** The L1 resources, which have the common part in common. */
type CredentialResource = Auth0Key | Auth0Secret | KeycloakSecret | OktaKey | OktaSecret | SahamatiSecret;

/** A client's credential at an issuer and its slots. */
export abstract class ClientCredential extends Construct {
  /** The L1 resource, child "Resource". */
  protected abstract readonly resource: CredentialResource;
  protected abstract readonly props: ClientCredentialProps;
  private currentSlot: ClientCredentialSlot | undefined;

  /** Generation, fingerprint, status and times of CURRENT, NEXT and PREVIOUS; never a value. */
  get slots(): CredentialResource["slots"] {
    return this.resource.slots;
  }

  /** Newest generation ever made. */
  get generation(): number {
    return this.resource.generation;
  }

  /** `steady`, `overlap`, `grace` or `soak`. */
  get phase(): string {
    return this.resource.phase;
  }

  get storeId(): string {
    return this.resource.storeId;
  }

  get clientId(): string {
    return this.resource.clientId;
  }

  /** What the next apply will do when its time has come. */
  get nextAction(): string {
    return this.resource.nextAction;
  }

  /** When, RFC 3339. */
  get nextActionAt(): string {
    return this.resource.nextActionAt;
  }

  /** The value in CURRENT, for another resource's write-only attribute. */
  current(): ClientCredentialSlot {
    this.currentSlot ??= new ClientCredentialSlot(this, "Current", {
      storeId: this.storeId,
      generation: this.slots.current.generation,
      provider: this.props.provider,
    });
    return this.currentSlot;
  }

  /**
   * IAM statement for the consumer's role: it reads the slots CURRENT and NEXT of this credential, each by its name, and nothing else.
   *
   * @throws ValidationError where the slots are not in AWS Secrets Manager
   */
  consumerPolicy(): IamStatement {
    if (this.slotsAreInFile) {
      const rule = "must be AWS Secrets Manager, whose readers IAM governs";
      throw new ValidationError({ field: "store", rule, value: "an encrypted file" }, this);
    }
    return readSlotsStatement(this.storeId);
  }

  private get slotsAreInFile(): boolean {
    return storeInForce(this, this.props)?.encryptedFile !== undefined;
  }
}

/**
 * `store` of the resource, with the credential's tags.
 *
 * @throws ValidationError where there are tags, and the slots are not in AWS Secrets Manager
 */
export function storeAttribute(scope: Construct, props: ClientCredentialProps): StoreAttribute | undefined {
  const { store, tags } = props;
  if (tags === undefined) return store?._toAttribute();
  checkTags(tags);
  // A store of the resource's own replaces the provider's as a whole, so what that says is said again.
  const inForce = storeInForce(scope, props);
  const aws = inForce?.awsSecretsManager;
  if (aws === undefined) {
    const rule = "are for AWS Secrets Manager: it must be `store` here or `slotStore` of the provider";
    throw new ValidationError({ field: "tags", rule, value: JSON.stringify(tags) }, scope);
  }
  return { ...inForce, awsSecretsManager: { ...aws, tags: { ...aws.tags, ...tags } } };
}

function storeInForce(
  scope: Construct,
  { store, provider = defaultProviderOf(scope) }: ClientCredentialProps,
): StoreAttribute | undefined {
  const own = store?._toAttribute();
  if (own?.awsSecretsManager !== undefined || own?.encryptedFile !== undefined) return own;
  return provider instanceof ClientCredentialsProvider ? { ...provider.slotStoreProp, ...own } : own;
}

const defaultProviderOf = (scope: Construct): ClientCredentialsProvider | undefined =>
  TerraformStack.of(scope)
    .node.findAll()
    .find((node): node is ClientCredentialsProvider => node instanceof ClientCredentialsProvider && !node.alias);

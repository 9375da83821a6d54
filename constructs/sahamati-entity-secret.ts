import type { Construct } from "constructs";
import { SahamatiSecret } from "../providers/bindings/sahamati-secret";
import { ClientCredential, type ClientCredentialProps } from "./client-credential";
import { commonAttributes } from "./common-attributes";
import { validateSahamati } from "./validate-sahamati";

/** Sahamati makes the values itself and holds one of them, so there is nothing to bring, to choose from or to discard. */
type Possible = Omit<ClientCredentialProps, "candidate" | "discardCredentialIds" | "importExisting">;

export interface SahamatiEntitySecretProps extends Possible {
  /** Id of the entity, such as `XYZ_FIU`. */
  readonly entityId: string;
  /** Days that a new secret shall live, 1 to 180. @default 180 */
  readonly secretExpiryDays?: number;
  /** Adopt by an import block, so that the plan shows it; the secret is read, not reset. @default false */
  readonly importExisting?: boolean;
}

/** The secret of an entity at Sahamati's token service. */
export class SahamatiEntitySecret extends ClientCredential {
  protected readonly resource: SahamatiSecret;

  /** @throws ValidationError also where a secret would become older than the 180 days that Sahamati allows */
  constructor(
    scope: Construct,
    id: string,
    protected readonly props: SahamatiEntitySecretProps,
  ) {
    super(scope, id);
    const { entityId, secretExpiryDays, importExisting = false, provider } = props;
    const common = commonAttributes(this, props, "sahamati_secret");
    validateSahamati({ entityId, secretExpiryDays, rotation: common.rotation }, this);
    this.resource = new SahamatiSecret(this, "Resource", {
      entityId,
      secretExpiryDays,
      ...common,
    });
    if (importExisting) this.resource.importFrom(entityId, provider);
  }

  /** Until when the secret before the present one is accepted, as far as was seen; RFC 3339. */
  get oldSecretAcceptedUntil(): string {
    return this.resource.oldSecretAcceptedUntil;
  }
}

import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { EphemeralElement } from "./ephemeral-element";
import type { IEphemeralValue } from "./ephemeral-value";

export interface ClientCredentialSlotProps {
  /** `storeId` of a credential. */
  readonly storeId: string;
  /** The generation to read. A number of this apply that is not made yet is waited for. */
  readonly generation: number;
  /** @default the default ClientCredentialsProvider */
  readonly provider?: TerraformProvider;
}

/** The value in a slot for another resource: give `value.ephemeralReference` to its write-only attribute and `version` to the version beside it. */
export class ClientCredentialSlot extends Construct {
  readonly value: IEphemeralValue;
  /** Changes exactly when the value does. */
  readonly version: number;

  constructor(scope: Construct, id: string, props: ClientCredentialSlotProps) {
    super(scope, id);
    const element = new EphemeralElement(
      this,
      "Resource",
      "clientcreds_slot",
      { store_id: props.storeId, generation: props.generation },
      props.provider,
    );
    this.value = { ephemeralReference: element.text("value") };
    this.version = props.generation;
  }
}

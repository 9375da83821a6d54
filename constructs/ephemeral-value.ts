import type { TerraformVariable } from "cdktf";

/** A value that lives for one Terraform run and is in no plan and no state. Not a string, so that a literal secret does not compile. */
export interface IEphemeralValue {
  /** Terraform expression that refers to it. */
  readonly ephemeralReference: string;
}

/** Ephemeral values from elsewhere. */
export class EphemeralValue {
  private constructor() {}

  /** A variable that is declared `ephemeral`: any other would be kept in a saved plan. */
  static fromVariable(variable: TerraformVariable): IEphemeralValue {
    variable.addOverride("ephemeral", true);
    return { ephemeralReference: variable.stringValue };
  }

  /** An expression that you know to be ephemeral, such as `${ephemeral.vault_kv.x.value}`. Terraform refuses one that is not. */
  static unsafeReference(expression: string): IEphemeralValue {
    return { ephemeralReference: expression };
  }
}

import { ref, TerraformElement, Token, type TerraformProvider } from "cdktf";
import type { Construct } from "constructs";

/** An `ephemeral` block, which cdktf itself does not know. */
export class EphemeralElement extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    private readonly type: string,
    /** Attributes by their Terraform names; absent ones are undefined. */
    private readonly attributes: Readonly<Record<string, unknown>>,
    private readonly provider?: TerraformProvider,
  ) {
    super(scope, id, `ephemeral.${type}`);
  }

  /** Reference to an attribute. */
  text(attribute: string): string {
    return Token.asString(ref(`${this.fqn}.${attribute}`, this.cdktfStack));
  }

  override toTerraform(): object {
    const given = Object.entries(this.attributes).filter(([, value]) => value !== undefined);
    const provider = this.provider ? { provider: this.provider.fqn } : {};
    return {
      ephemeral: { [this.type]: { [this.friendlyUniqueId]: { ...Object.fromEntries(given), ...provider } } },
    };
  }

  override toMetadata(): object {
    return {};
  }
}

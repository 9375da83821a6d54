import { TerraformProvider, TerraformResource, type TerraformStack } from "cdktf";

class ForeignProvider extends TerraformProvider {}

/** A resource of any provider, as an app would have it from that provider's bindings. */
export class ForeignResource extends TerraformResource {
  constructor(
    scope: TerraformStack,
    id: string,
    type: string,
    /** By their Terraform names. */
    private readonly attributes: Readonly<Record<string, unknown>> = {},
  ) {
    const providerName = type.split("_")[0]!;
    super(scope, id, { terraformResourceType: type, terraformGeneratorMetadata: { providerName } });
    if (!scope.node.tryFindChild(providerName)) {
      new ForeignProvider(scope, providerName, {
        terraformResourceType: providerName,
        terraformGeneratorMetadata: { providerName },
      });
    }
  }

  get id(): string {
    return this.getStringAttribute("id");
  }

  get clientId(): string {
    return this.getStringAttribute("client_id");
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return { ...this.attributes };
  }
}

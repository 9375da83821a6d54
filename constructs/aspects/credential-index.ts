import { TerraformResource } from "cdktf";
import type { IConstruct } from "constructs";
import { credentialKind } from "./credential-kind";
import { resourceView, type ResourceView } from "./resource-view";

/** Our credentials in the whole app. Resolving is what takes long, so it is done once for all who ask, and anew when a construct was added. */
export class CredentialIndex {
  private constructs: readonly IConstruct[] = [];
  private credentials: readonly ResourceView[] = [];

  /** Those in the app of a resource. */
  around({ resource }: ResourceView): readonly ResourceView[] {
    const constructs = resource.node.root.node.findAll();
    // The first one is the app itself.
    if (constructs.length !== this.constructs.length || constructs[0] !== this.constructs[0]) {
      this.constructs = constructs;
      this.credentials = constructs
        .filter((c) => TerraformResource.isTerraformResource(c) && credentialKind(c.terraformResourceType) !== null)
        .flatMap((credential) => resourceView(credential) ?? []);
    }
    return this.credentials;
  }
}

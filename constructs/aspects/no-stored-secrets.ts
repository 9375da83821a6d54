import { Annotations, type IAspect } from "cdktf";
import type { IConstruct } from "constructs";
import { CredentialIndex } from "./credential-index";
import { resourceView } from "./resource-view";
import { storedSecretsOf } from "./stored-secrets";

/**
 * Fails the synth where a resource, of ours or of another provider, would keep a secret in the state or write a stale one back. Add it to each stack:
 * cdktf does not look for aspects above them.
 */
export class NoStoredSecrets implements IAspect {
  private readonly credentials = new CredentialIndex();

  visit(node: IConstruct): void {
    const view = resourceView(node);
    for (const finding of view ? storedSecretsOf(view, this.credentials) : []) Annotations.of(node).addError(finding);
  }
}

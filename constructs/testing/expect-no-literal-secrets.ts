import { TerraformElement } from "cdktf";
import type { IConstruct } from "constructs";
import { CredentialIndex } from "../aspects/credential-index";
import { resourcesIn } from "../aspects/resource-view";
import { storedSecretsOf } from "../aspects/stored-secrets";
import { literalSecretsIn } from "./literal-secrets";

/**
 * Proves that a stack writes no secret into cdktf.out, and that nothing in it would keep one in the state: what the aspect `NoStoredSecrets` finds, and
 * literals in attributes of any element that are named like a secret or hold a private key.
 *
 * @throws Error that lists them, without the values
 */
export function expectNoLiteralSecrets(stack: IConstruct): void {
  const literals = stack.node
    .findAll()
    .filter((construct) => TerraformElement.isTerraformElement(construct))
    .flatMap((element) =>
      literalSecretsIn(element).map(
        (name) =>
          `\`${name}\` is a literal. Write an ephemeral value, or let the provider take it from the environment. At construct ${element.node.path}.`,
      ),
    );
  const credentials = new CredentialIndex();
  const found = [...literals, ...resourcesIn(stack).flatMap((view) => storedSecretsOf(view, credentials))];
  if (found.length > 0)
    throw new Error(`Expected no literal or stored secret:\n${found.map((f) => `  ${f}`).join("\n")}`);
}

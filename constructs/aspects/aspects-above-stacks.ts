import { Aspects, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { NoStoredSecrets } from "./no-stored-secrets";
import { RequireRotation } from "./require-rotation";

/** Sentences on aspects of ours that cdktf would pass over in silence, because they were added to the app and not to its stacks. */
export function aspectsAboveStacks(construct: IConstruct): string[] {
  const above = TerraformStack.of(construct).node.scopes.slice(0, -1);
  return above
    .flatMap((scope) => Aspects.of(scope).all)
    .filter((aspect) => aspect instanceof NoStoredSecrets || aspect instanceof RequireRotation)
    .map((aspect) => {
      const { name } = aspect.constructor;
      return `${name} was added above the stacks, where cdktf does not look for aspects, so nothing was checked. Write \`Aspects.of(stack).add(new ${name}(…))\` for each stack.`;
    });
}

import type { Diagnostics } from "../../../plugin";
import type { Services } from "../../configuration/services";
import { explain } from "./explain";
import { NotConfigured, type CredentialAttributes, type CredentialKind } from "./kind";
import { encodePrivate } from "./private-state";
import { storeIdOf, storeTarget } from "./target";

interface ImportRequest {
  readonly id: string;
  readonly provider: Services | undefined;
  readonly diagnostics: Diagnostics;
}

/** Identity only: the read that follows observes, and the plan shows what adopting it would do. */
export async function importCredential(
  kind: CredentialKind,
  names: readonly string[],
  { id, provider: services, diagnostics }: ImportRequest,
): Promise<{ state: CredentialAttributes; private: Buffer }[]> {
  const doing = `import ${kind.typeName} ${id}`;
  const parsed = kind.parseImportId(id);
  if (typeof parsed === "string") {
    diagnostics.error("Invalid import id", `Could not ${doing}: ${parsed}`);
    return [];
  }
  try {
    if (services === undefined) throw new NotConfigured("The provider's configuration must be known to import.");
    const empty = Object.fromEntries(names.map((name) => [name, null]));
    const identity = { ...empty, ...parsed.attributes } as CredentialAttributes;
    const state = {
      ...identity,
      id: kind.idOf(identity),
      issuer: kind.place(services, identity).url,
      // The configuration of the resource is not told to an import; where it names a store of its own, the plan looks there.
      store_id: services.slotStore === null ? null : await storeIdOf(storeTarget(kind, identity, services), services),
    };
    return [{ state, private: encodePrivate({ preferredEntry: parsed.preferredEntry }) }];
  } catch (error) {
    explain(error, doing, diagnostics);
    return [];
  }
}

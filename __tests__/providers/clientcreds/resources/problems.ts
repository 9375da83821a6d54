import type { CredentialResource } from "../../../../providers/clientcreds/resources/common/resource";
import { Diagnostics } from "../../../../providers/plugin";

type Json = Readonly<Record<string, unknown>>;

/** Every attribute of an object that is not given is null, as Terraform sends it. */
function filled(given: Json, attributes: Json): Json {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const { nested: inner } = attribute as { nested?: { attributes: Json } };
      const value = given[name] ?? null;
      return [name, inner && value !== null ? filled(value as Json, inner.attributes) : value];
    }),
  );
}

/** What a resource finds wrong with a configuration before any I/O: the details for a person. */
export async function problemsOf({ schema, validate }: CredentialResource, given: Json): Promise<string[]> {
  const diagnostics = new Diagnostics();
  const config = filled(given, schema.attributes as unknown as Json);
  await validate!({ config, diagnostics } as never);
  return diagnostics.all.map(({ detail }) => detail);
}

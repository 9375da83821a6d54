/** @throws Error when the provider has nothing of that name, which Terraform has seen in its schema */
export function find<T extends { readonly typeName: string }>(all: readonly T[], typeName: string): T {
  const found = all.find((definition) => definition.typeName === typeName);
  if (!found) throw new Error(`The provider has no ${typeName}.`);
  return found;
}

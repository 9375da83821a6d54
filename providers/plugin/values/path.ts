/**
 * Where in a value: attribute names as strings, list indexes as numbers, map keys as `{ key }`.
 * @example ["issues", 0, "code"]
 * @example ["tags", { key: "team" }]
 */
export type AttributePath = readonly PathStep[];
export type PathStep = string | number | { readonly key: string };

export function formatPath(path: AttributePath): string {
  const text = path.map((step) => {
    if (typeof step === "string") return `.${step}`;
    return typeof step === "number" ? `[${step}]` : `[${JSON.stringify(step.key)}]`;
  });
  return text.join("").replace(/^\./, "");
}

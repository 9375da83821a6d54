import type { TerraformElement } from "cdktf";
import { resolved } from "../aspects/resource-view";

/** Attributes that hold a secret at any provider. */
const SECRET_NAME = /(^|_)(secret|secret_string|secret_key|password|passphrase|token|api_key|candidate)(_wo)?$/;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** Names of attributes of an element, such as `resource.okta_app_oauth.app.client_secret`, in which a secret stands as a literal. The values are not told. */
export function literalSecretsIn(element: TerraformElement): string[] {
  const found: string[] = [];
  visit(resolved(element), []);
  return found;

  function visit(value: unknown, path: readonly string[]): void {
    if (typeof value === "string") {
      if (isLiteral(value) && (SECRET_NAME.test(path.at(-1) ?? "") || PRIVATE_KEY.test(value))) note(path);
    } else if (value !== null && typeof value === "object") {
      const { sensitive } = value as { sensitive?: unknown };
      for (const [name, child] of Object.entries(value)) {
        // Metadata of cdktf.
        if (name === "//") continue;
        // A sensitive variable's default and a sensitive output's value.
        const declared = sensitive === true && (name === "default" || name === "value");
        if (declared && typeof child === "string" && isLiteral(child)) note([...path, name]);
        else visit(child, [...path, name]);
      }
    }
  }

  function note(path: readonly string[]): void {
    found.push(path.join("."));
  }
}

const isLiteral = (text: string): boolean => text !== "" && !text.includes("${");

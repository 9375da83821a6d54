import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import { ValidationError } from "./validation-error";

/** @throws ValidationError */
export function validateOktaApp(appId: string, scope: IConstruct): void {
  if (Token.isUnresolved(appId) || /^[A-Za-z0-9]+$/.test(appId)) return;
  const rule = "must be the id of an Okta app";
  throw new ValidationError({ field: "appId", rule, value: JSON.stringify(appId) }, scope);
}

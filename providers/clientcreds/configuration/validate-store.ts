import { isUnknown, type AttributePath, type Diagnostics } from "../../plugin";
import { ADDRESS, isAddress, withoutPassword } from "../http/address";
import type { StoreChoice } from "./store-place";

const LAYOUTS = ["json", "raw", "sahamati"];
const FIELDS = ["client_id", "client_secret", "issuer", "generation"];
const OUR_TAGS = "clientcreds:";
/** Stands in `document` for the name of the secret that it is derived from. */
const NAME = "{name}";

/** Refuses what cannot work, before anything is asked of the store. Unknown values are let pass: they come again when they are known. */
export function validateStore(store: StoreChoice | null, path: AttributePath, diagnostics: Diagnostics): void {
  if (store === null) return;
  const { encrypted_file: file, aws_secrets_manager: aws } = store;
  if (file !== null && aws !== null) {
    diagnostics.error("Two slot stores", "Give `aws_secrets_manager` or `encrypted_file`, not both.", path);
  }
  if (aws === null || isUnknown(aws)) return;
  const at = (name: string): AttributePath => [...path, "aws_secrets_manager", name];
  const refuse = (name: string, rule: string, value: unknown): void =>
    diagnostics.error("Invalid value", `\`${name}\` must be ${rule}, got: ${JSON.stringify(value)}.`, at(name));
  const { layout, endpoint, document, recovery_window_days: days, external_id: externalId, role_arn: role } = aws;
  if (typeof layout === "string" && !LAYOUTS.includes(layout)) refuse("layout", `one of ${LAYOUTS.join(", ")}`, layout);
  if (typeof endpoint === "string" && !isAddress(endpoint)) {
    refuse("endpoint", ADDRESS, withoutPassword(endpoint));
  }
  if (typeof days === "number" && days !== 0 && !(Number.isInteger(days) && days >= 7 && days <= 30)) {
    refuse("recovery_window_days", "a whole number from 7 to 30, or 0", days);
  }
  // The provider's store is that of many credentials, and each document would overwrite the others.
  if (typeof document === "string" && path[0] === "slot_store" && !document.includes(NAME)) {
    refuse("document", `a name with ${NAME} in it, since this store holds the slots of many credentials`, document);
  }
  if (document === NAME) refuse("document", "another name than that of the secret that it is derived from", document);
  if (typeof externalId === "string" && role === null) {
    diagnostics.error("Nothing to use it for", "`external_id` needs `role_arn`.", at("external_id"));
  }
  for (const key of keysOf(aws.fields)) {
    if (!FIELDS.includes(key)) refuse("fields", `a map with keys among ${FIELDS.join(", ")}`, key);
  }
  if (keysOf(aws.fields).length > 0 && typeof layout === "string" && layout !== "json") {
    diagnostics.error("Nothing to name", "`fields` is for the layout `json`.", at("fields"));
  }
  for (const key of keysOf(aws.tags)) {
    if (key.startsWith(OUR_TAGS)) refuse("tags", `a map without keys that begin with ${OUR_TAGS}`, key);
  }
}

const keysOf = (map: unknown): string[] => (map === null || isUnknown(map) ? [] : Object.keys(map as object));

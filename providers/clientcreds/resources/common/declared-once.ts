import { isUnknown, type Diagnostics, type Unknown } from "../../../plugin";
import type { Services } from "../../configuration/services";
import type { CredentialAttributes, CredentialKind } from "./kind";

/** The same text for all that mean the same credential; null while its id or issuer is not known. */
const nameOf = (kind: CredentialKind, id: unknown, issuer: unknown): string | null =>
  typeof id === "string" && typeof issuer === "string" ? `${kind.typeName} ${id} at ${issuer}` : null;

/** Two resources that manage one credential, or whose slots are the same, would rotate against each other. */
export function checkDeclaredOnce(
  kind: CredentialKind,
  planned: CredentialAttributes,
  storeId: string | Unknown,
  owner: string | null,
  { claims }: Services,
  diagnostics: Diagnostics,
): void {
  const id = String(planned.id);
  const credential = nameOf(kind, planned.id, planned.issuer);
  if (credential !== null && claims.manage(credential, { owner, id })) {
    diagnostics.error(
      `Two resources manage one credential: ${id}`,
      `${credential} is declared twice in this configuration, and both would rotate it. Keep one of the two resources. Nothing was changed.`,
      [kind.identity[0]!],
    );
    return;
  }
  const other = isUnknown(storeId) || isUnknown(planned.id) ? null : claims.manage(storeId, { owner, id });
  if (!other) return;
  diagnostics.error(
    `Two credentials share their slots: ${id}`,
    `${id} and ${other.id} both have their slots at ${String(storeId)}, so each would promote what the other made. Give one of them another \`store.name\`. Nothing was changed.`,
    ["store"],
  );
}

/** A resource that is created for a credential which this run also destroys was renamed without saying so. */
export function checkRenamedOnCreate(
  kind: CredentialKind,
  planned: CredentialAttributes,
  { claims }: Services,
  diagnostics: Diagnostics,
): void {
  const credential = nameOf(kind, planned.id, planned.issuer);
  const onDestroy = credential === null ? null : claims.create(credential);
  if (onDestroy !== null) sayRenamed(String(planned.id), onDestroy, diagnostics);
}

export function checkRenamedOnDestroy(
  kind: CredentialKind,
  prior: CredentialAttributes,
  { claims }: Services,
  diagnostics: Diagnostics,
): void {
  const credential = nameOf(kind, prior.id, prior.issuer);
  const onDestroy = prior.on_destroy === "revoke" ? "revoke" : "retain";
  if (credential !== null && claims.destroy(credential, onDestroy)) {
    sayRenamed(String(prior.id), onDestroy, diagnostics);
  }
}

const MOVED =
  "If the resource was renamed (in CDKTF its address is the path of its construct), say so with a `moved` block, or with `moveFromId` of the resource";

function sayRenamed(id: string, onDestroy: "retain" | "revoke", diagnostics: Diagnostics): void {
  if (onDestroy === "revoke") {
    return diagnostics.error(
      `The same credential is destroyed and created: ${id}`,
      `This plan destroys a resource of ${id} with \`on_destroy = "revoke"\` and creates another: its credential would be revoked while services use it. ${MOVED}. Nothing was changed.`,
    );
  }
  diagnostics.warning(
    `The same credential is destroyed and created: ${id}`,
    `This plan ends the management of ${id} by one resource and begins it by another, side by side. Nothing rotates and nothing is revoked. ${MOVED}, and nothing has to change hands.`,
  );
}

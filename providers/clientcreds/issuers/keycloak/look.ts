import type { Seen } from "../../rotation/ports";
import { rotationInForce, unreadablePolicy, type ClientPolicies, type RotationPeriods } from "./client-policies";
import { entriesOf, notBySecret, type ClientRecord } from "./client-record";
import { nameOf, type ClientRef, type KeycloakRealm } from "./realm";

/** Where a look at a client comes from: the server itself, or what a plan has read of it for many. */
export interface Source {
  clientOf(ref: ClientRef, signal: AbortSignal): Promise<{ record: ClientRecord | null; at: number }>;
  policies(signal: AbortSignal): Promise<ClientPolicies>;
  rotates(signal: AbortSignal): Promise<boolean>;
}

/** A client as it is now, with the policy in force for it. */
export interface Look {
  readonly seen: Seen;
  readonly record: ClientRecord | null;
  /** null: no policy rotates its secret. */
  readonly periods: RotationPeriods | null;
}

/** @throws IssuerError */
export async function look(realm: KeycloakRealm, ref: ClientRef, source: Source, signal: AbortSignal): Promise<Look> {
  const { record, at } = await source.clientOf(ref, signal);
  const where = `realm ${realm.name} of ${realm.client.url}`;
  const blank = { entries: [], places: 1, readable: true, policy: null, at };
  const without = (state: "missing" | "broken", detail: string): Look => ({
    seen: { ...blank, state, detail },
    record,
    periods: null,
  });
  if (record === null)
    return without("missing", `There is no client ${nameOf(ref)} in ${where}${await hint(realm, ref, signal)}`);
  const wrong = notBySecret(record);
  if (wrong) return without("broken", `client ${record.clientId} in ${where} ${wrong}`);
  const policies = await source.policies(signal);
  const unreadable = unreadablePolicy(policies);
  if (unreadable) {
    const why = `Keycloak cannot read ${unreadable}, and answers 500 to what the clients that it may concern ask for`;
    return without("broken", `${why}. Write the condition anew, or remove the policy, in ${where}`);
  }
  const { periods, names } = await rotationInForce(policies, record, () => realm.rolesOf(record, signal));
  const matters = periods !== null || record.rotated !== null;
  const rotates = matters && (await source.rotates(signal));
  if (periods !== null && !rotates) {
    const why = `${names.join(" and ")} in ${where} rotates secrets, but the server's feature client-secret-rotation is off, so that Keycloak answers 500 to every request of client ${record.clientId}`;
    return without("broken", `${why}. Remove the policy first; it can be made again once the feature is on`);
  }
  const entries = entriesOf(record, at, rotates);
  return { seen: { ...blank, state: "ok", detail: null, entries, policy: periods }, record, periods };
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Other tools call the uuid `client_id`. */
async function hint(realm: KeycloakRealm, ref: ClientRef, signal: AbortSignal): Promise<string> {
  if (!("clientId" in ref) || !UUID.test(ref.clientId)) return "";
  const { record } = await realm.clientOf({ uuid: ref.clientId }, signal);
  return record === null ? "" : `; that is the uuid of client ${record.clientId}: use \`client_uuid\``;
}

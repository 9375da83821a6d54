import type { Generation } from "../../rotation/observation";
import type { Consumer } from "../../rotation/ports";
import { Secret } from "../../secret/secret";

/** What a consumer finds in a version: names of its fields. */
export interface FieldNames {
  readonly client_id?: string;
  readonly client_secret?: string;
  readonly issuer?: string;
  readonly generation?: string;
}

/**
 * - `json`: an object with client id, value, issuer and generation, under their own names or those given;
 * - `raw`: the value alone;
 * - `sahamati`: `entityId` and `entitySecret`, as Sahamati's own agent reads them.
 */
export type Layout =
  { readonly kind: "json"; readonly fields?: FieldNames } | { readonly kind: "raw" } | { readonly kind: "sahamati" };

const DEFAULT_FIELDS = {
  client_id: "client_id",
  client_secret: "client_secret",
  issuer: "issuer",
  generation: "generation",
} as const;
const SAHAMATI_ID = "entityId";
const SAHAMATI_VALUE = "entitySecret";

const fieldsOf = (layout: Layout): Required<FieldNames> => ({
  ...DEFAULT_FIELDS,
  ...(layout.kind === "json" ? layout.fields : {}),
});

/** The payload of a version. Deterministic, so that whoever puts the same value of the same client again changes nothing. */
export function payloadOf(layout: Layout, value: Secret, consumer: Consumer, generation: Generation): Secret {
  return layout.kind === "raw" ? value : Secret.of(JSON.stringify(objectOf(layout, value, consumer, generation)));
}

/** What a consumer finds, as an object; of `raw` the same as of `json`. */
export function objectOf(
  layout: Layout,
  value: Secret,
  { clientId, issuer }: Consumer,
  generation: Generation,
): Record<string, string | number> {
  const unwrapped = value.unsafeUnwrap();
  if (layout.kind === "sahamati") return { [SAHAMATI_ID]: clientId, [SAHAMATI_VALUE]: unwrapped };
  const fields = fieldsOf(layout);
  return {
    [fields.client_id]: clientId,
    [fields.client_secret]: unwrapped,
    [fields.issuer]: issuer,
    [fields.generation]: generation,
  };
}

/**
 * The value in a payload; null where it has none. A version may be older than the configured layout, or somebody else's, so among the places where a value
 * can be the one with the known fingerprint counts, and the configured layout's where none has it: of keys the fingerprint is not a hash of the value.
 */
export function valueIn(layout: Layout, payload: Secret, fingerprint: string | null): Secret | null {
  const places = candidates(layout, payload);
  return places.find((value) => value.fingerprint === fingerprint) ?? places[0] ?? null;
}

/** The OAuth client id that a payload tells; null where it tells none. */
export function clientIdIn(layout: Layout, payload: Secret): string | null {
  const object = objectIn(payload);
  const id =
    object &&
    [fieldsOf(layout).client_id, SAHAMATI_ID].map((name) => object[name]).find((found) => typeof found === "string");
  return (id as string | undefined) ?? null;
}

function candidates(layout: Layout, payload: Secret): Secret[] {
  const object = objectIn(payload);
  if (object === null) return [payload];
  const names = [fieldsOf(layout).client_secret, DEFAULT_FIELDS.client_secret, SAHAMATI_VALUE];
  if (layout.kind === "sahamati") names.reverse();
  const values = names.map((name) => object[name]).filter((value) => typeof value === "string");
  const inFields = values.map((value) => Secret.of(value));
  // A private key may be JSON itself.
  return layout.kind === "raw" ? [payload, ...inFields] : inFields;
}

function objectIn(payload: Secret): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(payload.unsafeUnwrap());
    return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

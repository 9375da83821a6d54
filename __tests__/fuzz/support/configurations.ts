import fc from "fast-check";
import { UNKNOWN, type Attribute, type Attributes, type Type, type Value } from "../../../providers/plugin";
import { planted } from "./planted";

/** Texts that mean something somewhere, and what is nearly one of them. */
const words = fc.constantFrom(
  ...["0s", "30s", "90d", "1d12h", "P90D", "PT24H", "P1M", "999999999999d", "9".repeat(400) + "d", "-1d", "1.5h"],
  ...["all", "store", "auto", "probe", "none", "client_credentials", "client_secret_jwt", "retain", "revoke", "NEXT"],
  ...["json", "raw", "sahamati", "{name}", "{name}-all", "okta/0oa1", "0oa1gjh63g214q0Hq0g4", "a".repeat(600)],
  ...["2026-12-24T00:00:00Z", "2026-02-30T00:00:00Z", "+275760-09-13T00:00:00.001Z", "0000-00-00T00:00:00Z"],
  ...["https://acme.okta.com", "https://acme-admin.okta.com", "http://127.0.0.1:1", "http://[::1]/", "https://", "//"],
  ...["https://acme.okta.com:99999", "https://%00", "javascript:0", "/dev/null", "us-east-1", "", " ", "\0", "é́", "😀"],
);
const text = fc.oneof(words, fc.string({ maxLength: 12 }), fc.string({ unit: "binary", maxLength: 12 }));

const number = fc.oneof(
  fc.integer({ min: -2, max: 120 }),
  fc.constantFrom<Value>(0.5, -0.1, 2 ** 53, 10n ** 30n, -(2n ** 70n), 1e21),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** A password where it does not belong, but may well be. */
const withPassword = fc
  .tuple(
    fc.constantFrom("https://", "http://"),
    fc.constantFrom(...planted, ...planted.map(encodeURIComponent)),
    fc.constantFrom("acme.okta.com", "127.0.0.1:1/x"),
  )
  .map(([scheme, secret, host]) => `${scheme}admin:${secret}@${host}`);
const URLS = ["org_url", "also_known_as", "endpoint", "token_endpoint"];

/** A value for an attribute, as Terraform lets it through to a provider. */
function valueOf(name: string, { type, nested, sensitive, required }: Attribute): fc.Arbitrary<Value> {
  const texts = URLS.includes(name) ? fc.oneof(text, withPassword) : text;
  const value = sensitive
    ? fc.oneof(
        fc.constantFrom(...planted),
        fc
          .constantFrom(...planted)
          .map((secret) => `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`),
        fc.constantFrom(...planted).map((secret) => `${secret}\n`),
      )
    : nested
      ? nestedOf(nested)
      : ofType(type, texts);
  const absent = { weight: required ? 0 : 4, arbitrary: fc.constant(null) };
  return fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: fc.constant(UNKNOWN) }, absent);
}

function nestedOf({ nesting, attributes }: NonNullable<Attribute["nested"]>): fc.Arbitrary<Value> {
  const object = configurationOf(attributes);
  if (nesting === "single") return object;
  const element = fc.oneof({ weight: 8, arbitrary: object }, { weight: 1, arbitrary: fc.constantFrom(null, UNKNOWN) });
  return fc.array(element, { maxLength: 3 });
}

function ofType(type: Type, texts: fc.Arbitrary<string>): fc.Arbitrary<Value> {
  switch (type) {
    case "string":
      return texts;
    case "number":
      return number;
    case "bool":
      return fc.boolean();
    case "dynamic":
      return fc.constant(null);
  }
  const element = (of: Type): fc.Arbitrary<Value> =>
    fc.oneof({ weight: 8, arbitrary: ofType(of, texts) }, { weight: 1, arbitrary: fc.constantFrom(null, UNKNOWN) });
  const [kind, inner] = type;
  if (kind === "map") {
    const key = fc.oneof(fc.constantFrom("client_id", "generation", "clientcreds:owner"), fc.string({ maxLength: 6 }));
    return fc.dictionary(
      key.filter((name) => name !== "__proto__"),
      element(inner),
      { maxKeys: 3 },
    );
  }
  if (kind === "list" || kind === "set") return fc.array(element(inner), { maxLength: 3 });
  throw new Error(`no attribute of the provider has the type ${kind}`);
}

/** A configuration of these attributes: what is only computed is null in it. */
export function configurationOf(attributes: Attributes): fc.Arbitrary<Record<string, Value>> {
  const entries = Object.entries(attributes).map(([name, attribute]) => [
    name,
    attribute.required || attribute.optional ? valueOf(name, attribute) : fc.constant(null),
  ]);
  return fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<Value>>);
}

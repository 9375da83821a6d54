import { resolveOktaConfig, type OktaSettings } from "../../../../../providers/clientcreds/issuers/okta/config";

const TOKEN = { org_url: "https://acme.okta.com", api_token: "00token" };
const SERVICE = { client_id: "0oa1", private_key: "key.pem" };
const SCOPES = ["okta.apps.read", "okta.apps.manage"];

it.each<[string, OktaSettings, NodeJS.ProcessEnv, object]>([
  [
    "a token",
    TOKEN,
    {},
    { orgUrl: "https://acme.okta.com", access: { kind: "token", apiToken: "00token" }, rateLimitShare: 50 },
  ],
  [
    "the environment alone",
    {},
    { OKTA_ORG_NAME: "acme", OKTA_API_TOKEN: "00env\n" },
    { orgUrl: "https://acme.okta.com", access: { apiToken: "00env" } },
  ],
  [
    "another base URL",
    {},
    { OKTA_ORG_NAME: "acme", OKTA_BASE_URL: "oktapreview.com", OKTA_API_TOKEN: "t" },
    { orgUrl: "https://acme.oktapreview.com" },
  ],
  [
    "settings before the environment",
    TOKEN,
    { OKTA_ORG_NAME: "x", OKTA_API_TOKEN: "y", OKTA_API_CLIENT_ID: "z" },
    { orgUrl: "https://acme.okta.com", access: { apiToken: "00token" } },
  ],
  [
    "a slash at the end",
    { ...TOKEN, org_url: "https://ACME.okta.com/", also_known_as: ["https://id.acme.com/"] },
    {},
    { orgUrl: "https://acme.okta.com", alsoKnownAs: ["https://id.acme.com"] },
  ],
  [
    "a domain of one's own with -admin",
    { ...TOKEN, org_url: "https://id-admin.acme.com" },
    {},
    { orgUrl: "https://id-admin.acme.com" },
  ],
  [
    "a service app",
    { org_url: "https://a.okta.com", ...SERVICE },
    { OKTA_API_PRIVATE_KEY_ID: "of another key", OKTA_API_SCOPES: "" },
    { access: { kind: "private_key_jwt", keyId: undefined, scopes: SCOPES } },
  ],
  [
    "a service app of the environment",
    { org_url: "https://a.okta.com" },
    { OKTA_API_CLIENT_ID: "c", OKTA_API_PRIVATE_KEY: "p", OKTA_API_PRIVATE_KEY_ID: "k", OKTA_API_SCOPES: "a, b" },
    { access: { clientId: "c", privateKey: "p", keyId: "k", scopes: ["a", "b"] } },
  ],
])("takes %s", (_what, settings, env, config) => {
  expect(resolveOktaConfig(settings, env)).toMatchObject({ config });
});

it.each<[string, OktaSettings, NodeJS.ProcessEnv, string]>([
  ["no URL", { api_token: "t" }, {}, "org_url"],
  ["plain http", { ...TOKEN, org_url: "http://acme.okta.com" }, {}, "org_url"],
  ["a path", { ...TOKEN, org_url: "https://acme.okta.com/oauth2" }, {}, "org_url"],
  ["a user name", { ...TOKEN, org_url: "https://u:p@acme.okta.com" }, {}, "org_url"],
  ["the admin console", { ...TOKEN, org_url: "https://acme-admin.okta.com" }, {}, "org_url"],
  ["a share of nothing", { ...TOKEN, rate_limit_share: 0 }, {}, "rate_limit_share"],
  ["a wrong alias", { ...TOKEN, also_known_as: ["acme"] }, {}, "also_known_as"],
  ["an alias with a password", { ...TOKEN, also_known_as: ["https://u:00to@acme.okta.com"] }, {}, "also_known_as"],
  ["two ways to authenticate", { ...TOKEN, ...SERVICE }, {}, "api_token"],
  ["no way", { org_url: "https://acme.okta.com" }, {}, "api_token"],
  [
    "half a service app",
    { org_url: "https://acme.okta.com", client_id: "c" },
    { OKTA_API_PRIVATE_KEY: "k" },
    "api_token",
  ],
  ["a token that no header takes", { ...TOKEN, api_token: "00to\nken" }, {}, "api_token"],
])("refuses %s, without showing a token", (_what, settings, env, attribute) => {
  const resolved = resolveOktaConfig(settings, env);
  expect(resolved).toMatchObject({ problems: [{ path: ["okta", attribute] }] });
  expect(JSON.stringify(resolved)).not.toMatch(/00to/);
});

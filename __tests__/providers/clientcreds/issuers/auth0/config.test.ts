import { resolveAuth0Config, type Auth0Settings } from "../../../../../providers/clientcreds/issuers/auth0/config";

const TOKEN = { domain: "acme.eu.auth0.com", api_token: "token" };
const configOf = (settings: Auth0Settings, env: NodeJS.ProcessEnv = {}) => {
  const resolved = resolveAuth0Config(settings, env);
  if ("problems" in resolved) throw new Error(JSON.stringify(resolved.problems));
  return resolved.config;
};
const problemsOf = (settings: Auth0Settings, env: NodeJS.ProcessEnv = {}) => {
  const resolved = resolveAuth0Config(settings, env);
  return "problems" in resolved ? resolved.problems : [];
};

it("makes the tenant's URL and the audience out of the domain", () => {
  expect(configOf(TOKEN)).toMatchObject({
    tenantUrl: "https://acme.eu.auth0.com",
    audience: "https://acme.eu.auth0.com/api/v2/",
    rateLimitShare: 50,
  });
});

it("takes plain http on this machine alone", () => {
  expect(configOf({ ...TOKEN, domain: "127.0.0.1:4010" }).tenantUrl).toBe("http://127.0.0.1:4010");
});

it.each(["https://acme.auth0.com", "acme.auth0.com/", "user:pass@acme.auth0.com", "acme .com", "a:99999"])(
  "refuses the domain %s, without a password in the message",
  (domain) => {
    const [problem] = problemsOf({ ...TOKEN, domain });
    expect(problem?.path).toEqual(["auth0", "domain"]);
    expect(problem?.detail).not.toContain("pass@");
  },
);

it("reads the environment where the configuration says nothing", () => {
  const env = {
    AUTH0_DOMAIN: "acme.auth0.com",
    AUTH0_CLIENT_ID: "id",
    AUTH0_CLIENT_SECRET: "secret",
    AUTH0_AUDIENCE: "https://tenant.auth0.com/api/v2/",
  };
  expect(configOf({}, env)).toMatchObject({
    tenantUrl: "https://acme.auth0.com",
    access: { kind: "client_secret", clientId: "id" },
    audience: "https://tenant.auth0.com/api/v2/",
  });
  expect(configOf({ api_token: "t" }, env).access.kind).toBe("token");
});

it.each([
  [{ api_token: "" }, "Set `auth0.client_id`"],
  [{ client_id: "id" }, "needs `auth0.client_id`, and"],
  [{ private_key: "key" }, "needs `auth0.client_id`, and"],
  [{ client_id: "id", client_secret: "s", private_key: "k" }, "Keep one"],
  [{ private_key: "k", api_token: "t" }, "Keep one"],
  [{ client_id: "id", client_secret: "s", api_token: "t" }, "Keep one"],
  [{ api_token: "two words" }, "holds characters"],
])("wants one way to authenticate, not %j", (settings, said) => {
  const [problem] = problemsOf({ domain: "acme.auth0.com", ...settings });
  expect(problem?.detail).toContain(said);
});

it("takes an application's private key", () => {
  const { access } = configOf({
    domain: "acme.auth0.com",
    client_id: "id",
    private_key: "-----BEGIN PRIVATE KEY-----",
  });
  expect(access).toMatchObject({ kind: "private_key_jwt", clientId: "id" });
  expect(JSON.stringify(access)).not.toContain("BEGIN");
});

it("needs no way to authenticate where the issuer is not asked", () => {
  expect(resolveAuth0Config({ domain: "acme.auth0.com" }, {}, false)).toMatchObject({
    config: { access: { kind: "none" } },
  });
});

it.each([0, 101, Number.NaN])("refuses a share of %d percent", (rate_limit_share) => {
  expect(problemsOf({ ...TOKEN, rate_limit_share })[0]?.path).toEqual(["auth0", "rate_limit_share"]);
});

import {
  resolveSahamatiConfig,
  type SahamatiSettings,
} from "../../../../../providers/clientcreds/issuers/sahamati/config";

const USER = { username: "rotation@bank.example", password: "pässword" };

it.each<[string, SahamatiSettings, NodeJS.ProcessEnv, string]>([
  ["production", { environment: "production", ...USER }, {}, "https://api.sahamati.org.in/iam"],
  ["UAT", { environment: "uat", ...USER }, {}, "https://api.uat.sahamati.org.in/iam"],
  ["the sandbox", { environment: "sandbox", ...USER }, {}, "https://api.sandbox.sahamati.org.in/iam"],
  ["a base URL", { base_url: "https://iam.example/x/", ...USER }, {}, "https://iam.example/x"],
  ["a base URL with the version", { base_url: "https://iam.example/iam/v1/", ...USER }, {}, "https://iam.example/iam"],
  ["the environment", USER, { SAHAMATI_ENVIRONMENT: "uat" }, "https://api.uat.sahamati.org.in/iam"],
  [
    "the configuration's place before the environment's",
    { environment: "uat", ...USER },
    { SAHAMATI_BASE_URL: "https://other.example" },
    "https://api.uat.sahamati.org.in/iam",
  ],
  [
    "all from the environment",
    {},
    { SAHAMATI_BASE_URL: "http://127.0.0.1:80/iam", SAHAMATI_USERNAME: "u", SAHAMATI_PASSWORD: "p" },
    "http://127.0.0.1/iam",
  ],
])("takes %s", (_what, settings, env, baseUrl) => {
  expect(resolveSahamatiConfig(settings, env)).toMatchObject({
    config: { baseUrl, user: { username: expect.any(String) as string } },
  });
});

it("needs no user where the issuer is not asked", () => {
  expect(resolveSahamatiConfig({ environment: "uat" }, {}, false)).toMatchObject({ config: { user: null } });
});

it.each<[string, SahamatiSettings, NodeJS.ProcessEnv, string]>([
  ["no place", USER, {}, "environment"],
  ["two places", { environment: "uat", base_url: "https://x.example", ...USER }, {}, "environment"],
  ["another environment", { environment: "prod", ...USER }, {}, "environment"],
  ["no URL", { base_url: "x", ...USER }, {}, "base_url"],
  ["plain http", { base_url: "http://iam.example", ...USER }, {}, "base_url"],
  ["a user name in the URL", { base_url: "https://u:p@iam.example", ...USER }, {}, "base_url"],
  ["a query", { base_url: "https://iam.example?x=1", ...USER }, {}, "base_url"],
  ["no user name", { environment: "uat", password: "pässword" }, {}, "username"],
  ["no password", { environment: "uat", username: "u" }, {}, "password"],
])("refuses %s, without showing the password", (_what, settings, env, attribute) => {
  const resolved = resolveSahamatiConfig(settings, env);
  expect(resolved).toMatchObject({ problems: [{ path: ["sahamati", attribute] }] });
  expect(JSON.stringify(resolved)).not.toContain("pässword");
});

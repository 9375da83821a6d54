import { Aspects, TerraformStack, TerraformVariable } from "cdktf";
import {
  ClientCredentialsProvider,
  EphemeralValue,
  GeneratedSecret,
  NoStoredSecrets,
  OktaClientSecret,
} from "../../../constructs";
import { ForeignResource } from "../foreign-resource";
import { errorsOf, synthErrors } from "./errors";

const errors = (build: (stack: TerraformStack) => void) => errorsOf(new NoStoredSecrets(), build);
const candidate = (reference: string) =>
  errors((stack) => {
    new ClientCredentialsProvider(stack, "clientcreds");
    new OktaClientSecret(stack, "billing", { appId: "0oa1", candidate: EphemeralValue.unsafeReference(reference) });
  });

const CANDIDATE =
  "[stack/billing/Resource] The candidate is no ephemeral value, so a saved plan or cdktf.out may hold it. Write `new GeneratedSecret(…)`, `EphemeralValue.fromVariable(…)`, or no candidate, as the provider makes the value itself. At construct stack/billing.";
const OMIT_SECRET =
  "[stack/app] `okta_app_oauth` without `omit_secret` keeps the client's secret in the state, and writes it back on every update, which undoes a rotation. Write `omitSecret: true`. At construct stack/app.";
const KEYCLOAK =
  "[stack/app] `keycloak_openid_client` without `client_secret_wo_version` reads the client's secret into the state, and sends it back on every update. Write `clientSecretWo: credential.current().value.ephemeralReference` and `clientSecretWoVersion: 1`. At construct stack/app.";
const AUTH0 = KEYCLOAK.replace("keycloak_openid_client", "auth0_client_credentials");

describe("NoStoredSecrets fails the synth on", () => {
  test("a random_password resource", () => {
    expect(errors((stack) => new ForeignResource(stack, "password", "random_password", { length: 32 }))).toEqual([
      "[stack/password] A `random_password` resource keeps its value in the state. Write no candidate, as the provider makes the value itself, or `new GeneratedSecret(…)`, which is kept nowhere. At construct stack/password.",
    ]);
  });

  test("a candidate that is a literal, and does not tell it", () => {
    expect(candidate("literal-secret-0123456789")).toEqual([CANDIDATE]);
  });

  test.each(["${random_password.x.result}", "${data.vault_generic_secret.x.data}", "${local.secret}"])(
    "a candidate that is %s",
    (reference) => expect(candidate(reference)).toEqual([CANDIDATE]),
  );

  test("a candidate from a variable that a saved plan would hold", () => {
    const found = errors((stack) => {
      new ClientCredentialsProvider(stack, "clientcreds");
      const variable = new TerraformVariable(stack, "own", { type: "string", sensitive: true });
      const value = EphemeralValue.unsafeReference(variable.stringValue);
      new OktaClientSecret(stack, "billing", { appId: "0oa1", candidate: value });
    });
    expect(found).toEqual([CANDIDATE]);
  });

  test("a candidate of a resource that is no construct of ours, written by an override", () => {
    const found = errors((stack) => {
      const key = new ForeignResource(stack, "key", "clientcreds_okta_key", { app_id: "0oa1" });
      key.addOverride("candidate_wo", "-----BEGIN PRIVATE KEY-----");
    });
    expect(found).toEqual([expect.stringContaining("The candidate is no ephemeral value")]);
  });

  test("an Okta app that keeps its secret", () => {
    expect(errors((stack) => new ForeignResource(stack, "app", "okta_app_oauth"))).toEqual([OMIT_SECRET]);
    expect(errors((stack) => new ForeignResource(stack, "app", "okta_app_oauth", { omit_secret: false }))).toEqual([
      OMIT_SECRET,
    ]);
  });

  test("an Okta app that writes keys beside those that rotate", () => {
    const found = errors((stack) => {
      const app = new ForeignResource(stack, "app", "okta_app_oauth", { omit_secret: true, jwks: [{ kty: "RSA" }] });
      new ForeignResource(stack, "key", "clientcreds_okta_key", { app_id: app.id });
    });
    expect(found).toEqual([
      "[stack/app] `okta_app_oauth` with `jwks` writes its own keys over those that `clientcreds_okta_key` rotates. Leave `jwks` out. At construct stack/app.",
    ]);
  });

  test("such an app though the keys are rotated by another stack", () => {
    const found = errorsOf(
      new NoStoredSecrets(),
      (stack) => new ForeignResource(stack, "app", "okta_app_oauth", { omit_secret: true, jwks: [{ kty: "RSA" }] }),
      (stack, [first]) => {
        const app = first!.node.findChild("app") as ForeignResource;
        new ForeignResource(stack, "key", "clientcreds_okta_key", { app_id: app.id });
      },
    );
    expect(found).toEqual([expect.stringContaining("Leave `jwks` out. At construct stack/app.")]);
  });

  test("a Keycloak client and Auth0 client credentials without a write-only secret", () => {
    expect(errors((stack) => new ForeignResource(stack, "app", "keycloak_openid_client"))).toEqual([KEYCLOAK]);
    expect(errors((stack) => new ForeignResource(stack, "app", "auth0_client_credentials"))).toEqual([AUTH0]);
    const method = { authentication_method: "client_secret_post" };
    expect(errors((stack) => new ForeignResource(stack, "app", "auth0_client_credentials", method))).toEqual([AUTH0]);
  });

  test("Auth0 client credentials that write keys beside those that rotate", () => {
    const found = errors((stack) => {
      const client = new ForeignResource(stack, "client", "auth0_client", { name: "billing" });
      new ForeignResource(stack, "credentials", "auth0_client_credentials", {
        client_id: client.clientId,
        authentication_method: "private_key_jwt",
        private_key_jwt: { credentials: { pem: "public" } },
      });
      new ForeignResource(stack, "key", "clientcreds_auth0_key", { client_id: client.id });
    });
    expect(found).toEqual([
      "[stack/credentials] `auth0_client_credentials` with `private_key_jwt` writes its own keys over those that `clientcreds_auth0_key` rotates. Leave `private_key_jwt` out. At construct stack/credentials.",
    ]);
  });
});

describe("NoStoredSecrets lets pass", () => {
  test("ephemeral candidates, and none", () => {
    const found = errors((stack) => {
      new ClientCredentialsProvider(stack, "clientcreds");
      const variable = new TerraformVariable(stack, "own", { type: "string" });
      const first = new OktaClientSecret(stack, "a", { appId: "0oa1", candidate: new GeneratedSecret(stack, "g") });
      new OktaClientSecret(stack, "b", { appId: "0oa2", candidate: EphemeralValue.fromVariable(variable) });
      new OktaClientSecret(stack, "c", { appId: "0oa3", candidate: first.current().value });
      new OktaClientSecret(stack, "d", { appId: "0oa4" });
    });
    expect(found).toEqual([]);
  });

  test.each([
    ["okta_app_oauth", { omit_secret: true }],
    ["okta_app_oauth", { token_endpoint_auth_method: "none" }],
    ["okta_app_oauth", { omit_secret: true, jwks: [{ kty: "RSA" }] }],
    ["keycloak_openid_client", { client_secret_wo_version: 1 }],
    ["keycloak_openid_client", { access_type: "PUBLIC" }],
    ["auth0_client_credentials", { client_secret_wo_version: "${var.version}" }],
    ["auth0_client_credentials", { authentication_method: "private_key_jwt", private_key_jwt: {} }],
    ["aws_ssm_parameter", { name: "x" }],
  ])("%s with %j", (type, attributes) => {
    expect(errors((stack) => new ForeignResource(stack, "app", type, attributes))).toEqual([]);
  });

  test("an app whose omit_secret is an override", () => {
    const found = errors((stack) => {
      const app = new ForeignResource(stack, "app", "okta_app_oauth");
      app.addOverride("omit_secret", true);
    });
    expect(found).toEqual([]);
  });
});

test("an aspect on the app, which cdktf would pass over in silence, fails the synth", () => {
  const found = synthErrors((app) => {
    Aspects.of(app).add(new NoStoredSecrets());
    const stack = new TerraformStack(app, "stack");
    new ClientCredentialsProvider(stack, "clientcreds");
  });
  expect(found).toEqual([
    "  [stack/clientcreds] NoStoredSecrets was added above the stacks, where cdktf does not look for aspects, so nothing was checked. Write `Aspects.of(stack).add(new NoStoredSecrets(…))` for each stack.",
  ]);
});

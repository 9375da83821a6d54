import { TerraformVariable, type TerraformStack } from "cdktf";
import {
  ClientCredentialsProvider,
  OktaClientSecret,
  RequireRotation,
  RotationPolicy,
  type DurationLike,
  type RotationPolicyProps,
} from "../../../constructs";
import { ForeignResource } from "../foreign-resource";
import { errorsOf } from "./errors";

const errors = (build: (stack: TerraformStack) => void, appliesEvery?: DurationLike) =>
  errorsOf(new RequireRotation({ maximumAge: "180d", appliesEvery }), build);

const withPolicy = (rotation: RotationPolicy, appliesEvery?: DurationLike) =>
  errors((stack) => {
    new ClientCredentialsProvider(stack, "clientcreds");
    new OktaClientSecret(stack, "billing", { appId: "0oa1", rotation });
  }, appliesEvery);

const ADVICE = 'Write `rotation: RotationPolicy.maximumAge("180d", { appliesEvery: … })`. At construct stack/billing.';
const rotates = { rotation: { every: "90d" } };

describe("RequireRotation fails the synth on", () => {
  test.each(["okta_app_oauth", "keycloak_openid_client", "auth0_client"])("%s without a credential", (type) => {
    expect(errors((stack) => new ForeignResource(stack, "app", type, { client_id: "billing" }))).toEqual([
      `[stack/app] No credential of this \`${type}\` is rotated. Write a credential that refers to it, \`rotation: RotationPolicy.maximumAge("180d", { appliesEvery: … })\`. At construct stack/app.`,
    ]);
  });

  test("an app of which only another's credential is rotated", () => {
    const found = errors((stack) => {
      new ForeignResource(stack, "app", "okta_app_oauth");
      const other = new ForeignResource(stack, "app-2", "okta_app_oauth");
      new ForeignResource(stack, "secret", "clientcreds_okta_secret", { app_id: other.id, ...rotates });
    });
    expect(found).toEqual([expect.stringContaining("At construct stack/app.")]);
  });

  test("a credential that is only observed", () => {
    expect(withPolicy(RotationPolicy.observeOnly())).toEqual([
      `[stack/billing/Resource] The credential is only observed, never rotated. ${ADVICE}`,
    ]);
  });

  test("a policy without an age", () => {
    expect(withPolicy(RotationPolicy.of({ beforeExpiry: "30d" }))).toEqual([
      `[stack/billing/Resource] The credential's policy has no \`every\`, so its age alone never rotates it. ${ADVICE}`,
    ]);
  });

  test("a policy that lets a value become too old, with the sum", () => {
    expect(withPolicy(RotationPolicy.of({ every: "P175D", grace: "7d" }))).toEqual([
      `[stack/billing/Resource] A value of this credential is accepted for up to 183d (every 175d + overlap 1d + grace 7d), longer than 180d. ${ADVICE}`,
    ]);
    expect(withPolicy(RotationPolicy.of({ every: "178d" }), "1d")).toEqual([
      expect.stringContaining("up to 183d (every 178d + overlap 1d + grace 1d + 3 late applies 3d), longer than 180d."),
    ]);
  });

  test("an age that is only known when Terraform runs", () => {
    const found = errors((stack) => {
      new ClientCredentialsProvider(stack, "clientcreds");
      const every = new TerraformVariable(stack, "every", { type: "string" }).stringValue;
      new OktaClientSecret(stack, "billing", { appId: "0oa1", rotation: RotationPolicy.of({ every }) });
    });
    expect(found).toEqual([
      "[stack/billing/Resource] `rotation.every` is only known when Terraform runs, so it cannot be checked against 180d. Write it as a literal. At construct stack/billing.",
    ]);
  });
});

describe("RequireRotation lets pass", () => {
  test.each<[string, RotationPolicyProps]>([
    ["the default overlap and grace", { every: "178d" }],
    ["a longer grace after a shorter life", { every: "90d", grace: "30d" }],
  ])("%s", (_, props) => expect(withPolicy(RotationPolicy.of(props))).toEqual([]));

  test("what maximumAge made, with the lateness counted", () => {
    expect(withPolicy(RotationPolicy.maximumAge("180d", { appliesEvery: "1d" }), "1d")).toEqual([]);
    expect(withPolicy(RotationPolicy.maximumAge("180d", { appliesEvery: "1d" }), "2d")).toHaveLength(1);
  });

  test("apps whose credentials are rotated, each found by its reference", () => {
    const found = errors((stack) => {
      new ClientCredentialsProvider(stack, "clientcreds");
      const okta = new ForeignResource(stack, "okta-app", "okta_app_oauth");
      new OktaClientSecret(stack, "billing", { appId: okta.id, rotation: RotationPolicy.of({ every: "90d" }) });
      const auth0 = new ForeignResource(stack, "auth0-app", "auth0_client");
      new ForeignResource(stack, "auth0-key", "clientcreds_auth0_key", { client_id: auth0.clientId, ...rotates });
      const keycloak = new ForeignResource(stack, "keycloak-app", "keycloak_openid_client", { client_id: "a" });
      new ForeignResource(stack, "a", "clientcreds_keycloak_secret", { client_uuid: keycloak.id, ...rotates });
      new ForeignResource(stack, "by-name", "keycloak_openid_client", { client_id: "b", realm_id: "r" });
      new ForeignResource(stack, "b", "clientcreds_keycloak_secret", { client_id: "b", realm: "r", ...rotates });
    });
    expect(found).toEqual([]);
  });

  test("an app whose credential is in another stack", () => {
    const found = errorsOf(
      new RequireRotation({ maximumAge: "180d" }),
      (stack) => new ForeignResource(stack, "app", "okta_app_oauth"),
      (stack, [first]) => {
        const app = first!.node.findChild("app") as ForeignResource;
        new ForeignResource(stack, "secret", "clientcreds_okta_secret", { app_id: app.id, ...rotates });
      },
    );
    expect(found).toEqual([]);
  });

  test.each([
    ["okta_app_oauth", { token_endpoint_auth_method: "none" }],
    ["keycloak_openid_client", { access_type: "PUBLIC" }],
    ["auth0_client", { app_type: "spa" }],
  ])("%s that is public: %j", (type, attributes) => {
    expect(errors((stack) => new ForeignResource(stack, "app", type, attributes))).toEqual([]);
  });
});

test("RequireRotation refuses an age that is none", () => {
  expect(() => new RequireRotation({ maximumAge: "6 months" })).toThrow("`maximumAge` must be a duration");
});

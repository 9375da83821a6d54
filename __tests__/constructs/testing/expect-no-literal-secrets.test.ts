import { Testing, TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";
import {
  ClientCredentialsProvider,
  EphemeralValue,
  GeneratedSecret,
  OktaClientSecret,
  RotationPolicy,
  SlotStore,
} from "../../../constructs";
import { expectNoLiteralSecrets } from "../../../constructs/testing";
import { ForeignResource } from "../foreign-resource";

const VALUE = "literal-secret-0123456789";
const check = (build: (stack: TerraformStack) => void) => () => {
  const stack = new TerraformStack(Testing.app(), "stack");
  build(stack);
  expectNoLiteralSecrets(stack);
};

const literal = (name: string, path: string) =>
  `Expected no literal or stored secret:\n  \`${name}\` is a literal. Write an ephemeral value, or let the provider take it from the environment. At construct ${path}.`;

describe("expectNoLiteralSecrets", () => {
  test("passes for a stack as it should be", () => {
    const stack = check((scope) => {
      new ClientCredentialsProvider(scope, "clientcreds", {
        okta: { orgUrl: "https://acme.okta.com" },
        slotStore: SlotStore.encryptedFile({ path: "slots", keyFile: "slots.key" }),
      });
      const app = new ForeignResource(scope, "app", "okta_app_oauth", { omit_secret: true, label: "billing" });
      const token = new TerraformVariable(scope, "token", { type: "string", sensitive: true });
      const billing = new OktaClientSecret(scope, "billing", {
        appId: app.id,
        candidate: new GeneratedSecret(scope, "candidate"),
        rotation: RotationPolicy.of({ every: "90d", trigger: "2026-11-incident" }),
      });
      new OktaClientSecret(scope, "mail", { appId: "0oa2", candidate: EphemeralValue.fromVariable(token) });
      new ForeignResource(scope, "copy", "aws_ssm_parameter", {
        value_wo: billing.current().value.ephemeralReference,
        token_endpoint: "https://acme.okta.com/token",
        grant_types: ["refresh_token", "password"],
      });
    });
    expect(stack).not.toThrow();
  });

  test.each([
    ["client_secret", VALUE],
    ["secret_string", VALUE],
    ["password_wo", VALUE],
    ["token", VALUE],
    ["pem", "-----BEGIN RSA PRIVATE KEY-----\nMIIE"],
  ])("finds a literal in %s, and does not tell it", (name, value) => {
    const run = check((stack) => new ForeignResource(stack, "x", "vault_thing", { [name]: value }));
    expect(run).toThrow(literal(`resource.vault_thing.x.${name}`, "stack/x"));
    expect(run).not.toThrow(value);
  });

  test("finds a literal in a block, in an override and in a provider", () => {
    const nested = check((stack) => {
      new ForeignResource(stack, "x", "vault_thing", { login: [{ password: VALUE }] });
    });
    expect(nested).toThrow(literal("resource.vault_thing.x.login.0.password", "stack/x"));
    const override = check((stack) => {
      new ForeignResource(stack, "x", "vault_thing").addOverride("client_secret", VALUE);
    });
    expect(override).toThrow(literal("resource.vault_thing.x.client_secret", "stack/x"));
    const provider = check((stack) => {
      new ClientCredentialsProvider(stack, "p", { okta: { orgUrl: "https://acme.okta.com", apiToken: VALUE } });
    });
    expect(provider).toThrow(literal("provider.clientcreds.0.okta.api_token", "stack/p"));
  });

  test("finds a sensitive variable's default and a sensitive output's value", () => {
    const variable = check((stack) => {
      new TerraformVariable(stack, "own", { type: "string", sensitive: true, default: VALUE });
    });
    expect(variable).toThrow(literal("variable.own.default", "stack/own"));
    const output = check((stack) => new TerraformOutput(stack, "own", { value: VALUE, sensitive: true }));
    expect(output).toThrow(literal("output.own.value", "stack/own"));
    expect(check((stack) => new TerraformOutput(stack, "own", { value: "eu-central-1" }))).not.toThrow();
  });

  test("finds what NoStoredSecrets finds", () => {
    expect(check((stack) => new ForeignResource(stack, "app", "okta_app_oauth"))).toThrow(
      "`okta_app_oauth` without `omit_secret` keeps the client's secret in the state",
    );
  });
});

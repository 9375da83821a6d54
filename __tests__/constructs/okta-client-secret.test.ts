import { TerraformVariable, type TerraformStack } from "cdktf";
import {
  ClientCredentialsProvider,
  EphemeralValue,
  GeneratedSecret,
  OktaClientSecret,
  OnDestroy,
  RotationPolicy,
  SlotStore,
  ValidationError,
  Verification,
  type OktaClientSecretProps,
} from "../../constructs";
import { only, synthesise } from "./synth";

const provider = (stack: TerraformStack) =>
  new ClientCredentialsProvider(stack, "clientcreds", {
    okta: { orgUrl: "https://acme.okta.com" },
    slotStore: SlotStore.encryptedFile({ path: "slots", keyFile: "/keys/slots.key" }),
    stepDeadline: "2m",
  });

const secretWith = (props: Partial<OktaClientSecretProps>) => {
  const stack = synthesise((scope) => {
    provider(scope);
    new OktaClientSecret(scope, "billing", { appId: "0oa1billing", ...props });
  });
  return only(stack.resource.clientcreds_okta_secret);
};

describe("OktaClientSecret", () => {
  test("observes only, unless a policy is given", () => {
    expect(secretWith({})).toMatchObject({ app_id: "0oa1billing" });
    expect(secretWith({})).not.toHaveProperty("rotation");
    expect(secretWith({ rotation: RotationPolicy.observeOnly() })).not.toHaveProperty("rotation");
  });

  test("has its L1 as the child Resource", () => {
    synthesise((stack) => {
      provider(stack);
      const secret = new OktaClientSecret(stack, "billing", { appId: "0oa1billing" });
      expect(secret.node.findChild("Resource").node.path).toBe("stack/billing/Resource");
    });
  });

  test("writes every word of its policy", () => {
    const rotation = RotationPolicy.of({ every: "90d", overlap: "24h", grace: "7d", soak: "P7D", beforeExpiry: "30d" })
      .with({ trigger: "2026-11-incident", minimumGeneration: 3, paused: true, notBefore: "2026-12-24T00:00:00Z" })
      .with({ spread: { toIsoString: () => "P10D" } });
    expect(secretWith({ rotation }).rotation).toEqual({
      every: "90d",
      overlap: "24h",
      grace: "7d",
      soak: "P7D",
      before_expiry: "30d",
      trigger: "2026-11-incident",
      minimum_generation: 3,
      paused: true,
      not_before: "2026-12-24T00:00:00Z",
      spread: "P10D",
    });
  });

  test("takes a store of its own, how it is verified and what destroy does", () => {
    const secret = secretWith({
      store: SlotStore.encryptedFile({ path: "/own/slots" }).named("billing"),
      verification: Verification.clientCredentials({ scopes: ["api"], timeout: "30s" }),
      onDestroy: OnDestroy.REVOKE,
      discardCredentialIds: ["ocsOld"],
    });
    expect(secret).toMatchObject({
      store: { name: "billing", encrypted_file: { path: "/own/slots" } },
      verify: { method: "client_credentials", scopes: ["api"], timeout: "30s" },
      on_destroy: "revoke",
      discard_credential_ids: ["ocsOld"],
    });
  });

  test("adopts by an import block, whose id may name the secret in CURRENT", () => {
    const imports = [true, "ocs1"].map(
      (importExisting) =>
        synthesise((stack) => {
          provider(stack);
          new OktaClientSecret(stack, "billing", { appId: "0oa1billing", importExisting });
        }).import![0]!.id,
    );
    expect(imports).toEqual(["0oa1billing", "0oa1billing/ocs1"]);
  });

  test("lets tokens pass, wherever a value is only known later", () => {
    const stack = synthesise((scope) => {
      provider(scope);
      const every = new TerraformVariable(scope, "every", { type: "string" });
      new OktaClientSecret(scope, "billing", {
        appId: new TerraformVariable(scope, "app", { type: "string" }).stringValue,
        rotation: RotationPolicy.of({ every: every.stringValue }),
      });
    });
    expect(only(stack.resource.clientcreds_okta_secret)).toMatchObject({
      app_id: "${var.app}",
      rotation: { every: "${var.every}" },
    });
  });

  test.each<[Partial<OktaClientSecretProps>, string]>([
    [{ appId: "0oa/../users" }, '`appId` must be the id of an Okta app, got: "0oa/../users".'],
    [
      { rotation: RotationPolicy.of({ every: "90d", overlap: "100d" }) },
      "`rotation.overlap` must be shorter than `rotation.every` (90d), got: 100d.",
    ],
    [
      { rotation: RotationPolicy.of({ every: "5d" }) },
      "`rotation.soak` must be shorter than `rotation.every` (5d), got: 7d, its default.",
    ],
    [
      { rotation: RotationPolicy.of({ every: "10d", grace: "4d" }) },
      "`rotation.every` must be longer than overlap, grace and soak together (12d), got: 10d.",
    ],
    [
      { rotation: RotationPolicy.of({ every: "3 months" }) },
      '`rotation.every` must be a duration: write it as 90d, 1d12h, P90D or PT24H, got: "3 months".',
    ],
    [
      { rotation: RotationPolicy.of({ every: "P3M" }) },
      '`rotation.every` must be a duration: months and years have no fixed length; use days, got: "P3M".',
    ],
    [
      { verification: Verification.auto({ timeout: "60" }) },
      '`verification.timeout` must be a duration: write it as 90d, 1d12h, P90D or PT24H, got: "60".',
    ],
    [
      { rotation: RotationPolicy.of({ pinGeneration: 0 }) },
      "`rotation.pinGeneration` must be a whole number from 1, got: 0.",
    ],
  ])("fails at synth with %j, saying where, which rule and which value", (props, text) => {
    expect(() => secretWith(props)).toThrow(ValidationError);
    expect(() => secretWith(props)).toThrow(text);
    expect(() => secretWith(props)).toThrow("At construct stack/billing.");
  });
});

describe("a candidate", () => {
  test("of hashicorp/random is an ephemeral block, and one RandomProvider serves all", () => {
    const stack = synthesise((scope) => {
      provider(scope);
      for (const name of ["a", "b"]) {
        const candidate = new GeneratedSecret(scope, `candidate-${name}`, { length: 40, special: "-_" });
        new OktaClientSecret(scope, name, { appId: `0oa${name}`, candidate });
      }
    });
    const passwords = stack.ephemeral!.random_password!;
    expect(Object.values(passwords)).toEqual(Array(2).fill({ length: 40, special: true, override_special: "-_" }));
    expect(stack.provider.random).toHaveLength(1);
    const references = Object.values(stack.resource.clientcreds_okta_secret!).map(({ candidate_wo: value }) => value);
    expect(references.sort()).toEqual(
      Object.keys(passwords)
        .sort()
        .map((id) => `\${ephemeral.random_password.${id}.result}`),
    );
  });

  test("from a variable makes that variable ephemeral", () => {
    const stack = synthesise((scope) => {
      provider(scope);
      const variable = new TerraformVariable(scope, "own", { type: "string", sensitive: true });
      new OktaClientSecret(scope, "billing", { appId: "0oa1", candidate: EphemeralValue.fromVariable(variable) });
    });
    expect(stack.variable!.own).toMatchObject({ ephemeral: true });
    expect(only(stack.resource.clientcreds_okta_secret)).toMatchObject({ candidate_wo: "${var.own}" });
  });

  test("that is a literal does not compile", () => {
    synthesise((scope) => {
      provider(scope);
      // @ts-expect-error A string is no ephemeral value.
      new OktaClientSecret(scope, "billing", { appId: "0oa1", candidate: "literal-secret-0123456789" });
    });
  });

  test("of a length that Okta refuses fails at synth", () => {
    expect(() => synthesise((scope) => void new GeneratedSecret(scope, "c", { length: 101 }))).toThrow(
      "`length` must be a whole number from 14 to 100, got: 101. At construct stack/c.",
    );
  });
});

describe("the value in CURRENT", () => {
  test("is an ephemeral reference, bound to the generation, for another resource's write-only attribute", () => {
    const stack = synthesise((scope) => {
      const emea = new ClientCredentialsProvider(scope, "emea", { alias: "emea" });
      const billing = new OktaClientSecret(scope, "billing", { appId: "0oa1", provider: emea });
      expect(billing.current()).toBe(billing.current());
      new OktaClientSecret(scope, "copy", { appId: "0oa2", provider: emea, candidate: billing.current().value });
    });
    const resources = stack.resource.clientcreds_okta_secret!;
    const billing = Object.keys(resources).find((id) => resources[id]!.app_id === "0oa1")!;
    expect(only(stack.ephemeral!.clientcreds_slot)).toEqual({
      store_id: `\${clientcreds_okta_secret.${billing}.store_id}`,
      generation: `\${clientcreds_okta_secret.${billing}.slots.current.generation}`,
      provider: "clientcreds.emea",
    });
    const copy = Object.values(resources).find(({ app_id: id }) => id === "0oa2")!;
    expect(copy.candidate_wo).toMatch(/^\$\{ephemeral\.clientcreds_slot\..*\.value\}$/);
  });
});

describe("ClientCredentialsProvider", () => {
  test("makes paths absolute, because Terraform runs elsewhere, and names its source in full", () => {
    const stack = synthesise(provider);
    expect(stack.provider.clientcreds![0]).toEqual({
      okta: { org_url: "https://acme.okta.com" },
      slot_store: { encrypted_file: { path: `${process.cwd()}/slots`, key_file: "/keys/slots.key" } },
      step_deadline: "2m",
    });
    expect(stack.terraform.required_providers.clientcreds).toEqual({
      source: "registry.terraform.io/clientcreds/clientcreds",
      version: "0.1.0",
    });
  });

  test("refuses a deadline that is no duration", () => {
    const make = () => synthesise((scope) => void new ClientCredentialsProvider(scope, "p", { stepDeadline: "P1M" }));
    expect(make).toThrow("`stepDeadline` must be a duration: months and years have no fixed length; use days");
  });

  test("refuses a named store: a name belongs to one credential", () => {
    const slotStore = SlotStore.encryptedFile({ path: "slots" }).named("billing");
    expect(() => synthesise((scope) => void new ClientCredentialsProvider(scope, "p", { slotStore }))).toThrow(
      "`slotStore` must not be named",
    );
  });
});

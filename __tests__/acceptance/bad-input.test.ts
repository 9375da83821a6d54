import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { builtProvider } from "../../cli/install";
import { FILE_KEY } from "../support/credential-stack";
import { OktaStack, QUICK } from "../support/okta-stack";
import type { Result } from "../support/terraform";

/** Bad input gets a clear error before anything is changed, and nothing is lost. */
describe("bad input", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
  });
  afterEach(() => stack.stop());

  /** White space folded, since Terraform wraps texts. */
  const said = ({ stderr }: Result): string => stderr.replace(/\s+/g, " ");
  const nothingChanged = (): void => {
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
    expect(stack.okta.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  };
  const refusedPlan = async (): Promise<string> => {
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    nothingChanged();
    return said(plan);
  };

  test.each([
    [`every = "90d", overlap = "100d"`, "`rotation.overlap` must be shorter than `rotation.every` (90d), got: 100d."],
    [
      `every = "10d", soak = "9d"`,
      "`rotation.every` must be longer than overlap, grace and soak together (11d), got: 10d.",
    ],
    [`every = "3mo"`, '`rotation.every`: "3mo" is not a duration'],
    [`every = "P3M"`, "months and years have no fixed length; use days"],
    [`minimum_generation = 0`, "`rotation.minimum_generation` must be a whole number from 1, got: 0."],
    [`minimum_generation = 5, pin_generation = 3`, "what is distrusted cannot be held"],
    [`not_before = "tomorrow"`, "must be an RFC 3339 time"],
  ])("a policy with %s is refused, with the line", async (rotation, text) => {
    stack.declare(rotation);
    const answer = await refusedPlan();
    expect(answer).toContain(text);
    expect(answer).toContain("main.tf line");
    expect(answer).toContain("rotation =");
  });

  test.each([
    [`candidate_wo = "short"`, "`candidate_wo` must have 14 to 100 characters, got 5."],
    [`candidate_wo = "${"ä".repeat(40)}"`, "may hold printable ASCII characters only"],
    [`candidate_wo = "aaaaaaaaaaaaaa"`, "must have at least 100 bits"],
    [
      `candidate_wo = "${"x1Y".repeat(12)}"\n  generate = { length = 40 }`,
      "Give `candidate_wo` or `generate`, not both.",
    ],
    [`generate = { length = 5 }`, "`generate.length` must be a whole number from 14 to 100, got: 5."],
    [`generate = { alphabet = "a" }`, "at least two different characters"],
    [`on_destroy = "explode"`, "`on_destroy` must be one of retain, revoke"],
    [`verify = { method = "hope" }`, "`verify.method` must be one of"],
    [`store = { name = "a b" }`, "`store.name` must be 1 to 512 characters"],
  ])("%s is refused", async (attributes, text) => {
    stack.declare(QUICK, attributes);
    const answer = await refusedPlan();
    expect(answer).toContain(text);
    expect(answer).toContain("main.tf line");
  });

  test("an app id of another form is refused, with the line", async () => {
    stack.terraform.write("main.tf", `resource "clientcreds_okta_secret" "billing" {\n  app_id = "../users"\n}\n`);
    const answer = await refusedPlan();
    expect(answer).toContain("`app_id` must be the id of an Okta app");
    expect(answer).toContain("main.tf line 2");
  });

  test("an app that does not exist fails at create, and says where to look", async () => {
    stack.terraform.write(
      "main.tf",
      `resource "clientcreds_okta_secret" "billing" {\n  app_id = "0oanosuchapp"\n  rotation = {}\n}\n`,
    );
    const apply = await stack.terraform.apply();
    expect(apply.code).toBe(1);
    expect(said(apply)).toContain("0oanosuchapp");
    expect(said(apply)).toContain("Check the app id and the org URL.");
    nothingChanged();
    expect(existsSync(stack.slots.path)).toBe(false);
  });

  test("a wrong API token is told from a missing right", async () => {
    stack.declare();
    const wrong = await stack.terraform.run(["apply", "-no-color", "-auto-approve"], { OKTA_API_TOKEN: "00wrong" });
    expect(wrong.code).toBe(1);
    expect(said(wrong)).toContain("The issuer refused our access");
    expect(said(wrong)).toContain("The API token is wrong or has expired");
    expect(wrong.stderr).not.toContain("00wrong");
    nothingChanged();
  });

  test("a service app that may only read plans, and is told what an apply needs", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const jwk = { ...publicKey.export({ format: "jwk" }), kid: "key1", alg: "RS256", use: "sig" };
    const reader = stack.okta.createServiceApp({ jwk: jwk as never, scopes: ["okta.apps.read"] });
    const env = {
      OKTA_API_TOKEN: "",
      OKTA_API_CLIENT_ID: reader.clientId,
      OKTA_API_PRIVATE_KEY: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
      OKTA_API_PRIVATE_KEY_ID: "key1",
      OKTA_API_SCOPES: "okta.apps.read",
    };
    stack.declare();
    await stack.apply();
    stack.declare(`${QUICK}, trigger = "a"`);
    const plan = await stack.terraform.run(["plan", "-no-color", "-detailed-exitcode"], env);
    expect(plan.stderr).toBe("");
    expect(plan.code).toBe(2);
    const apply = await stack.terraform.run(["apply", "-no-color", "-auto-approve"], env);
    expect(apply.code).toBe(1);
    expect(said(apply)).toContain("rotating needs okta.apps.manage");
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
    // With the right it goes on where it stopped.
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 2, phase: "overlap" });
  });

  test.each([
    [`okta = { org_url = "https://acme-admin.okta.com" }`, "leave out -admin"],
    [`okta = { org_url = "https://acme.okta.com/app" }`, "it must have no path"],
    [`okta = { org_url = "http://acme.okta.com" }`, "only https is allowed"],
    [
      `okta = { org_url = "https://acme.okta.com", api_token = "t", client_id = "c", private_key = "k" }`,
      "Keep one of them",
    ],
    [`okta = { org_url = "https://acme.okta.com", rate_limit_share = 0 }`, "must be from 1 to 100, got: 0"],
    [`slot_store = { encrypted_file = { path = "slots" } }`, "There is no `okta` in the provider's configuration"],
    [`okta = { org_url = "https://acme.okta.com" }`, "No slot store is configured"],
    [`step_deadline = "0s"`, "`step_deadline` must be at least 1s"],
  ])("a provider with %s says what is wrong", async (attributes, text) => {
    stack.terraform.write("provider.tf", `provider "clientcreds" {\n  ${attributes}\n}\n`);
    stack.declare();
    expect(await refusedPlan()).toContain(text);
  });

  test("another org than at the last apply is an error, not a new credential", async () => {
    stack.declare();
    await stack.apply();
    const state = stack.terraform.stateText();
    const requests = stack.okta.requests.length;
    stack.terraform.write(
      "provider.tf",
      `provider "clientcreds" {
        okta = { org_url = "http://localhost:9" }
        slot_store = { encrypted_file = { path = "slots" } }
      }`,
    );
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(said(plan)).toContain(`belongs to ${stack.okta.url}; the provider is configured for http://localhost:9`);
    expect(stack.okta.requests).toHaveLength(requests);
    expect(stack.terraform.stateText()).toBe(state);
  });

  test("another store than at the last apply is an error", async () => {
    stack.declare();
    await stack.apply();
    stack.terraform.write(
      "provider.tf",
      `provider "clientcreds" {
        okta = { org_url = "${stack.okta.url}" }
        slot_store = { encrypted_file = { path = "elsewhere" } }
      }`,
    );
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(said(plan)).toContain(`are at file:slots#okta/${stack.app.appId}`);
    expect(existsSync(`${stack.terraform.folder}/elsewhere`)).toBe(false);
  });

  describe("in the store", () => {
    beforeEach(async () => {
      stack.declare();
      await stack.apply();
      stack.declare(`${QUICK}, trigger = "a"`);
    });

    const refusedApply = async (env: NodeJS.ProcessEnv = {}): Promise<string> => {
      const before = readFileSync(stack.slots.path);
      const apply = await stack.terraform.run(["apply", "-no-color", "-auto-approve"], env);
      expect(apply.code).toBe(1);
      expect(readFileSync(stack.slots.path)).toEqual(before);
      expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
      expect(stack.state.generation).toBe(1);
      return said(apply);
    };

    test("a wrong key is refused, and says which store it is for", async () => {
      const answer = await refusedApply({ CLIENTCREDS_FILE_KEY: Buffer.alloc(32, 9).toString("base64") });
      expect(answer).toContain("The slot store's key is missing or wrong");
      expect(answer).toContain("slots");
      expect(answer).not.toContain(FILE_KEY);
    });

    test("no key at all is refused", async () => {
      expect(await refusedApply({ CLIENTCREDS_FILE_KEY: "" })).toContain("CLIENTCREDS_FILE_KEY");
    });

    test.each([
      ["cut off", (text: string) => text.slice(0, text.length / 2)],
      ["no JSON", () => "slots"],
      ["with a changed generation", (text: string) => text.replace(/"generation":\s*1/, '"generation":9')],
    ])("a file that is %s is not trusted and not overwritten", async (_, damage) => {
      writeFileSync(stack.slots.path, damage(readFileSync(stack.slots.path, "utf8")));
      expect(await refusedApply()).toContain("The slot store cannot be trusted");
    });

    test("a folder in place of the file is said by the apply that is to move there, and nothing is moved", async () => {
      stack.declare(QUICK, `store = { encrypted_file = { path = "." } }`);
      const answer = await refusedApply();
      expect(answer).toContain("EISDIR");
    });

    test("a full second place blocks before anything is written", async () => {
      const foreign = stack.okta.addForeignSecret(stack.app.appId);
      const before = readFileSync(stack.slots.path);
      const apply = await stack.terraform.apply();
      expect(apply.code).toBe(1);
      expect(said(apply)).toContain(`both places are taken: secret ${foreign.id}`);
      expect(readFileSync(stack.slots.path)).toEqual(before);
    });
  });

  test("a key file that others may read is refused", async () => {
    const keyFile = `${stack.terraform.folder}/slots.key`;
    writeFileSync(keyFile, FILE_KEY);
    chmodSync(keyFile, 0o644);
    stack.declare(QUICK, `store = { encrypted_file = { path = "own-slots", key_file = "slots.key" } }`);
    const apply = await stack.terraform.apply();
    expect(apply.code).toBe(1);
    expect(said(apply)).toMatch(/0600|chmod/);
    nothingChanged();
  });

  test("a provider started by hand says what it is, and ends", () => {
    const { status, stderr, stdout } = spawnSync(builtProvider(), [], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("Terraform starts it, nobody runs it by hand");
  });
});

import { answerProblems, document, example, problems } from "./support/openapi";

const PATH = "/api/v1/apps/0oa1nkheCuDn82XVI0g4/credentials/secrets";

describe("the checks by the vendor's specification", () => {
  it("accept the specification's own examples", () => {
    expect(answerProblems("GET", PATH, 200, example("oAuthClientSecretListResponse"))).toEqual([]);
    expect(answerProblems("POST", PATH, 201, example("oAuth2ClientSecretResponse"))).toEqual([]);
    const errors = Object.keys(document.components.examples).filter((name) => name.startsWith("Error"));
    expect(errors.length).toBeGreaterThan(10);
    for (const name of errors) expect(problems("ModelError", example(name))).toEqual([]);
  });

  it.each([
    ["a missing field", (secret: any) => delete secret.secret_hash],
    ["a misspelt field", (secret: any) => (secret.last_updated = secret.lastUpdated)],
    ["an unknown status", (secret: any) => (secret.status = "EXPIRED")],
    ["null where it is not allowed", (secret: any) => (secret.client_secret = null)],
    ["a link that is none", (secret: any) => (secret._links.deactivate = {})],
    ["an unknown link", (secret: any) => (secret._links.revoke = { href: "x" })],
  ])("refuse %s", (_what, spoil) => {
    const secret = structuredClone(example("oAuth2ClientSecretResponse"));
    spoil(secret);
    expect(answerProblems("POST", PATH, 201, secret)).not.toEqual([]);
  });

  it("refuse a status that the operation does not have, and a list in an envelope", () => {
    expect(answerProblems("POST", PATH, 200, example("oAuth2ClientSecretResponse"))).not.toEqual([]);
    expect(answerProblems("GET", PATH, 200, { secrets: [] })).not.toEqual([]);
    expect(answerProblems("DELETE", `${PATH}/ocs1`, 204, {})).not.toEqual([]);
  });
});

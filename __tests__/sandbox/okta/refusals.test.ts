import type { OktaSandbox } from "../../../sandbox/okta/sandbox";
import { rsaKey } from "./support/assertion";
import { call, secretsPath, type Answer } from "./support/client";
import { example } from "./support/openapi";
import { sandboxes } from "./support/org";

/** All of an error but its id, which is never the same. */
const said = ({ errorId: _id, ...rest }: any): unknown => rest;

describe("refusals of the Okta sandbox", () => {
  const start = sandboxes();

  const create = (sandbox: OktaSandbox, appId: string, value: string): Promise<Answer> =>
    call(sandbox, "POST", secretsPath(appId), { body: { client_secret: value } });

  it.each([
    ["ErrorClientSecretTooLong", "x".repeat(101), "x".repeat(100)],
    ["ErrorClientSecretTooShort", "x".repeat(13), "x".repeat(14)],
    ["ErrorClientSecretTooShort", "", " ".repeat(14)],
    ["ErrorClientSecretNonAscii", "clé de quatorze", "~ cle de quatorze"],
    ["ErrorClientSecretNonAscii", "a tabulator\tin it", "no tabulator in it"],
  ])("say %s exactly at the limit", async (name, bad, good) => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    const { status, body } = await create(sandbox, appId, bad);
    expect(status).toBe(400);
    expect(said(body)).toEqual(said(example(name)));
    expect((await create(sandbox, appId, good)).status).toBe(201);
  });

  it("want 32 characters for client_secret_jwt", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp({ tokenEndpointAuthMethod: "client_secret_jwt" });
    const { status, body } = await create(sandbox, appId, "x".repeat(31));
    expect(status).toBe(400);
    expect(said(body)).toEqual(said(example("ErrorClientSecretTooShortWithClientSecretJWT")));
    expect((await create(sandbox, appId, "x".repeat(32))).status).toBe(201);
  });

  it("give a client with private_key_jwt no secret", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createServiceApp({ jwk: rsaKey().jwk, scopes: [] });
    const { status, body } = await create(sandbox, appId, "x".repeat(40));
    expect(status).toBe(400);
    expect(said(body)).toEqual(said(example("ErrorClientSecretWithPrivateKeyJWT")));
  });

  it("allow two secrets, inactive ones included", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    sandbox.deactivate(sandbox.addForeignSecret(appId).id);
    const { status, body } = await create(sandbox, appId, "the third of two secrets");
    expect(status).toBe(400);
    expect(said(body)).toEqual(said(example("ErrorMaxNumberOfSecrets")));
    expect(sandbox.secretsOf(appId)).toHaveLength(2);
  });

  it("keep an active secret from being deleted", async () => {
    const sandbox = await start();
    const { appId, secretId } = sandbox.createApp();
    const { status, body } = await call(sandbox, "DELETE", `${secretsPath(appId)}/${secretId}`);
    expect(status).toBe(400);
    expect(said(body)).toEqual(said(example("ErrorDeleteActiveSecret")));
    expect(sandbox.secretsOf(appId)).toHaveLength(1);
  });

  it("keep the only active secret active, whatever inactive ones there are", async () => {
    const sandbox = await start();
    const { appId, secretId } = sandbox.createApp();
    sandbox.deactivate(sandbox.addForeignSecret(appId).id);
    const { status, body } = await call(sandbox, "POST", `${secretsPath(appId)}/${secretId}/lifecycle/deactivate`);
    expect(status).toBe(400);
    expect(said(body)).toEqual(said(example("ErrorDeactivateTheOnlyClientSecret")));
    expect(sandbox.secretsOf(appId)[0]?.status).toBe("ACTIVE");
  });

  it.each(["{", "[]", '"text"', "null", '{"client_secret":12345678901234}', '{"status":"PENDING"}'])(
    "do not take %s for a request",
    async (raw) => {
      const sandbox = await start();
      const { appId } = sandbox.createApp();
      const { status, body } = await call(sandbox, "POST", secretsPath(appId), { raw });
      expect(status).toBe(400);
      expect(body.errorCode).toBe("E0000003");
      expect(sandbox.secretsOf(appId)).toHaveLength(1);
    },
  );

  it("want a body to be called JSON", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    const headers = { "content-type": "text/plain" };
    const { status, body } = await call(sandbox, "POST", secretsPath(appId), { raw: "{}", headers });
    expect([status, body.errorCode]).toEqual([400, "E0000021"]);
  });

  it("say which app or secret is not there", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    for (const [method, path, id] of [
      ["GET", "/api/v1/apps/0oaNobody", "0oaNobody"],
      ["GET", secretsPath("0oaNobody"), "0oaNobody"],
      ["POST", secretsPath("0oaNobody"), "0oaNobody"],
      ["GET", `${secretsPath(appId)}/ocsNobody`, "ocsNobody"],
      ["DELETE", `${secretsPath(appId)}/ocsNobody`, "ocsNobody"],
      ["POST", `${secretsPath(appId)}/ocsNobody/lifecycle/activate`, "ocsNobody"],
      ["POST", `${secretsPath(appId)}/ocsNobody/lifecycle/deactivate`, "ocsNobody"],
    ] as const) {
      const { status, body } = await call(sandbox, method, path);
      expect([status, body.errorCode]).toEqual([404, example("ErrorResourceNotFound").errorCode]);
      expect(body.errorSummary).toMatch(new RegExp(`^Not found: .*${id}`));
    }
  });

  it("say 404 to a path that does not exist, and 405 with the methods that do to another method", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    for (const path of ["/api/v1/nothing", `${secretsPath(appId)}/`, "/", "/oauth2/default/v1/nothing"]) {
      const unknown = await call(sandbox, "GET", path);
      expect([path, unknown.status, unknown.body.errorCode]).toEqual([path, 404, "E0000008"]);
    }
    const method = await call(sandbox, "PUT", secretsPath(appId));
    expect([method.status, method.body.errorCode]).toEqual([405, "E0000022"]);
    expect(method.headers.get("allow")).toBe("GET, POST");
  });

  it("have an id of their own each time", async () => {
    const sandbox = await start();
    const first = await call(sandbox, "GET", "/api/v1/apps/0oaNobody");
    const second = await call(sandbox, "GET", "/api/v1/apps/0oaNobody");
    expect(first.body.errorId).not.toBe(second.body.errorId);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOktaSandbox, type OktaSandbox } from "../../../sandbox/okta/sandbox";
import { rsaKey } from "../../sandbox/okta/support/assertion";
import { adoptOkta } from "../../support/adopt";

describe("clientcreds adopt okta", () => {
  let okta: OktaSandbox;
  let folder: string;
  let out: string;
  beforeEach(async () => {
    okta = await startOktaSandbox({ rateLimitPerMinute: 0 });
    folder = mkdtempSync(join(tmpdir(), "adopt-test-"));
    out = join(folder, "credentials.json");
  });
  afterEach(async () => {
    await okta.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const written = () => JSON.parse(readFileSync(out, "utf8"));
  const run = (...args: string[]) => adoptOkta(okta, "--out", out, ...args);

  test("writes the clients that have a secret as data, with a policy to suggest, and no secret", async () => {
    const { appId, secret } = okta.createApp({ label: "Müller & Söhne: Billing" });
    okta.createServiceApp({ jwk: rsaKey().jwk, scopes: ["okta.apps.read"] });
    expect(await run("--every", "30d")).toMatchObject({ code: 0 });
    const suggested = { every: "30d", spread: "60d" };
    const name = "Müller & Söhne: Billing";
    expect(written()).toEqual([{ id: "muller-sohne-billing", appId, name, suggested }]);
    expect(readFileSync(out, "utf8")).not.toContain(secret);
  });

  test("reads all pages", async () => {
    for (let i = 0; i < 401; i++) okta.createApp({ label: `app ${i}` });
    await run();
    expect(new Set(written().map(({ id }: { id: string }) => id)).size).toBe(401);
  });

  test("tells apart clients of the same name by their app ids", async () => {
    const ids = [okta.createApp({ label: "billing" }), okta.createApp({ label: "billing" })].map(({ appId }) => appId);
    await run();
    expect(written().map(({ id }: { id: string }) => id)).toEqual(ids.map((id) => `billing-${id}`));
  });

  test("adds to a file what is new, leaves what it has, and names what is gone", async () => {
    const { appId } = okta.createApp({ label: "billing" });
    const edited = [
      { id: "mine", appId, name: "billing", suggested: { every: "7d", spread: "1d" } },
      { id: "old", appId: "0oagone", name: "old", suggested: { every: "90d", spread: "60d" } },
    ];
    writeFileSync(out, JSON.stringify(edited));
    okta.createApp({ label: "payroll" });
    const { stdout } = await run("--json");
    expect(JSON.parse(stdout)).toMatchObject({ credentials: 3, added: 1, gone: ["old"] });
    expect(written()).toMatchObject([...edited, { id: "payroll" }]);
  });

  test("leaves a file alone that is something else", async () => {
    writeFileSync(out, `{"precious": true}`);
    await expect(run()).rejects.toThrow("is no list of credentials");
    expect(readFileSync(out, "utf8")).toBe(`{"precious": true}`);
  });
});

import type { IssuerError } from "../../../../../providers/clientcreds/rotation/errors";
import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import { DAY } from "../../../../../sandbox/sahamati/entity";
import type { SahamatiSandboxOptions } from "../../../../../sandbox/sahamati/sandbox";
import { manualClock } from "../../../../sandbox/okta/support/org";
import { sandboxes } from "../../../../sandbox/sahamati/support/service";
import { asked, ENTITY, issuerOf, sahamatiClient, signal } from "./sahamati";

const start = sandboxes();
const withEntity = async (options?: SahamatiSandboxOptions) => {
  const sahamati = await start(options);
  return { sahamati, ...sahamati.createEntity({ entityId: ENTITY }) };
};
const RESET = /secret\/reset$/;

describe("an entity's secret", () => {
  it("is one active entry of which the observation tells fingerprint and end, not the value", async () => {
    const { sahamati, secret } = await withEntity();
    const observed = await issuerOf(sahamati).observe(signal);
    const { fingerprint } = Secret.of(secret);
    expect(observed).toMatchObject({ state: "ok", places: 1, readable: true });
    expect(observed.entries).toMatchObject([{ id: ENTITY, fingerprint, status: "active", weak: false }]);
    expect(JSON.stringify(observed)).not.toContain(secret);
  });

  it.each(["seconds", "milliseconds"] as const)("ends when it is told in %s", async (expiresOnUnit) => {
    const { sahamati } = await withEntity({ expiresOnUnit });
    const end = Math.floor(Date.now() / 1000) + 100 * 86_400;
    sahamati.setExpiry(ENTITY, end * 1000);
    expect((await issuerOf(sahamati).observe(signal)).entries).toMatchObject([{ expiresAt: end }]);
  });

  it.each(["null", "absent"] as const)("has no known end where it is %s", async (expiry) => {
    const { sahamati } = await withEntity();
    sahamati.setExpiry(ENTITY, expiry);
    expect((await issuerOf(sahamati).observe(signal)).entries).toMatchObject([{ expiresAt: null }]);
  });

  it("is observed with the service's own time", async () => {
    const clock = manualClock();
    const { sahamati } = await withEntity({ now: clock.now });
    expect((await issuerOf(sahamati).observe(signal)).at).toBe(Math.floor(clock.now() / 1000));
  });

  it("is found under the names of the earlier specification too", async () => {
    const { sahamati, secret } = await withEntity({ fieldNames: "legacy" });
    const issuer = issuerOf(sahamati);
    expect((await issuer.read(ENTITY, signal)).unsafeUnwrap()).toBe(secret);
    expect(await issuer.verify(Secret.of(secret), signal)).toEqual({ accepted: true });
    sahamati.expirePassword();
    await expect(issuerOf(sahamati).observe(signal)).rejects.toThrow("401 Unauthorized: Invalid username/password");
  });

  it("is proven by a token, whatever characters it has, and a wrong one is refused at once", async () => {
    const sahamati = await start();
    const secret = "a+b%2B:c&d =e f~*'\"\\ xyz 0123456789 long";
    sahamati.createEntity({ entityId: ENTITY, secret });
    const issuer = issuerOf(sahamati);
    expect(await issuer.verify(Secret.of(secret), signal)).toEqual({ accepted: true });
    expect(await issuer.verify(Secret.of(`${secret}x`), signal)).toEqual({
      accepted: false,
      answer: "401 Unauthorized",
    });
    expect(asked(sahamati, "entity/token/generate")).toBe(2);
  });

  it("that has expired is proven in its grace, with the service's word", async () => {
    const { sahamati, secret } = await withEntity();
    sahamati.setExpiry(ENTITY, Date.now() - 1);
    const issuer = issuerOf(sahamati);
    expect(await issuer.verify(Secret.of(secret), signal)).toEqual({ accepted: true });
    expect(issuer.remarks).toMatchObject([{ detail: expect.stringContaining("within the grace period") as string }]);
  });

  it("is not missing where the user does not administer the entity: nobody can tell", async () => {
    const { sahamati } = await withEntity();
    sahamati.release(ENTITY);
    const issuer = issuerOf(sahamati);
    const refused = { reason: "unauthorized", effect: "not_done" };
    await expect(issuer.observe(signal)).rejects.toMatchObject(refused);
    await expect(issuer.knowsClient(ENTITY, signal)).rejects.toMatchObject(refused);
    await expect(issuer.observe(signal)).rejects.toThrow(
      "401 Unauthorized: Invalid entity id. The user does not administer",
    );
  });
});

describe("a reset", () => {
  it("asks once, with a fresh user token, for the days that are wanted", async () => {
    const { sahamati, secret } = await withEntity();
    const issuer = issuerOf(sahamati, { secretExpiryDays: 90 });
    await issuer.observe(signal);
    expect(await issuer.prepareReset!(signal)).toMatchObject({ state: "ok" });
    const { value, expiresAt, weak } = await issuer.reset!(signal);
    expect([asked(sahamati, "user/token/generate"), asked(sahamati, "secret/reset")]).toEqual([2, 1]);
    expect(value.unsafeUnwrap()).toBe(sahamati.secretOf(ENTITY).value);
    expect(value.unsafeUnwrap()).not.toBe(secret);
    expect(expiresAt).toBe(Math.floor((sahamati.secretOf(ENTITY).expiry as number) / 1000));
    expect([weak, issuer.remarks]).toEqual([false, []]);
  });

  it("whose secret ends with the user's token says so", async () => {
    const { sahamati } = await withEntity({ userTokenLife: 86_400 });
    const issuer = issuerOf(sahamati);
    await issuer.prepareReset!(signal);
    await issuer.reset!(signal);
    expect(issuer.remarks).toMatchObject([{ summary: "Secret lives shorter than asked for" }]);
    expect(issuer.remarks![0]!.detail).toMatch(
      /^Asked for were 180 days, but the new secret ends at .* It ends with the user's token/,
    );
  });

  it.each([
    ["in seconds", "seconds"],
    ["in milliseconds", "milliseconds"],
  ] as const)("tells the end that comes back %s", async (_what, expiresOnUnit) => {
    const { sahamati } = await withEntity({ expiresOnUnit });
    const { expiresAt } = await issuerOf(sahamati, { secretExpiryDays: 10 }).reset!(signal);
    expect(Math.round((expiresAt! * 1000 - Date.now()) / DAY)).toBe(10);
  });

  it.each([
    ["dropped before its effect", { kind: "drop", when: "before" }, 0],
    ["dropped after its effect", { kind: "drop", when: "after" }, 1],
    ["answered 502 after its effect", { kind: "status", status: 502, when: "after" }, 1],
    ["answered 503 before it", { kind: "status", status: 503 }, 0],
    ["answered 408", { kind: "status", status: 408, when: "after" }, 1],
    ["answered by half a body", { kind: "malformed" }, 1],
    ["answered by another's page", { kind: "malformed", body: "<html>Bad Gateway</html>" }, 1],
    ["answered too slowly", { kind: "slow-body", ms: Infinity }, 1],
  ] as const)("is unclear, and not sent again, when it is %s", async (_what, fault, resets) => {
    const { sahamati } = await withEntity();
    sahamati.faults.add({ path: RESET, fault });
    const issuer = issuerOf(sahamati, {}, { timeout: 0.5 });
    await expect(issuer.reset!(signal)).rejects.toMatchObject({ reason: "failed", effect: "unclear" });
    expect([sahamati.resetsOf(ENTITY), asked(sahamati, "secret/reset")]).toEqual([resets, 1]);
  });

  it.each([
    [400, "failed"],
    [401, "unauthorized"],
    [403, "unauthorized"],
    [404, "failed"],
    [429, "failed"],
  ] as const)("is certainly not done, and not sent again, when it is answered %i", async (status, reason) => {
    const { sahamati } = await withEntity();
    sahamati.faults.add({ path: RESET, fault: { kind: "status", status, resetSeconds: 1 } });
    await expect(issuerOf(sahamati).reset!(signal)).rejects.toMatchObject({ reason, effect: "not_done" });
    expect([sahamati.resetsOf(ENTITY), asked(sahamati, "secret/reset")]).toEqual([0, 1]);
  });

  it("whose time is over is unclear", async () => {
    const { sahamati } = await withEntity();
    const reset = sahamati.faults.add({ path: RESET, fault: { kind: "slow-body", ms: Infinity } });
    const limit = new AbortController();
    void reset.reached.then(() => limit.abort(new DOMException("The time is over", "TimeoutError")));
    const attempt = issuerOf(sahamati, {}, { timeout: 60 }).reset!(limit.signal);
    await expect(attempt).rejects.toMatchObject({ reason: "failed", effect: "unclear" });
  });

  it.each([
    ["dies", "refused", 0],
    ["in grace", "accepted", 5 * 86_400],
  ] as const)("after which the old secret %s is found to be %s", async (oldSecret, _what, grace) => {
    const clock = manualClock();
    const { sahamati, secret } = await withEntity({ oldSecret, now: clock.now });
    const issuer = issuerOf(sahamati);
    await issuer.reset!(signal);
    clock.advance(5000);
    await issuer.probeReplaced!(Secret.of(secret), signal);
    expect(issuer.replacedAcceptedUntil).toBe(Math.floor(clock.now() / 1000) - 5 + grace);
    expect(asked(sahamati, "entity/token/generate")).toBe(1);
  });

  it("leaves unknown what became of the old secret where there is no clear answer, asked once", async () => {
    const { sahamati, secret } = await withEntity();
    const issuer = issuerOf(sahamati);
    await issuer.reset!(signal);
    sahamati.faults.add({ path: /entity\/token/, fault: { kind: "status", status: 503 } });
    await issuer.probeReplaced!(Secret.of(secret), signal);
    expect([issuer.replacedAcceptedUntil, asked(sahamati, "entity/token/generate")]).toEqual([null, 1]);
  });
});

describe("the user's token", () => {
  it("serves all entities for its life, and is minted anew after it", async () => {
    const sahamati = await start({ userTokenLife: 3600 });
    for (const entityId of ["a", "b"]) sahamati.createEntity({ entityId });
    let seconds = 0;
    const client = sahamatiClient(sahamati, {}, () => seconds);
    const read = (): Promise<unknown[]> => Promise.all(["a", "b"].map((id) => client.secret("read", id, {}, signal)));
    await read();
    seconds = 3500;
    await read();
    expect(asked(sahamati, "user/token/generate")).toBe(1);
    seconds = 3600;
    await read();
    expect(asked(sahamati, "user/token/generate")).toBe(2);
  });

  it("that is refused is not asked for again, however many entities want one", async () => {
    const sahamati = await start();
    sahamati.expirePassword();
    const client = sahamatiClient(sahamati);
    const attempts = await Promise.allSettled(["a", "b", "c"].map((id) => client.secret("read", id, {}, signal)));
    await expect(client.secret("read", "d", {}, signal)).rejects.toThrow("wrong or has expired Sahamati does not tell");
    expect(attempts.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(asked(sahamati, "user/token/generate")).toBe(1);
  });

  it("that a fault kept back is asked for again", async () => {
    const { sahamati } = await withEntity();
    sahamati.faults.add({ path: /user\/token/, nth: 1, fault: { kind: "status", status: 502 } });
    expect((await issuerOf(sahamati).observe(signal)).entries).toHaveLength(1);
  });
});

it("errors show no value, no password and no token, whatever the answer quotes", async () => {
  const { sahamati, secret } = await withEntity();
  const token = { ...(await sahamatiClient(sahamati).freshUserToken(signal)) }.value;
  const quoted = [
    secret,
    sahamati.password,
    encodeURIComponent(sahamati.password),
    Buffer.from(secret).toString("base64"),
  ];
  for (const status of [400, 401, 403, 500]) {
    for (const text of quoted) {
      sahamati.faults.add({ fault: { kind: "status", status, when: "after" } });
      sahamati.faults.add({ fault: { kind: "malformed", body: JSON.stringify({ errorCode: text, errorMsg: text }) } });
      const issuer = issuerOf(sahamati);
      const value = Secret.of(secret);
      const acts = [
        issuer.observe(signal),
        issuer.reset!(signal),
        issuer.read(ENTITY, signal),
        issuer.verify(value, signal),
      ];
      for (const result of await Promise.allSettled(acts)) {
        if (result.status === "fulfilled") continue;
        const { message, cause } = result.reason as IssuerError;
        for (const hidden of [...quoted, token]) expect(`${message} ${String(cause)}`).not.toContain(hidden);
      }
      sahamati.faults.clear();
    }
  }
});

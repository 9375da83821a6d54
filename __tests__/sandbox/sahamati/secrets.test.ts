import { DAY, GRACE } from "../../../sandbox/sahamati/entity";
import { manualClock } from "../okta/support/org";
import { entityToken, sandboxes, secretCall } from "./support/service";

const start = sandboxes();
const id = "fiu@bank";

describe("a reset", () => {
  it.each([
    [undefined, 180, true],
    [1, 1, false],
    [180, 180, false],
    [181, 180, true],
    [9999, 180, true],
  ] as const)("that asks for %s days gives %i, and says so when it was clamped: %s", async (asked, days, told) => {
    const clock = manualClock();
    const sandbox = await start({ now: clock.now, userTokenLife: 400 * 86_400 });
    sandbox.createEntity({ entityId: id });
    const { status, body } = await secretCall(sandbox, "reset", { entityId: id, secretExpiryDays: asked });
    expect([status, body.expiresOn]).toEqual([200, clock.now() + days * DAY]);
    expect(body.message !== undefined).toBe(told);
  });

  it("gives no longer a life than the user's token has left", async () => {
    const clock = manualClock();
    const sandbox = await start({ now: clock.now, userTokenLife: 86_400 });
    sandbox.createEntity({ entityId: id });
    const { body } = await secretCall(sandbox, "reset", { entityId: id, secretExpiryDays: 90 });
    expect(body.expiresOn).toBe(clock.now() + DAY);
  });

  it.each([
    ["dies", 401, undefined],
    ["in grace", 200, "expired and within the grace period"],
  ] as const)("after which the old secret %s is answered %i", async (oldSecret, status, message) => {
    const clock = manualClock();
    const sandbox = await start({ oldSecret, now: clock.now });
    const { secret } = sandbox.createEntity({ entityId: id });
    const { body } = await secretCall(sandbox, "reset", { entityId: id });
    const before = await entityToken(sandbox, { id, secret });
    expect(before.status).toBe(status);
    if (message) expect(before.body.message).toContain(message);
    expect((await entityToken(sandbox, { id, secret: body.secret })).status).toBe(200);
    clock.advance(GRACE);
    expect((await entityToken(sandbox, { id, secret })).status).toBe(401);
    expect(sandbox.resetsOf(id)).toBe(1);
  });

  it("leaves tokens alone that were given out before", async () => {
    const sandbox = await start();
    const { secret } = sandbox.createEntity({ entityId: id });
    const { body } = await entityToken(sandbox, { id, secret });
    await secretCall(sandbox, "reset", { entityId: id });
    expect(body.expiresIn).toBe(86_400);
  });
});

describe("a secret's end", () => {
  it.each([
    ["seconds", 1000],
    ["milliseconds", 1],
  ] as const)("is told in %s", async (expiresOnUnit, divisor) => {
    const clock = manualClock();
    const sandbox = await start({ expiresOnUnit, now: clock.now });
    sandbox.createEntity({ entityId: id, expiry: clock.now() + DAY });
    const { body } = await secretCall(sandbox, "read", { entityId: id });
    expect(body.expiresOn).toBe(Math.floor((clock.now() + DAY) / divisor));
    expect(body.expirationDate).toBe("2026-01-03T03:04:05.678");
  });

  it("is null or absent where it was never rotated", async () => {
    const sandbox = await start();
    sandbox.createEntity({ entityId: "a", expiry: "null" });
    sandbox.createEntity({ entityId: "b", expiry: "absent" });
    expect((await secretCall(sandbox, "read", { entityId: "a" })).body).toMatchObject({ expiresOn: null });
    expect((await secretCall(sandbox, "read", { entityId: "b" })).body).not.toHaveProperty("expiresOn");
  });

  it("is followed by five days in which tokens come with a word, then by refusals", async () => {
    const clock = manualClock();
    const sandbox = await start({ now: clock.now });
    const { secret } = sandbox.createEntity({ entityId: id, expiry: clock.now() + 1 });
    const ask = () => entityToken(sandbox, { id, secret });
    expect((await ask()).body).not.toHaveProperty("message");
    clock.advance(1);
    expect((await ask()).body.message).toBe(
      `The secret for entity with ID ${id} is expired and within the grace period`,
    );
    clock.advance(GRACE);
    expect((await ask()).status).toBe(401);
    expect(sandbox.logins).toEqual({ ok: 2, failed: 1 });
  });
});

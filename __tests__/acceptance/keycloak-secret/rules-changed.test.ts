import { KEYCLOAK_START, startKeycloak, type Keycloak } from "../../support/keycloak";
import { FIRST_SECRET, KeycloakStack } from "../../support/keycloak-stack";
import { planText } from "../../support/plan-text";
import { said } from "../../support/plan-text";

let keycloak: Keycloak;
let stack: KeycloakStack;
beforeAll(async () => {
  keycloak = await startKeycloak();
  stack = await KeycloakStack.start(keycloak.admin);
}, KEYCLOAK_START);
afterAll(async () => {
  await stack?.stop();
  await keycloak?.stop();
});

const DAY = 86_400;
const AT_ONCE = `overlap = "0s", grace = "1h"`;

/** Of a time in the state, in seconds since 1970. */
const seconds = (time: string | null): number => Date.parse(time!) / 1000;

/** An administrator moves the end of the primary secret. */
const expire = (at: number) =>
  stack.realm.do("PUT", `/clients/${stack.uuid}`, { attributes: { "client.secret.expiration.time": String(at) } });

test("two policies, a moved end, a policy that goes: each is told once, warned of while it matters, and survived", async () => {
  await stack.realm.enforceRotation({ expiration: 90 * DAY, rotated: 7200 }, { expiration: 60 * DAY, rotated: 3600 });
  stack.declare(AT_ONCE);
  await stack.apply();
  stack.declare(`${AT_ONCE}, trigger = "a"`);
  await stack.apply();

  // Of two policies that match, the shortest periods are kept.
  const { current, previous } = stack.state.slots;
  expect(stack.state).toMatchObject({ generation: 2, phase: "grace", issues: [] });
  const started = seconds(current!.expires_at) - 60 * DAY;
  expect(seconds(previous!.expires_at) - started).toBe(3600);
  const second = await stack.value("CURRENT");
  expect([await stack.accepts(second), await stack.accepts(FIRST_SECRET)]).toEqual([true, true]);

  // Shortened in mid-rotation: what was promised to the values that live stays.
  await stack.realm.enforceRotation({ expiration: 30 * DAY, rotated: 60 });
  expect((await stack.plan()).code).toBe(0);
  expect(await stack.accepts(FIRST_SECRET)).toBe(true);

  // Somebody moves the end: told once, as drift; the warning stays while the end is near and nothing prevents it.
  const soon = Math.floor(Date.now() / 1000) + 3600;
  await expire(soon);
  stack.declare(`${AT_ONCE}, trigger = "a", paused = true`);
  const moved = await stack.plan();
  const until = new Date(soon * 1000).toISOString().replace(".000Z", "Z");
  expect([moved.code, planText(moved)]).toEqual([2, expect.stringContaining('+ code = "issuer_changed"')]);
  expect(planText(moved)).toContain('+ code = "expires_soon"');
  expect(said(moved)).toContain(`Credential expires soon`);
  expect(said(moved)).toContain(`refused by the issuer from ${until}`);
  await stack.apply();
  const recorded = await stack.plan();
  expect([recorded.code, said(recorded)]).toEqual([0, expect.stringContaining("Credential expires soon")]);

  // With nobody to rotate, the end comes: an outage is never green, and says how to end it.
  await expire(Math.floor(Date.now() / 1000) + 1);
  while (await stack.accepts(second)) await new Promise((resolve) => setTimeout(resolve, 200));
  const expired = await stack.plan();
  expect([expired.code, said(expired)]).toEqual([1, expect.stringMatching(/Credential has expired.*without `paused`/)]);
  stack.declare(`${AT_ONCE}, trigger = "a"`);
  expect(planText(await stack.plan())).toContain('-> "replace generation 3 (CURRENT expired)"');
  await stack.apply();
  expect(stack.state).toMatchObject({ generation: 3, issues: [] });
  const third = await stack.value("CURRENT");
  expect(await stack.accepts(third)).toBe(true);

  // The policy goes while a rotated value lives, and an administrator's change strips what it had stamped.
  await stack.realm.removePolicies();
  await stack.realm.do("PUT", `/clients/${stack.uuid}`, { description: "touched", attributes: {} });
  const gone = await stack.plan();
  expect([gone.code, planText(gone)]).toEqual([2, expect.stringContaining('+ code = "issuer_changed"')]);
  expect(said(gone)).toContain("the policy that rotates secrets is no longer in force");
  await stack.apply();
  expect(stack.state.slots).toMatchObject({ current: { generation: 3, expires_at: null } });
  expect(await stack.accepts(third)).toBe(true);
  expect((await stack.plan()).code).toBe(0);
});

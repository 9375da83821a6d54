import { ISSUE_CODES } from "../../../providers/clientcreds/rotation/show/issues";
import { conditionOf, relative, type Limits } from "../../../cli/state/condition";

const NOW = Date.parse("2026-12-24T12:00:00Z");
const DAY = 86_400;
const LIMITS: Limits = { maxLag: 2 * DAY, expiresWithin: 7 * DAY };
const at = (seconds: number): string => new Date(NOW + seconds * 1000).toISOString().replace(".000Z", "Z");
const alarms = (attributes: object) =>
  conditionOf({ stack: null, address: "clientcreds_okta_secret.a", attributes: { ...attributes } }, LIMITS, NOW).alarms;

describe("a credential needs attention", () => {
  test("when a step is later than its lag allows, and not before", () => {
    const due = (seconds: number) => ({ next_action: "promote generation 2", next_action_at: at(seconds) });
    expect(alarms(due(DAY))).toEqual([]);
    expect(alarms(due(-2 * DAY))).toEqual([]);
    expect(alarms(due(-2 * DAY - 1))).toEqual(["overdue"]);
  });

  test("not when the step that is late is paused: that is reported by itself", () => {
    const paused = { next_action: "introduce generation 2 (paused)", next_action_at: at(-30 * DAY) };
    expect(alarms(paused)).toEqual([]);
    expect(alarms({ ...paused, issues: [{ code: "paused_overdue", detail: "" }] })).toEqual(["paused_overdue"]);
  });

  test("when CURRENT expires within the limit, or has expired; once, though the state says it too", () => {
    const expiring = (seconds: number, issues: object[] = []) => ({
      issues,
      slots: { current: { expires_at: at(seconds) } },
    });
    expect(alarms(expiring(7 * DAY + 1))).toEqual([]);
    expect(alarms(expiring(7 * DAY))).toEqual(["expires_soon"]);
    expect(alarms(expiring(0))).toEqual(["expired"]);
    expect(alarms(expiring(DAY, [{ code: "expires_soon", detail: "" }]))).toEqual(["expires_soon"]);
  });

  test.each(ISSUE_CODES)("or not, by the issue %s", (code) => {
    const recorded = ["foreign_credential", "issuer_changed", "weak_value"].includes(code);
    expect(alarms({ issues: [{ code, detail: "" }] })).toEqual(recorded ? [] : [code]);
  });

  test("by an issue of a newer provider", () => {
    expect(alarms({ issues: [{ code: "on_fire", detail: "" }] })).toEqual(["on_fire"]);
  });

  test("not for want of attributes", () => expect(alarms({})).toEqual([]));
});

test.each([
  [3 * DAY + 4 * 3600 + 59, "in 3d4h"],
  [90 * DAY, "in 90d"],
  [-(5 * 3600 + 60), "5h1m ago"],
  [-59, "59s ago"],
  [61, "in 1m1s"],
  [0, "0s ago"],
])("%d seconds are %s", (seconds, text) => expect(relative(seconds)).toBe(text));

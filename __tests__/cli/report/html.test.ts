import { reportPage } from "../../../cli/report/html";
import { spansOf } from "../../../cli/report/generations";
import { conditionOf } from "../../../cli/state/condition";
import { readEventLog } from "../../../providers/clientcreds/events/hash-chain";
import { event, ISSUER, logOf } from "./log-of";

const NOW = Date.parse("2026-11-21T12:00:00Z");
const LIMITS = { maxLag: 86_400, expiresWithin: 86_400 };

const credential = (attributes: Record<string, unknown> = {}) =>
  conditionOf(
    {
      stack: null,
      address: "clientcreds_okta_secret.billing",
      attributes: { id: "0oa1", issuer: ISSUER, phase: "grace", generation: 2, issues: [], ...attributes },
    },
    LIMITS,
    NOW,
  );

const ROTATION = [
  event("2026-06-01", "adopt", 1),
  event("2026-11-01", "introduce", 2, { fingerprint: "jcG9uqWNrN4hPfFmv7UhIA" }),
  event("2026-11-02", "promote", 2),
  event("2026-11-09", "deactivate", 1),
  event("2026-11-10", "delete", 1),
];

describe("the page of a report", () => {
  test("shows each generation as a bar with its times in words", () => {
    const page = reportPage([credential()], logOf(...ROTATION), NOW);
    expect(page).toContain("generation 1: accepted from 2026-06-01 until 2026-11-09");
    expect(page).toContain("generation 2: accepted from 2026-11-01 on, CURRENT since 2026-11-02");
    expect(page).toContain("180 days 2027-04-30");
    expect(page.match(/<rect /g)).toHaveLength(2);
  });

  test("shows the evidence of each step, and that the log is whole", () => {
    const page = reportPage([credential()], logOf(...ROTATION), NOW);
    expect(page).toContain("Evidence: 5 steps");
    expect(page).toContain("jcG9uqWNrN4hPfFmv7UhIA");
    expect(page).toContain("Its chain is whole.");
  });

  test("says that a line was removed from the log", () => {
    const { events } = logOf(...ROTATION);
    const text = events.toSpliced(2, 1).map((each) => `${JSON.stringify(each)}\n`);
    const page = reportPage([credential()], readEventLog(Buffer.from(text.join(""))), NOW);
    expect(page).toContain("The event log cannot be believed as it is");
    expect(page).toContain("line 3 does not follow the line before it");
  });

  test("names what is blocked, what is due and what expires", () => {
    const issues = [{ code: "blocked", detail: "both places are taken" }];
    const slots = { current: { expires_at: "2026-12-24T00:00:00Z" } };
    const next = { next_action: "introduce generation 3", next_action_at: "2026-11-01T12:00:00Z" };
    const page = reportPage([credential({ issues, slots, ...next })], logOf(...ROTATION), NOW);
    expect(page).toContain("1 need attention");
    expect(page).toContain("<strong>blocked</strong>: both places are taken");
    expect(page).toContain("introduce generation 3</td><td>20d ago</td><td><strong>blocked, overdue</strong>");
    expect(page).toContain("expires 2026-12-24");
  });

  test("takes nothing that it shows for markup, and has neither a script nor anything from outside", () => {
    const evil = `<script>alert(1)</script>" onload='x'`;
    const issues = [{ code: evil, detail: evil }];
    const events = logOf(event("2026-11-01", "introduce", 2, { run: evil, reason: evil }));
    const page = reportPage([credential({ issues, phase: evil, next_action: evil })], events, NOW);
    expect(page).not.toMatch(/<script|<[^>]* onload=|<link|<img|<iframe|url\(/i);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("&lt;script&gt;");
  });

  test("does not mix credentials of the same id at two issuers", () => {
    const page = reportPage([credential({ issuer: "https://other.okta.com" })], logOf(...ROTATION), NOW);
    expect(page).not.toContain("Evidence");
    expect(page).toContain("tells of no generation");
  });
});

describe("the spans of generations", () => {
  test("leave out steps that were not done", () => {
    const failed = event("2026-11-01", "introduce", 2, { outcome: "failed" });
    expect(spansOf([event("2026-06-01", "adopt", 1), failed])).toMatchObject([{ generation: 1, until: null }]);
  });

  test("go on where a generation is revived", () => {
    const revived = event("2026-11-12", "reactivate", 1);
    const spans = spansOf([...ROTATION.slice(0, 4), revived]);
    expect(spans[0]).toMatchObject({ generation: 1, until: null });
  });
});

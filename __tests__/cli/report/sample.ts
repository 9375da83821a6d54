import { conditionOf, type Condition } from "../../../cli/state/condition";
import type { EventData, StepEvent } from "../../../providers/clientcreds/events/event";
import type { ReadLog } from "../../../providers/clientcreds/events/hash-chain";
import { event, ISSUER, logOf } from "./log-of";

const SAHAMATI = "https://api.sahamati.org.in/iam";
const NOW = Date.parse("2026-11-21T12:00:00Z");
const LIMITS = { maxLag: 2 * 86_400, expiresWithin: 7 * 86_400 };
const FINGERPRINTS = ["jcG9uqWNrN4hPfFmv7UhIA", "b1d4kQ0m2rXc7nZyTqWv9g", "Zt8wP3eYh5LsD0aJxKu2Mw"];

const held = (address: string, attributes: Record<string, unknown>): Condition =>
  conditionOf({ stack: null, address, attributes: { issuer: ISSUER, issues: [], ...attributes } }, LIMITS, NOW);

/** Steps of one credential, on a day each. */
const steps = (
  id: string,
  issuer: string,
  ...days: readonly (readonly [string, EventData["step"], number])[]
): StepEvent[] =>
  days.map(([time, step, generation], i) => {
    const type = issuer === SAHAMATI ? "clientcreds_sahamati_secret" : "clientcreds_okta_secret";
    const credential = { type, id, ownerId: "k3", storeId: `arn:aws:secretsmanager:eu-central-1:1:secret:${id}` };
    const run = `GITHUB_RUN_ID=${16_200_000_000 + i * 7_919}`;
    const fingerprint = step === "start" ? null : FINGERPRINTS[generation - 1]!;
    return event(time, step, generation, { credential, run, fingerprint }, issuer);
  });

const EVENTS = [
  ...steps("0oa1payroll", ISSUER, ["2026-05-12T03:00:00Z", "adopt", 1]),
  ...steps(
    "XYZ_FIU",
    SAHAMATI,
    ["2026-02-03T03:00:00Z", "adopt", 1],
    ["2026-03-01T03:00:00Z", "reset", 2],
    ["2026-03-01T03:00:01Z", "promote", 2],
    ["2026-03-01T03:00:02Z", "deactivate", 1],
    ["2026-05-29T03:00:00Z", "reset", 3],
    ["2026-05-29T03:00:01Z", "promote", 3],
    ["2026-05-29T03:00:02Z", "deactivate", 2],
  ),
  ...steps(
    "0oa1billing",
    ISSUER,
    ["2026-05-20T03:00:00Z", "adopt", 1],
    ["2026-08-18T03:00:00Z", "introduce", 2],
    ["2026-08-18T03:00:02Z", "verify", 2],
    ["2026-08-19T03:00:00Z", "promote", 2],
    ["2026-08-20T03:00:00Z", "deactivate", 1],
    ["2026-08-27T03:00:00Z", "delete", 1],
    ["2026-11-19T03:00:00Z", "introduce", 3],
    ["2026-11-19T03:00:02Z", "verify", 3],
    ["2026-11-20T18:00:00Z", "promote", 3],
  ),
].sort((a, b) => a.time.localeCompare(b.time));

/** Three credentials in mid-life: one in a rotation, one blocked, one about to expire. */
export const SAMPLE: { readonly credentials: readonly Condition[]; readonly log: ReadLog; readonly now: number } = {
  credentials: [
    held("clientcreds_okta_secret.billing", {
      id: "0oa1billing",
      phase: "grace",
      generation: 3,
      next_action: "deactivate generation 2",
      next_action_at: "2026-11-21T18:00:00Z",
    }),
    held("clientcreds_okta_secret.payroll", {
      id: "0oa1payroll",
      phase: "steady",
      generation: 1,
      next_action: "introduce generation 2",
      next_action_at: "2026-11-17T12:00:00Z",
      issues: [
        {
          code: "blocked",
          detail: "both places are taken: ocs1x9colleague is not managed here",
        },
      ],
    }),
    held("clientcreds_sahamati_secret.fiu", {
      id: "XYZ_FIU",
      issuer: SAHAMATI,
      phase: "steady",
      generation: 3,
      next_action: "introduce generation 4 (paused)",
      next_action_at: "2026-10-26T03:00:00Z",
      slots: { current: { expires_at: "2026-11-25T03:00:00Z" } },
    }),
  ],
  log: logOf(...EVENTS),
  now: NOW,
};

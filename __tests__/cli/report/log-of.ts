import { createHash } from "node:crypto";
import type { EventData, StepEvent } from "../../../providers/clientcreds/events/event";
import { readEventLog, type ReadLog } from "../../../providers/clientcreds/events/hash-chain";

export const ISSUER = "https://acme.okta.com";

/** What the log has of a step. @param day or a time of it */
export const event = (
  day: string,
  step: EventData["step"],
  generation: number,
  more: Partial<EventData> = {},
  source = ISSUER,
): StepEvent => ({
  specversion: "1.0",
  type: "clientcreds.step.v1",
  id: `${day} ${step}`,
  source,
  subject: "clientcreds_okta_secret/0oa1",
  time: new Date(day).toISOString(),
  datacontenttype: "application/json",
  previoushash: "",
  data: {
    step,
    rule: null,
    generation,
    fingerprint: null,
    credentialId: null,
    outcome: "done",
    reason: null,
    run: "run 7",
    credential: { type: "clientcreds_okta_secret", id: "0oa1", ownerId: "o", storeId: "s" },
    ...more,
  },
});

/** A log whose chain is whole. */
export function logOf(...events: StepEvent[]): ReadLog {
  let previoushash = createHash("sha256").digest("hex");
  const lines = events.map((each) => {
    const line = JSON.stringify({ ...each, previoushash });
    previoushash = createHash("sha256").update(line).digest("hex");
    return `${line}\n`;
  });
  return readEventLog(Buffer.from(lines.join("")));
}

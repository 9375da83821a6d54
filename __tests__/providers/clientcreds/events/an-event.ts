import type { EventData } from "../../../../providers/clientcreds/events/event";

/** What is recorded of one step. */
export const anEvent = (more: Partial<EventData> = {}): Omit<EventData, "run"> => ({
  step: "promote",
  rule: "28",
  generation: 1,
  fingerprint: "jcG9uqWNrN4hPfFmv7UhIA",
  credentialId: null,
  outcome: "done",
  reason: null,
  credential: { type: "clientcreds_okta_secret", id: "0oa1", ownerId: "owner", storeId: "file:slots#okta/0oa1" },
  ...more,
});

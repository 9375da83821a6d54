import type { StepRecord } from "../rotation/execute/record";

/** What happened to a credential: a step of a rotation, or the two acts that are no steps of one. */
export interface EventData extends Omit<StepRecord, "step" | "rule"> {
  readonly step: StepRecord["step"] | "move" | "revoke";
  /** null: not an act of the decision table. */
  readonly rule: string | null;
  readonly credential: CredentialReference;
  /** Terraform run: the pipeline's own id for it, or one made for this process. */
  readonly run: string;
}

/** Names a credential as Terraform's state does. */
export interface CredentialReference {
  /** @example "clientcreds_okta_secret" */
  readonly type: string;
  /** @example "0oa1billing" */
  readonly id: string;
  readonly ownerId: string;
  readonly storeId: string;
}

export const EVENT_TYPE = "clientcreds.step.v1";

/**
 * One line of the event log: a CloudEvent 1.0 in its JSON format. `previoushash` is an extension of ours, in the form that CloudEvents gives to names.
 *
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 */
export interface StepEvent {
  readonly specversion: "1.0";
  readonly type: typeof EVENT_TYPE;
  readonly id: string;
  /** Issuer URL. */
  readonly source: string;
  /** `<resource type>/<id>` */
  readonly subject: string;
  /** RFC 3339, of the host's clock. */
  readonly time: string;
  readonly datacontenttype: "application/json";
  /** SHA-256 of the line before, in hex; of no bytes for the first line. */
  readonly previoushash: string;
  readonly data: EventData;
}

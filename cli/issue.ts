import { ISSUE_CODES, type IssueCode } from "../providers/clientcreds/rotation/show/issues";

/** An issue of a credential, as plan and state hold it. A newer provider may know further codes. */
export interface Issue {
  readonly code: string;
  readonly detail: string;
}

/** Codes of which somebody should hear at once. The others were reported by the plan that found them, and are recorded: they do not nag. */
const ALARMS: Readonly<Record<IssueCode, boolean>> = {
  foreign_credential: false,
  blocked: true,
  verification_failed: true,
  current_inactive: true,
  current_deleted: true,
  slot_changed: true,
  issuer_changed: false,
  expires_soon: true,
  expired: true,
  weak_value: false,
  paused_overdue: true,
};

const isKnown = (code: string): code is IssueCode => (ISSUE_CODES as readonly string[]).includes(code);

/** A code that this version does not know counts as an alarm. */
export const isAlarm = ({ code }: Issue): boolean => (isKnown(code) ? ALARMS[code] : true);

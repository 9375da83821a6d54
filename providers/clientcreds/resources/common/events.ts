import type { Services } from "../../configuration/services";
import type { CredentialReference, EventData } from "../../events/event";
import { PortError } from "../../rotation/errors";
import type { Recorder } from "../../rotation/execute/record";

/** @returns where the steps of a credential are recorded; undefined: nowhere */
export function recorderOf(
  { events }: Services,
  issuer: string,
  credential: CredentialReference,
): Recorder | undefined {
  if (events === null) return undefined;
  return (record) => events.append(issuer, { ...record, credential });
}

/** Does what is no step of a rotation, and has it recorded, whatever becomes of it. */
export async function actRecorded(
  { events }: Services,
  issuer: string,
  credential: CredentialReference,
  step: "move" | "revoke",
  act: () => Promise<void>,
): Promise<void> {
  const nothing = { rule: null, generation: null, fingerprint: null, credentialId: null };
  const record = async (outcome: EventData["outcome"], reason: string | null): Promise<void> =>
    events?.append(issuer, { step, ...nothing, credential, outcome, reason });
  await events?.check();
  try {
    await act();
  } catch (error) {
    const reason = error instanceof PortError ? error.message : null;
    await record("unclear", reason).catch(() => {});
    throw error;
  }
  await record("done", null);
}

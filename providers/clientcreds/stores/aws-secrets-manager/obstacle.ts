import type { Described } from "./described";
import { SLOT_LABELS } from "./labels";
import type { AwsPlace } from "./place";

/** AWS takes 20; a step may need as many more before it takes others away. */
const MOST_LABELS = 17;

/** Why this secret must not be written: which reason, on which secret, how to end it. null: nothing is in the way. */
export function obstacleOf(described: Described, name: string, { region }: AwsPlace): string | null {
  const { secret } = described;
  const command = (verb: string): string => `aws secretsmanager ${verb} --secret-id ${name} --region ${region}`;
  if (secret.DeletedDate !== undefined) {
    return `The secret ${name} is scheduled for deletion on ${secret.DeletedDate.toISOString().slice(0, 10)}. Restore it (${command("restore-secret")}), or choose another \`store.name\`.`;
  }
  if (secret.OwningService !== undefined) {
    return `The secret ${name} is managed by ${secret.OwningService}, another service of AWS. Choose another \`store.name\`.`;
  }
  if (secret.PrimaryRegion !== undefined && secret.PrimaryRegion !== region) {
    return `The secret ${name} in ${region} is a replica of the one in ${secret.PrimaryRegion}, and only that one can be written. Set \`region\` to ${secret.PrimaryRegion}.`;
  }
  if (secret.RotationEnabled) {
    return `AWS rotates the secret ${name} itself. Turn that off (${command("cancel-rotate-secret")}), or choose another \`store.name\`.`;
  }
  const pending = described.holderOf("AWSPENDING");
  if (pending !== null && pending !== described.holderOf(SLOT_LABELS.CURRENT)) {
    return `A rotation of the secret ${name} by AWS was left unfinished: AWSPENDING is on version ${pending}. Remove that label (${command("update-secret-version-stage")} --version-stage AWSPENDING --remove-from-version-id ${pending}).`;
  }
  const count = described.versions.flatMap(([, labels]) => labels).length;
  if (count > MOST_LABELS) {
    return `The versions of the secret ${name} bear ${count} staging labels, and AWS takes 20. Remove those that are not ours (not cc/…, AWS…, NEXT, INTENT) with ${command("update-secret-version-stage")}.`;
  }
  return null;
}

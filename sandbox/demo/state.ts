import { readFile } from "node:fs/promises";
import { join } from "node:path";

interface Slot {
  readonly generation: number | null;
  readonly status: string;
  readonly fingerprint: string | null;
}

/** What Terraform's state tells of the credential. */
export interface CredentialState {
  readonly generation: number;
  readonly phase: string;
  readonly last_action: string;
  readonly next_action: string;
  readonly next_action_at: string | null;
  readonly slots: { readonly current: Slot; readonly next: Slot | null; readonly previous: Slot | null };
}

/** @param type Terraform's type of the credential */
export async function readState(folder: string, type: string): Promise<CredentialState> {
  const text = await readFile(join(folder, "terraform.sandbox.tfstate"), "utf8");
  const { resources } = JSON.parse(text) as {
    resources: { type: string; instances: { attributes: CredentialState }[] }[];
  };
  const found = resources.find((resource) => resource.type === type);
  if (!found) throw new Error(`the state holds no ${type}`);
  return found.instances[0]!.attributes;
}

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

export async function readState(folder: string): Promise<CredentialState> {
  const text = await readFile(join(folder, "terraform.sandbox.tfstate"), "utf8");
  const { resources } = JSON.parse(text) as {
    resources: { type: string; instances: { attributes: CredentialState }[] }[];
  };
  const found = resources.find((resource) => resource.type === "clientcreds_okta_secret");
  if (!found) throw new Error("the state holds no clientcreds_okta_secret");
  return found.instances[0]!.attributes;
}

import { awsErrors } from "./errors";
import { allows, type IamPolicy } from "./iam-policy";
import type { Input } from "./input";
import type { Region } from "./region";

/** Who may do what. Whoever is not named may do everything. */
export class Rights {
  private readonly denied = new Set<string>();
  private readonly policies = new Map<string, IamPolicy>();

  /** Refuses an operation to all from now on. Returns what ends that. */
  deny(operation: string): () => void {
    this.denied.add(operation);
    return () => void this.denied.delete(operation);
  }

  /** From now on whoever signs with this access key may do what the policy allows, and nothing else. */
  restrict(accessKeyId: string, policy: IamPolicy): void {
    this.policies.set(accessKeyId, policy);
  }

  /** @throws AwsError */
  check(operation: string, input: Input, authorization: string, region: Region): void {
    const key = /Credential=([^/]+)\//.exec(authorization)?.[1] ?? "";
    const name = input.optionalText("SecretId") ?? input.optionalText("Name");
    const resource = name === undefined ? "*" : arnOf(name, region);
    const context = { "secretsmanager:VersionStage": input.optionalText("VersionStage") };
    // Making a secret with tags needs the right to tag it, too.
    const tags = operation === "CreateSecret" && input.optionalObjects("Tags", 50)?.length;
    for (const needed of tags ? [operation, "TagResource"] : [operation]) {
      const action = `secretsmanager:${needed}`;
      const policy = this.policies.get(key);
      const allowed = policy === undefined || allows(policy, { action, resource, context });
      if (allowed && !this.denied.has(needed)) continue;
      throw awsErrors.accessDenied(`arn:aws:iam::${region.account}:user/sandbox`, action, name ?? "*");
    }
  }
}

/** Of a secret that does not exist yet the random end is not known. */
function arnOf(name: string, region: Region): string {
  if (name.startsWith("arn:")) return name;
  const found = region.secrets(0).find((secret) => secret.name === name);
  return found?.arn ?? `arn:aws:secretsmanager:${region.name}:${region.account}:secret:${name}`;
}

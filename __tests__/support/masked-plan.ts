import type { Result } from "./terraform";

/** A plan with what differs from run to run masked, each id and fingerprint under a name of its own in the order in which they appear. */
export class PlanMask {
  private readonly names = new Map<string, string>();

  of({ stdout }: Result): string {
    const start = stdout.indexOf("Terraform will perform the following actions:");
    const end = stdout.search(/^─+$/m);
    return stdout
      .slice(Math.max(0, start), end < 0 ? undefined : end)
      .replace(/\b(0oa|ocs)[A-Za-z0-9]{10,}\b/g, (id, kind: string) =>
        this.nameOf(id, kind === "0oa" ? "APP" : "SECRET"),
      )
      .replace(/(?<=")[A-Za-z0-9_-]{22}(?=")/g, (fingerprint) => this.nameOf(fingerprint, "FINGERPRINT"))
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "TIME")
      .replace(/http:\/\/127\.0\.0\.1:\d+/g, "ORG")
      .replace(/(owner_id +(?:= |-> ))"[^"]+"/g, '$1"OWNER"')
      .trim();
  }

  private nameOf(text: string, kind: string): string {
    const found = this.names.get(text);
    if (found) return found;
    const count = [...this.names.values()].filter((name) => name.startsWith(kind)).length;
    this.names.set(text, `${kind}-${count + 1}`);
    return this.names.get(text)!;
  }
}

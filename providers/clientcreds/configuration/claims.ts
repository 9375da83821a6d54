/** What a plan wants with a credential, to be held against the other plans of the same run. */
export interface Claim {
  /** owner_id of the resource; null: it has none yet. */
  readonly owner: string | null;
  readonly id: string;
}

/** Terraform asks about each resource apart, but the plans of one run all come to the process that this configuration belongs to. */
export class Claims {
  private readonly managed = new Map<string, Claim>();
  private readonly created = new Set<string>();
  private readonly destroyed = new Map<string, "retain" | "revoke">();

  /**
   * @param what credential or slots, by a name that is the same for all that mean it
   * @returns who else wants it
   */
  manage(what: string, claim: Claim): Claim | null {
    const other = this.managed.get(what);
    // The plans of one replacement bear the same owner.
    if (other && !(other.owner !== null && other.owner === claim.owner)) return other;
    this.managed.set(what, claim);
    return null;
  }

  /** @returns what a destroy of the same credential in this run does, if there was one */
  create(credential: string): "retain" | "revoke" | null {
    this.created.add(credential);
    return this.destroyed.get(credential) ?? null;
  }

  /** @returns whether a create of the same credential in this run came before */
  destroy(credential: string, onDestroy: "retain" | "revoke"): boolean {
    this.destroyed.set(credential, onDestroy);
    return this.created.has(credential);
  }
}

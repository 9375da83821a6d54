import { nextDue } from "../due";
import type { Act } from "../simulate";
import type { Situation } from "../situation";
import { describeDeath } from "./death";

/** The closed list of verbs in `last_action` and `next_action`. */
export const VERBS = [
  "adopt",
  "introduce",
  "promote",
  "deactivate",
  "delete",
  "reactivate",
  "replace",
  "repair",
  "roll back to",
] as const;
export type Verb = (typeof VERBS)[number];

export interface Action {
  verb: Verb;
  generation: number;
  reason?: string;
}

/** Tells a run of steps as the few actions a person thinks in: several steps are one action, and repairs of labels ride along unless they are alone. */
export class Narrator {
  private readonly visible: Action[] = [];
  private readonly repairs: Action[] = [];
  private readonly discarded: string[] = [];
  private readonly started = new Set<number>();
  /** The situation in which the run found each version as CURRENT, by its id: what an introduction did to it since is no reason of anything. */
  private readonly found = new Map<string, Situation>();

  /** `start`: the situation in which the run begins. */
  constructor(start: Situation) {
    if (start.current) this.found.set(start.current.id, start);
  }

  get actions(): Action[] {
    if (this.visible.length > 0 || this.repairs.length === 0) return this.visible;
    const reasons = [...new Set(this.repairs.map((a) => a.reason))];
    return [{ ...this.repairs[0]!, reason: reasons.join(", ") }];
  }

  add(action: Action): void {
    const same = this.visible.some((a) => a.verb === action.verb && a.generation === action.generation);
    if (!same) this.visible.push(action);
  }

  tell({ rule, step, before }: Act): void {
    if (before.current && !this.found.has(before.current.id)) this.found.set(before.current.id, before);
    switch (step.do) {
      case "adopt":
        return lostSlots(before)
          ? this.add({ verb: "repair", generation: step.generation, reason: "the slots were lost" })
          : this.add({
              verb: "adopt",
              generation: step.generation,
              reason: `${before.context.capability.noun} ${step.entry.id}`,
            });
      case "start":
      case "reset":
        this.started.add(step.generation);
        // Only the slots held a key's private half.
        if (lostSlots(before) && !before.context.capability.adoptable) {
          return this.add({ verb: "replace", generation: step.generation, reason: "private key lost" });
        }
        return this.add({ verb: "introduce", generation: step.generation, reason: this.whyStarted(rule, before) });
      case "introduce":
        // In flight at a one-place issuer this is part of the promotion.
        if (before.onePlace && before.inFlight) return;
        if (this.replaces(step.version.generation!)) return;
        return this.add({ verb: "introduce", generation: step.version.generation!, reason: this.discards });
      case "reactivate":
        return this.add({ verb: "reactivate", generation: step.version.generation! });
      case "verify":
        if (step.mark === "current") return this.repair(step.version.generation!, "verified");
        if (before.onePlace || this.visible.some((a) => a.generation === step.version.generation)) return;
        return this.add({ verb: "introduce", generation: step.version.generation! });
      case "promote":
        return this.tellPromotion(before, step.version.generation!, step.restores);
      case "mark":
        if (step.mark === "off") return this.repair(step.version.generation!, "found inactive");
        return this.add({
          verb: "introduce",
          generation: step.version.generation!,
          reason: before.newerThanCurrent(step.version) ? undefined : "pinned",
        });
      case "next":
        // NEXT is given up because the policy holds CURRENT.
        if (rule === "8b" && before.isPinned(step.version)) {
          return this.add({ verb: "roll back to", generation: step.version.generation! });
        }
        return this.repair(step.version.generation!, "NEXT moved to it");
      case "label":
        return this.repair(step.version.generation!, "label restored");
      case "forget":
        return this.repair(step.version.generation!, "label removed");
      case "deactivate":
      case "delete": {
        if (step.version === null) {
          if (!this.discarded.includes(step.entry.id)) this.discarded.push(step.entry.id);
          return;
        }
        // The entry of a CURRENT that somebody took away makes room for the one that replaces it.
        if (this.found.get(step.version.id)?.currentAccepted === false) return;
        const surplus = step.version.id === before.current?.id && before.currentAccepted;
        const reason = surplus ? "second entry" : undefined;
        return this.add({ verb: step.do, generation: step.version.generation!, reason });
      }
      case "identify":
        return;
    }
  }

  private replaces(generation: number): boolean {
    return this.visible.some((a) => a.verb === "replace" && a.generation === generation);
  }

  private repair(generation: number, reason: string): void {
    this.repairs.push({ verb: "repair", generation, reason });
  }

  private tellPromotion(before: Situation, generation: number, restores: boolean): void {
    const next = before.own.find((v) => v.generation === generation)!;
    if (restores) return this.add({ verb: "repair", generation, reason: "CURRENT restored" });
    if (before.isPinned(next) && !before.newerThanCurrent(next)) {
      this.absorb(generation);
      return this.add({ verb: "roll back to", generation });
    }
    const found = this.found.get(before.current!.id)!;
    if (found.currentAccepted) return this.add({ verb: "promote", generation });
    if (!this.started.has(generation)) {
      // At a one-place issuer a dead CURRENT is what an unfinished promotion leaves.
      const reason = before.onePlace ? undefined : describeDeath(found);
      return this.add({ verb: "promote", generation, reason });
    }
    const introduced = this.absorb(generation);
    this.add({ verb: "replace", generation, reason: introduced ?? describeDeath(found) });
  }

  /** Takes out what the action to be added says better; returns the reason it bore. */
  private absorb(generation: number): string | undefined {
    let reason: string | undefined;
    for (let i = this.visible.length - 1; i >= 0; i--) {
      const action = this.visible[i]!;
      if (action.generation !== generation || (action.verb !== "introduce" && action.verb !== "reactivate")) continue;
      reason = action.reason ?? reason;
      this.visible.splice(i, 1);
    }
    return reason;
  }

  private get discards(): string | undefined {
    return this.discarded.length > 0 ? `discards ${this.discarded.join(" and ")}` : undefined;
  }

  private whyStarted(rule: string, before: Situation): string | undefined {
    if (this.discards) return this.discards;
    if (rule !== "31") return undefined;
    const due = nextDue(before);
    if (due?.reason === "trigger") return "trigger changed";
    if (due?.reason === "expiry") return "expires soon";
    return before.current?.weak ? "weak value" : undefined;
  }
}

/** The state knows of generations, and the store of none. */
const lostSlots = ({ context, highestLabelled }: Situation): boolean =>
  context.lastGeneration > 0 && highestLabelled === 0;

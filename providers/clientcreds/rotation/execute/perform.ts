import type { Secret } from "../../secret/secret";
import { PortError, IssuerError, StoreError } from "../errors";
import type { Observed, Version } from "../observation";
import { triggerRecord, type Context } from "../policy";
import type { OwnLabel, StoreChange } from "../ports";
import { Situation } from "../situation";
import type { Step } from "../step";
import { versionId } from "../version-id";
import type { Deadline } from "./deadline";
import type { Environment } from "./environment";
import { CandidateKnown, ValueRefused } from "./failures";
import { prove, type Proven } from "./prove";
import { Reset } from "./reset";

/** What a step leaves to its caller. `look again`: nothing was done, the world is not what was decided upon. */
export type Outcome = "done" | "look again";

/** One step against the ports, in the order of I/O that ROTATION.md §3 gives. Keeps nothing in memory across its own failure. */
export class Performer {
  constructor(
    private readonly environment: Environment,
    private readonly context: Context,
    private readonly observed: Observed,
    private readonly deadline: Deadline,
  ) {}

  async perform(step: Step): Promise<Outcome> {
    switch (step.do) {
      case "adopt":
        return this.adopt(step);
      case "start":
        return this.start(step);
      case "reset":
        return this.resetting.perform(step);
      case "introduce":
        return this.introduce(step.version);
      case "reactivate":
        await this.forgetProof(step.version);
        await this.environment.issuer.activate(step.entry.id, this.deadline.signal());
        return "done";
      case "verify":
        return this.verify(step);
      case "promote":
        return this.promote(step);
      case "next":
        return this.change(...this.unmark(step.version), {
          op: "move",
          slot: "NEXT",
          from: step.left?.id ?? null,
          to: step.version.id,
        });
      case "mark":
        return this.mark(step.version, step.mark, step.from);
      case "label":
        return this.change({ op: "label", versionId: step.version.id, own: this.ownLabel(step.version) });
      case "forget":
        return this.change({ op: "forget", versionId: step.version.id });
      case "identify":
        return this.identify(step.version);
      case "deactivate":
        await this.environment.issuer.deactivate(step.entry.id, this.deadline.signal());
        return this.markDeactivated(step.version);
      case "delete":
        await this.environment.issuer.delete(step.entry.id, this.deadline.signal());
        return "done";
    }
  }

  private get resetting(): Reset {
    return new Reset(this.environment, this.context, this.observed, this.deadline);
  }

  private async change(...changes: StoreChange[]): Promise<"done"> {
    await this.environment.store.change(changes, this.environment.consumer, this.deadline.signal());
    return "done";
  }

  private mark(version: Version, kind: "waiting" | "sent" | "ok" | "current" | "off" | "refused", from: number) {
    return this.change({ op: "mark", versionId: version.id, mark: { kind, from }, seen: version.mark });
  }

  private async adopt(step: Extract<Step, { do: "adopt" }>): Promise<Outcome> {
    const value = await this.environment.issuer.read(step.entry.id, this.deadline.signal());
    if (value.fingerprint !== step.entry.fingerprint) return "look again";
    return this.putAndPoint(value, step.generation, step.next, step.entry.weak ?? false);
  }

  private async start(step: Extract<Step, { do: "start" }>): Promise<Outcome> {
    if (step.orphan) {
      const { orphan } = step;
      const known = orphan.triggers.includes(triggerRecord(this.context.policy));
      const relabel: StoreChange[] = known ? [] : [{ op: "label", versionId: orphan.id, own: this.ownLabel(orphan) }];
      return this.change(...relabel, { op: "move", slot: "NEXT", from: step.next, to: orphan.id });
    }
    const value = await this.environment.candidate.value();
    const known = this.observed.store.versions.find((v) => v.fingerprint === value.fingerprint);
    if (known) throw new CandidateKnown(known.generation ?? 0);
    return this.putAndPoint(value, step.generation, step.next, false);
  }

  /** put(value, [own]), then compare-and-swap NEXT. A lost race leaves an orphan, which is reused or forgotten. */
  private putAndPoint(value: Secret, generation: number, next: string | null, weak: boolean): Promise<Outcome> {
    const own = { generation, fingerprint: value.fingerprint, trigger: triggerRecord(this.context.policy), weak };
    const id = versionId(generation, own.fingerprint);
    return this.change({ op: "put", versionId: id, value, own }, { op: "move", slot: "NEXT", from: next, to: id });
  }

  private async introduce(version: Version): Promise<Outcome> {
    const s = new Situation(this.context, this.observed);
    if (s.blind) await this.mark(version, "sent", s.currentGeneration);
    else await this.forgetProof(version);
    const value = await this.environment.store.read(version.id, this.deadline.signal());
    const grace = s.graceSeconds(s.current);
    try {
      await this.environment.issuer.introduce(value, { grace }, this.deadline.signal());
    } catch (error) {
      if (!(error instanceof IssuerError) || error.reason !== "value_refused") throw error;
      await this.mark(version, "refused", s.currentGeneration);
      throw new ValueRefused(version.generation ?? 0, error.message);
    }
    if (!s.blind) return "done";
    // A blind issuer shows nothing: proof and introduction are one bundle, repeated as a whole after a crash.
    await prove(this.environment, version, value, `introduce generation ${version.generation}`, this.deadline);
    return this.mark(version, "ok", s.currentGeneration);
  }

  /** Removes the proof seen when deciding, by its exact name: a stale applier must not remove a fresh one. */
  private async forgetProof(version: Version): Promise<void> {
    if (version.mark?.kind === "ok") await this.change({ op: "unmark", versionId: version.id, mark: version.mark });
  }

  private unmark(version: Version): StoreChange[] {
    const isCurrent = version.slots.includes("CURRENT");
    return version.mark && !isCurrent ? [{ op: "unmark", versionId: version.id, mark: version.mark }] : [];
  }

  private async verify(step: Extract<Step, { do: "verify" }>): Promise<Outcome> {
    const { version } = step;
    const doing = `verify generation ${version.generation}`;
    const proven = await this.proveVersion(version, doing);
    // Waiting took the observation's time: decide anew before marking, the proof being repeated then at no wait.
    if (proven === "after waiting") return "look again";
    return this.mark(version, step.mark, step.from);
  }

  private async promote(step: Extract<Step, { do: "promote" }>): Promise<Outcome> {
    const { version, left } = step;
    const twoPlace = this.context.capability.places === "two";
    const proof = version.mark?.kind === "ok" ? version.mark.at : null;
    const stale = proof === null || this.observed.store.at - proof > this.environment.stepDeadline;
    if (twoPlace && !step.restores && stale) {
      const proven = await this.proveVersion(version, `promote generation ${version.generation}`);
      if (proven === "after waiting") return "look again";
    }
    await this.change(
      { op: "move", slot: "CURRENT", from: left.id, to: version.id },
      { op: "mark", versionId: version.id, mark: { kind: "current", from: left.generation ?? 0 }, seen: version.mark },
    );
    await this.resetting.probeReplaced(left);
    return "done";
  }

  private async proveVersion(version: Version, doing: string): Promise<Proven> {
    const value = await this.environment.store.read(version.id, this.deadline.signal());
    return prove(this.environment, version, value, doing, this.deadline);
  }

  private async markDeactivated(version: Version | null): Promise<Outcome> {
    const s = new Situation(this.context, this.observed);
    const keepsNothing = this.context.capability.retired === "none";
    if (version === null || keepsNothing || version.id === s.current?.id) return "done";
    return this.mark(version, "off", s.currentGeneration);
  }

  /** What somebody else wrote becomes ours if the issuer accepts it; if not, it is labelled so that it is never introduced. */
  private async identify(version: Version): Promise<Outcome> {
    const s = new Situation(this.context, this.observed);
    const value = await this.environment.store.read(version.id, this.deadline.signal());
    const { fingerprint } = value;
    const entry = s.entries.find((e) => e.fingerprint === fingerprint);
    const own = { ...this.ownLabel(version), generation: s.adoptedGeneration, fingerprint, weak: entry?.weak ?? false };
    const changes: StoreChange[] = [{ op: "label", versionId: version.id, own }];
    // A blind issuer lists nothing to compare with, so it is asked.
    const accepted = s.blind
      ? (await this.environment.issuer.verify(value, this.deadline.signal())).accepted
      : entry !== undefined && s.usable(entry);
    if (!accepted) {
      changes.push({
        op: "mark",
        versionId: version.id,
        mark: { kind: "refused", from: s.currentGeneration },
        seen: version.mark,
      });
    }
    return this.change(...changes);
  }

  private ownLabel(version: Version): OwnLabel {
    return {
      generation: version.generation ?? 0,
      fingerprint: version.fingerprint ?? "",
      trigger: triggerRecord(this.context.policy),
      weak: version.weak,
    };
  }
}

/** Whether the answer to a failed call leaves open what happened. A lost race looks like a lost answer, so both are looked at again. */
export function mayHaveHappened(error: unknown): boolean {
  if (error instanceof StoreError && error.reason === "changed") return true;
  return error instanceof PortError && error.effect === "unclear";
}

import type { Observed, StoreObservation, Version } from "../providers/clientcreds/rotation/observation";
import { Secret, fingerprintOf as hash } from "../providers/clientcreds/secret/secret";
import type { Answer, Applier, State } from "./state";

const fingerprints = new Map<string, string>();
function fingerprintOf(value: string): string {
  let known = fingerprints.get(value);
  if (known === undefined) fingerprints.set(value, (known = hash(value)));
  return known;
}

/** Ids of entries, versions and intents, draws of a nonce, fingerprints: what only names something. */
const NAME = /^(e?\d+|i\d+-\d+|g\d{8}-.*|hand-.*|.{22})$/;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The same text for states that differ only in the names of values and ids, in absolute times, in how old an old thing is, in which numbers generations
 * have beside their order, or in which of two equal appliers is which. States that it tells apart needlessly cost time; it never takes two for one.
 */
export function canonical(state: State, horizon: number): string {
  return new Canonical(state, horizon).text();
}

class Canonical {
  private readonly names = new Map<string, number>();
  private readonly ranks = new Map<number, number>();

  constructor(
    private readonly state: State,
    private readonly horizon: number,
  ) {}

  text(): string {
    const { world, trigger, pin, appliers, hands, readings } = this.state;
    this.rank();
    const versions = [...world.store.versions].sort(
      (a, b) => (a.own[0]?.generation ?? 0) - (b.own[0]?.generation ?? 0) || byText(a.id, b.id),
    );
    const store = versions.map((v) => {
      const own = v.own.map((o) => `${this.generation(o.generation)}${this.trigger(o.trigger, trigger)}`).join();
      const marks = [...v.marks]
        .sort((a, b) => a.at - b.at || byText(a.kind, b.kind))
        .map((m) => `${m.kind}${this.generation(m.from)}@${this.age(m.at)}`);
      return `${this.name(v.id)}=${this.name(fingerprintOf(v.value))}:${own}:${marks.join()}:${[...v.slots].sort().join()}${v.proven ? "!" : ""}`;
    });
    const entries = [...world.issuer.entries]
      .sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0) || byText(a.id, b.id))
      .map(
        (e) =>
          `${this.name(e.id)}=${this.name(fingerprintOf(e.value))}${e.status}${e.unknownYet ?? ""}${this.age(e.createdAt)}/${this.age(e.expiresAt)}`,
      );
    const intents = world.store.intents.map(
      (i) => `${this.name(i.id)}${this.generation(i.generation)}@${this.age(i.at)}${i.id === world.store.intent}`,
    );
    const refuses = world.issuer.refuses
      .filter((value) => versions.some((v) => v.value === value))
      .map((value) => this.name(fingerprintOf(value)))
      .sort();
    const seen = readings.map(
      (r) =>
        `${this.name(fingerprintOf(r.current))}/${r.next && this.name(fingerprintOf(r.next))}@${this.age(r.until)}`,
    );
    const working = appliers.map((a) => this.applier(a));
    return [
      store.join(";"),
      entries.join(";"),
      intents.join(";"),
      refuses.join(),
      (world.issuer.taken ?? []).map((value) => this.name(fingerprintOf(value))).join(),
      seen.sort().join(";"),
      pin === null ? "" : this.generation(pin),
      hands,
      world.issuer.policy === null ? "" : "policy",
      world.issuer.lingering ? this.name(fingerprintOf(world.issuer.lingering)) : String(world.issuer.lingering),
      // Appliers that remember nothing are alike.
      working.sort().join("|"),
    ].join("#");
  }

  private applier({ remembered, work }: Applier): string {
    const known = this.generation(remembered);
    if (work === null) return `${known}`;
    if (work.kind === "looking") {
      const issuer = work.issuer && this.entries(work.issuer.entries);
      return `${known}looking${this.store(work.store)}${issuer}`;
    }
    const { policy, lastGeneration } = work.context;
    const trigger = this.trigger(policy.trigger!, this.state.trigger);
    const pin = policy.pinGeneration === null ? "" : this.generation(policy.pinGeneration);
    const { store, issuer } = work.observed;
    return `${known}${trigger}p${pin}l${this.generation(lastGeneration)}${this.store(store)}${this.entries(issuer.entries)}[${work.answers.map((a) => this.answer(a)).join()}`;
  }

  private store({ at, versions, intent }: StoreObservation): string {
    const listed = [...versions]
      .sort((a, b) => (a.generation ?? 0) - (b.generation ?? 0) || byText(a.id, b.id))
      .map((v) => this.version(v));
    const announced = intent && `${this.name(intent.id)}${this.generation(intent.generation)}@${this.age(intent.at)}`;
    return `@${this.age(at)}{${listed.join(";")}}${announced}`;
  }

  private version(v: Version): string {
    const mark = v.mark && `${v.mark.kind}${this.generation(v.mark.from)}@${this.age(v.mark.at)}`;
    const triggers = v.triggers.map((t) => this.trigger(t, this.state.trigger)).join("");
    return `${this.name(v.id)}:${v.generation === null ? "?" : this.generation(v.generation)}${v.own}${triggers}:${mark}:${[...v.slots].sort().join()}`;
  }

  private entries(entries: Observed["issuer"]["entries"]): string {
    const listed = [...entries]
      .sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0) || byText(a.id, b.id))
      .map((e) => `${this.name(e.id)}${e.fingerprint && this.name(e.fingerprint)}${e.status}${this.age(e.expiresAt)}`);
    return `(${listed.join(";")})`;
  }

  private answer(answer: Answer): string {
    if ("error" in answer) {
      const { constructor, reason, effect } = answer.error as Error & { reason?: string; effect?: string };
      return `${constructor.name} ${reason} ${effect}`;
    }
    return this.any(answer.value);
  }

  private any(value: unknown): string {
    if (value instanceof Secret) return `s${this.name(value.fingerprint)}`;
    if (typeof value === "string") {
      if (value.startsWith("value-")) return `v${this.name(fingerprintOf(value))}`;
      return NAME.test(value) ? `n${this.name(value)}` : value;
    }
    if (Array.isArray(value)) return `[${value.map((v) => this.any(v)).join()}]`;
    if (typeof value !== "object" || value === null) return String(value);
    return Object.entries(value)
      .map(([key, v]) => {
        if (typeof v !== "number") return `${key}:${this.any(v)}`;
        return `${key}:${key === "from" || key === "generation" ? this.generation(v) : this.age(v)}`;
      })
      .join();
  }

  private rank(): void {
    const { world, pin, appliers } = this.state;
    const found = new Set<number>([0]);
    const addVersions = (versions: readonly Version[]): void => {
      for (const v of versions) {
        if (v.generation !== null) found.add(v.generation);
        if (v.mark) found.add(v.mark.from);
      }
    };
    for (const v of world.store.versions) {
      for (const o of v.own) found.add(o.generation);
      for (const m of v.marks) found.add(m.from);
    }
    for (const i of world.store.intents) found.add(i.generation);
    if (pin !== null) found.add(pin);
    for (const { remembered, work } of appliers) {
      found.add(remembered);
      if (work === null) continue;
      const store = work.kind === "looking" ? work.store : work.observed.store;
      addVersions(store.versions);
      if (store.intent) found.add(store.intent.generation);
      if (work.kind === "working") {
        found.add(work.context.lastGeneration);
        if (work.context.policy.pinGeneration !== null) found.add(work.context.policy.pinGeneration);
      }
    }
    [...found].sort((a, b) => a - b).forEach((generation, rank) => this.ranks.set(generation, rank));
  }

  private generation(generation: number): number {
    return this.ranks.get(generation) ?? -1;
  }

  private trigger(trigger: string, present: string): string {
    return trigger === present ? "T" : trigger === "none" ? "N" : "U";
  }

  private age(time: number | null): string {
    if (time === null) return "-";
    const age = this.state.world.clock - time;
    return age > this.horizon ? "old" : age < -this.horizon ? "far" : String(age);
  }

  private name(text: string): number {
    let known = this.names.get(text);
    if (known === undefined) this.names.set(text, (known = this.names.size));
    return known;
  }
}

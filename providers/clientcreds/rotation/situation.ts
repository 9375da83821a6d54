import type { Entry, EpochSeconds, Generation, Mark, MarkKind, Observed, Version } from "./observation";
import { distrusted, type Context } from "./policy";

/** The observation seen with the policy: the words in which the decision table is written. */
export class Situation {
  readonly current: Version | null;
  readonly next: Version | null;
  readonly previous: Version | null;
  /** Oldest first, and so is {@link entries}: the order in which a store or an issuer lists things means nothing. */
  readonly own: readonly Version[];
  readonly entries: readonly Entry[];
  private readonly primaryExpired: boolean;

  constructor(
    readonly context: Context,
    readonly observed: Observed,
  ) {
    const versions = observed.store.versions;
    this.current = versions.find((v) => v.slots.includes("CURRENT")) ?? null;
    this.next = versions.find((v) => v.slots.includes("NEXT")) ?? null;
    this.previous = versions.find((v) => v.slots.includes("PREVIOUS")) ?? null;
    this.own = versions
      .filter((v) => v.generation !== null && (v.own || v.slots.length > 0))
      .sort((a, b) => a.generation! - b.generation! || order(a.id, b.id));
    this.entries = [...observed.issuer.entries].sort(
      (a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0) || order(a.id, b.id),
    );
    this.primaryExpired =
      context.capability.rotatedSlot && this.entries.some((e) => e.status === "active" && this.expired(e));
  }

  get onePlace(): boolean {
    return this.context.capability.places === "one";
  }

  /** The issuer does not tell what it accepts. */
  get blind(): boolean {
    return !this.observed.issuer.readable;
  }

  get issuerMade(): boolean {
    return this.context.capability.value === "issuer";
  }

  /** A rotation is in flight exactly while NEXT and CURRENT differ. */
  get inFlight(): boolean {
    return this.current !== null && this.next !== null && this.next.id !== this.current.id;
  }

  get currentGeneration(): Generation {
    return this.current?.generation ?? 0;
  }

  /** Number of a value that somebody else made; not raised to `minimum_generation`, which such a value has not earned. */
  get adoptedGeneration(): Generation {
    return Math.max(this.highestLabelled, this.context.lastGeneration) + 1;
  }

  /** Highest generation of any labelled version. */
  get highestLabelled(): Generation {
    return this.own.reduce((highest, v) => Math.max(highest, v.generation ?? 0), 0);
  }

  /** Number of the next new value. */
  get nextGeneration(): Generation {
    return Math.max(this.adoptedGeneration, this.context.policy.minimumGeneration ?? 1);
  }

  entriesOf(version: Version): readonly Entry[] {
    return version.fingerprint === null ? [] : this.entries.filter((e) => e.fingerprint === version.fingerprint);
  }

  /** Where several versions hold one value (somebody wrote a slot with it), that in the foremost slot, else the newest: it must not be retired as an old one. */
  versionOf(entry: Entry): Version | null {
    if (entry.fingerprint === null) return null;
    const same = this.own.filter((v) => v.fingerprint === entry.fingerprint);
    const inSlot = [this.current, this.next, this.previous].find((v) => v !== null && same.includes(v));
    return inSlot ?? newestOf(same);
  }

  isForeign(entry: Entry): boolean {
    return entry.fingerprint !== null && this.versionOf(entry) === null;
  }

  /** When the entry ends, on the store's clock: the issuer decides that by its own, and one of the two may be wrong. */
  endOf(entry: Entry): EpochSeconds | null {
    return entry.expiresAt === null ? null : entry.expiresAt + (this.observed.issuer.storeAhead ?? 0);
  }

  /** Facts about expiry use the time of this observation, not the plan's. */
  expired(entry: Entry): boolean {
    const end = this.endOf(entry);
    return end !== null && this.observed.store.at > end;
  }

  /** Whether the token endpoint would take this entry, as far as the issuer's list tells. */
  usable(entry: Entry): boolean {
    if (this.expired(entry)) return false;
    return entry.status === "active" || (entry.status === "rotated" && !this.primaryExpired);
  }

  /** The one value that a one-place issuer holds as its own. */
  get primary(): Entry | null {
    return this.entries.find((e) => e.status === "active") ?? null;
  }

  isPrimary(version: Version): boolean {
    return this.entriesOf(version).some((e) => e.status === "active" && !this.expired(e));
  }

  accepted(version: Version): boolean {
    if (!this.blind) return this.entriesOf(version).some((e) => this.usable(e));
    const isCurrent = version.id === this.current?.id;
    if (isCurrent && !this.nextMayHaveReplacedCurrent) {
      return this.fits(version, "ok") || this.fits(version, "current") || this.wasJustPromoted || this.wasSentAgain;
    }
    return !isCurrent && version.id === this.next?.id && this.fits(version, "ok");
  }

  /** Blind: CURRENT counts as dead from the moment NEXT may have been sent. */
  private get nextMayHaveReplacedCurrent(): boolean {
    return this.inFlight && this.next !== null && (this.fits(this.next, "sent") || this.fits(this.next, "ok"));
  }

  /** CURRENT moved, but its mark is still that which it got as NEXT: a promotion that was cut off between its two writes. */
  private get wasJustPromoted(): boolean {
    const { mark } = this.current!;
    return mark?.kind === "ok" && this.previous !== null && mark.from === this.previous.generation;
  }

  /**
   * A racing applier that is late has written `sent` over the proof of CURRENT, and may be about to send that value again. So CURRENT is not dead, and the
   * overlap must be waited for: it outlasts whatever that applier still does.
   */
  private get wasSentAgain(): boolean {
    return this.inFlight && this.current!.mark?.kind === "sent";
  }

  get currentAccepted(): boolean {
    return this.current !== null && this.accepted(this.current);
  }

  /** A rotated value can be cut short at any time, so beside a living CURRENT only a primary NEXT counts. */
  get nextAccepted(): boolean {
    if (this.next === null) return false;
    return this.context.capability.rotatedSlot && this.currentAccepted
      ? this.isPrimary(this.next)
      : this.accepted(this.next);
  }

  /** The mark, if it is of this kind and was made against the slots as they are. */
  fittingMark(version: Version, kind: MarkKind): Mark | null {
    const mark = version.mark;
    if (mark?.kind !== kind) return null;
    if (kind === "refused") return mark;
    const from = kind === "current" ? (this.previous?.generation ?? 0) : this.currentGeneration;
    return mark.from === from ? mark : null;
  }

  fits(version: Version, kind: MarkKind): boolean {
    return this.fittingMark(version, kind) !== null;
  }

  /** Refused is a judgement of the value, not of the slots: it stands whatever moved since. */
  refused(version: Version): boolean {
    return version.mark?.kind === "refused";
  }

  /** CURRENT was once seen to work. */
  get currentWasProven(): boolean {
    return this.current?.mark?.kind === "ok" || this.current?.mark?.kind === "current";
  }

  isPinned(version: Version): boolean {
    const pin = this.context.policy.pinGeneration;
    return pin !== null && version.generation === pin;
  }

  newerThanCurrent(version: Version): boolean {
    return (version.generation ?? 0) > this.currentGeneration;
  }

  /** Whether one more of the stored entries can be accepted, or where none is stored, one more value. */
  get placeFree(): boolean {
    const { retired } = this.context.capability;
    // Detached keys are stored beside the attached ones and count against a limit of their own.
    const taken = retired === "stored" ? this.entries.filter((e) => e.status === "active") : this.entries;
    return taken.length < this.observed.issuer.places;
  }

  /** Whether a value that the issuer does not have yet can be introduced. */
  get newFits(): boolean {
    return this.placeFree && this.entries.length < (this.observed.issuer.storage ?? Infinity);
  }

  /** Seconds before a told expiry at which a rotation is due; where an issuer's policy sets the term and no word does, a quarter of that. */
  get expiryMargin(): number | null {
    const term = this.observed.issuer.policy?.expiration ?? this.termLeftBehind;
    return this.context.policy.beforeExpiry ?? (term === null ? null : Math.floor(term / 4));
  }

  /** A policy that is no longer in force leaves the primary its end, and that still counts. */
  private get termLeftBehind(): number | null {
    if (!this.context.capability.rotatedSlot || this.primary === null) return null;
    const { createdAt, expiresAt } = this.primary;
    return createdAt === null || expiresAt === null ? null : expiresAt - createdAt;
  }

  overlapSeconds(): number {
    return distrusted(this.context.policy, this.current?.generation ?? null) ? 0 : this.context.policy.overlap;
  }

  graceSeconds(version: Version | null): number {
    return version && distrusted(this.context.policy, version.generation) ? 0 : this.context.policy.grace;
  }

  soakSeconds(version: Version | null): number {
    return version && distrusted(this.context.policy, version.generation) ? 0 : this.context.policy.soak;
  }

  /** Highest generation in a slot whose value was not refused: an orphan must not count, it would swallow the trigger. */
  get newest(): Version | null {
    return newestOf(this.own.filter((v) => v.slots.length > 0 && !this.refused(v)));
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The last of those with the highest generation. */
export function newestOf(own: readonly Version[]): Version | null {
  return own.reduce<Version | null>((a, v) => (a === null || v.generation! >= a.generation! ? v : a), null);
}

/** Time at which a wait of `seconds` that began with the mark ends; null while there is no such mark. A wait of 0 needs none and has ended. */
export function endOfWait(mark: Mark | null, seconds: number): number | null {
  if (seconds === 0) return Number.NEGATIVE_INFINITY;
  return mark === null ? null : mark.at + seconds;
}

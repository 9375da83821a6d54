import { TimeLimit } from "../../time-limit";
import { PortError } from "../errors";
import type { Entry, IssuerObservation, Observed, Version } from "../observation";
import { triggerRecord, type Context } from "../policy";
import type { MadeValue, StoreChange } from "../ports";
import { Situation } from "../situation";
import type { Step } from "../step";
import { versionId } from "../version-id";
import { DeadlineError, type Deadline } from "./deadline";
import type { Environment } from "./environment";

/** Tries of the write that stores what the issuer made. */
const PUTS = 5;
/** For a write that the step deadline does not end, in milliseconds. */
const STORE_TIMEOUT = 30_000;

/** Has the issuer make a new value: intent first, the call once, the new value into the store before anything else. */
export class Reset {
  constructor(
    private readonly environment: Environment,
    private readonly context: Context,
    private readonly observed: Observed,
    private readonly deadline: Deadline,
  ) {}

  async perform(step: Extract<Step, { do: "reset" }>): Promise<"done" | "look again"> {
    const { issuer } = this.environment;
    const seen = await (issuer.prepareReset?.(this.deadline.signal()) ?? issuer.observe(this.deadline.signal()));
    // A value that somebody else made meanwhile is adopted, never overwritten.
    if (primaryOf(seen)?.fingerprint !== primaryOf(this.observed.issuer)?.fingerprint) return "look again";
    const intent = this.intend(step.generation, this.observed.store.intent?.id ?? null);
    await this.environment.store.change([intent], this.environment.consumer, this.deadline.signal());
    const made = await this.askOnce(intent.intentId);
    await this.store(step.generation, made);
    return "done";
  }

  /** For the record alone, so nothing that goes wrong here is a failure of the rotation. */
  async probeReplaced(left: Version): Promise<void> {
    const { issuer, store } = this.environment;
    if (!issuer.probeReplaced) return;
    try {
      const signal = this.deadline.signal();
      await issuer.probeReplaced(await store.read(left.id, signal), signal);
    } catch (error) {
      if (!(error instanceof PortError) && !(error instanceof DeadlineError)) throw error;
    }
  }

  /** A call that is under way is waited for, also where Terraform was told to stop: without its answer nobody has the value that is accepted. */
  private async askOnce(intentId: string): Promise<MadeValue> {
    try {
      this.deadline.signal();
    } catch (error) {
      await this.withdraw(intentId);
      throw error;
    }
    // Over long before anybody may take it for lost.
    using limit = new TimeLimit(this.context.resetBound * 500, new AbortController().signal);
    try {
      return await this.environment.issuer.reset!(limit.signal);
    } catch (error) {
      if (error instanceof PortError && error.effect === "not_done") await this.withdraw(intentId);
      throw error;
    }
  }

  /** The only copy of an accepted value: the deadline no longer counts, the same id is tried again within this process. */
  private async store(generation: number, { value, weak = false }: MadeValue): Promise<void> {
    const { fingerprint } = value;
    const own = { generation, fingerprint, trigger: triggerRecord(this.context.policy), weak };
    const put: StoreChange = { op: "put-next", versionId: versionId(generation, fingerprint), value, own };
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.environment.store.change(
          [put],
          this.environment.consumer,
          AbortSignal.timeout(STORE_TIMEOUT),
        );
      } catch (error) {
        if (attempt === PUTS) throw error;
      }
    }
  }

  /** What was certainly refused, or never sent, need not be waited for: the label moves on to an intent that is fulfilled already. */
  private async withdraw(intentId: string): Promise<void> {
    const { next } = new Situation(this.context, this.observed);
    const { store, consumer } = this.environment;
    try {
      await store.change([this.intend(next?.generation ?? 0, intentId)], consumer, AbortSignal.timeout(STORE_TIMEOUT));
    } catch (error) {
      // It stands, and the next attempt waits.
      if (!(error instanceof PortError)) throw error;
    }
  }

  private intend(generation: number, from: string | null): Extract<StoreChange, { op: "intend" }> {
    return { op: "intend", intentId: `i${generation}-${this.environment.nonce()}`, generation, from };
  }
}

const primaryOf = (seen: IssuerObservation): Entry | undefined => seen.entries.find((e) => e.status === "active");

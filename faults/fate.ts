import type { Fault } from "../sandbox/http/faults";
import type { LeapingClock } from "./clock";
import type { FaultName } from "./fault";
import type { Gate } from "./gate";
import type { Io } from "./io";
import type { FileIo, FileOrder } from "./provider/messages";

/** Milliseconds by which a clock jumps: more than any period. */
const JUMP = 24 * 3600 * 1000;
/** Seconds from a 429 to its reset. */
const RESET = 1;

/** What fate can do to the provider. */
export interface Victim {
  readonly clock: LeapingClock;
  /** Of the provider's machine; the store's too, where it has none of its own. */
  readonly storeHasOwnClock: boolean;
  kill(): Promise<void>;
  /** Brings the clock's time to the provider. */
  setClock(): Promise<void>;
}

/** Lets the armed fault strike its I/O. After each effect, and before the provider learns of it, somebody may look. */
export class Fate {
  /** A disk that is full stays so for the rest of the command. */
  private diskIsFull = false;
  private readonly operations = new Map<number, FaultName | null>();

  constructor(
    private readonly gate: Gate,
    private readonly victim: Victim,
    private readonly look: (after: Io) => Promise<void>,
  ) {}

  /** The command has ended. */
  rest(): void {
    this.diskIsFull = false;
  }

  /** For a request of the provider. */
  ofRequest(io: Io): readonly Fault[] {
    const fault = this.gate.arrive(io);
    const looks: Fault = { kind: "hook", after: () => this.lookAfter(io) };
    return [looks, ...(fault === null ? [] : this.striking(fault, this.gate.round))];
  }

  /** For an operation on a file. */
  async ofFile(id: number, moment: "before" | "after", { name, writes }: FileIo): Promise<FileOrder> {
    const io: Io = { form: "file", name, writes, lags: false };
    if (moment === "before") return this.beforeFile(id, io);
    if (!this.operations.has(id)) throw new Error(`${name}: an operation ended that had not begun`);
    const fault = this.operations.get(id);
    this.operations.delete(id);
    const { round } = this.gate;
    await this.lookAfter(io);
    if (fault === "killed after") await this.kill(round);
    return fault === "answer lost" ? "error" : "go";
  }

  private async beforeFile(id: number, io: Io): Promise<FileOrder> {
    const fault = this.gate.arrive(io);
    this.operations.set(id, fault);
    if (fault === "killed before") await this.kill(this.gate.round);
    if (fault === "clock back" || fault === "clock forward") await this.jump(fault);
    if (fault === "disk full") this.diskIsFull = true;
    if (this.diskIsFull) return "full";
    return fault === "500" ? "error" : "go";
  }

  /** A provider that gave up waiting may have ended its command, and the rotation with it, by the time that it is to be killed. */
  private async kill(round: number): Promise<void> {
    if (round === this.gate.round) await this.victim.kill();
  }

  private striking(fault: FaultName, round: number): readonly Fault[] {
    switch (fault) {
      case "killed before":
        return [
          { kind: "hook", before: () => this.kill(round) },
          { kind: "drop", when: "before" },
        ];
      case "killed after":
        return [{ kind: "hook", after: () => this.kill(round) }];
      case "answer lost":
        return [{ kind: "drop", when: "after" }];
      case "500":
        return [{ kind: "status", status: 500 }];
      case "429":
        return [{ kind: "status", status: 429, resetSeconds: RESET }];
      case "connection reset":
        return [{ kind: "drop", when: "before" }];
      case "slow body":
        return [{ kind: "slow-body", ms: Infinity }];
      case "malformed body":
        return [{ kind: "malformed" }];
      case "stale read":
        return [{ kind: "stale", acts: 1 }];
      case "clock back":
      case "clock forward":
        return [{ kind: "hook", before: () => this.jump(fault) }];
      case "disk full":
        throw new Error("a request needs no room on the disk");
    }
  }

  /**
   * Where the provider's machine tells the store's time nothing can be known of a jump forward but that everybody's time has passed, as when the machine
   * slept: otherwise it is the provider's machine alone that is wrong.
   */
  private async jump(fault: "clock back" | "clock forward"): Promise<void> {
    const { clock, storeHasOwnClock } = this.victim;
    if (fault === "clock back") clock.skew = -JUMP;
    else if (storeHasOwnClock) clock.skew = JUMP;
    else clock.leap(JUMP);
    await this.victim.setClock();
  }

  private async lookAfter(io: Io): Promise<void> {
    if (io.writes) await this.look(io);
  }
}

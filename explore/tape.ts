import type { Fault } from "./memory/line";
import type { Channel } from "./memory/line";
import type { World } from "./memory/world";
import type { Answer } from "./state";

type Errors = Parameters<Channel["io"]>[3];

/** Replays a process from the answers it had, lets it do one more I/O on the present world, and holds it before the next. */
export class Tape implements Channel {
  readonly answers: Answer[];
  /** The I/O that was done. */
  done: { readonly name: string; readonly writes: boolean } | null = null;
  private position = 0;

  /** `world` is edited. `held` gets the name of the I/O before which the process stands. */
  constructor(
    readonly world: World,
    recorded: readonly Answer[],
    private readonly fault: Exclude<Fault, "crash before" | "crash after"> | null,
    private readonly held: (next: string) => void,
  ) {
    this.answers = [...recorded];
  }

  io<T>(name: string, writes: boolean, act: (world: World) => T, errors: Errors): Promise<T> {
    const recorded = this.answers[this.position];
    if (recorded) {
      this.position++;
      return give<T>(recorded);
    }
    if (this.done) {
      this.held(name);
      return new Promise(() => undefined);
    }
    this.done = { name, writes };
    return give<T>(this.record(this.perform(act, errors)));
  }

  /** What does not come from the world, but must be the same when replayed. */
  draw<T>(make: (world: World) => T): T {
    const recorded = this.answers[this.position];
    if (!recorded) return (this.record({ value: make(this.world) }) as { value: T }).value;
    this.position++;
    return (recorded as { value: T }).value;
  }

  private record(answer: Answer): Answer {
    this.answers.push(answer);
    this.position++;
    return answer;
  }

  private perform<T>(act: (world: World) => T, errors: Errors): Answer {
    if (this.fault === "refused") return { error: errors.refused() };
    if (this.fault === "lost before") return { error: errors.lost() };
    try {
      const value = act(this.world);
      return this.fault === "lost" ? { error: errors.lost() } : { value };
    } catch (error) {
      return { error };
    }
  }
}

const give = <T>(answer: Answer): Promise<T> =>
  // Whatever a port throws is thrown again, as it is.

  "error" in answer ? Promise.reject(answer.error) : Promise.resolve(answer.value as T);

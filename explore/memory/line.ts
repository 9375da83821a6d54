import type { World } from "./world";

/** The process has ended: nothing it does from here on has an effect, and nothing answers. */
export class Crash extends Error {}

/** What goes wrong at one single I/O. `refused`: a clear answer that nothing was done; `lost`: it was done, and the answer never came. */
export type Fault = "refused" | "lost" | "lost before" | "crash before" | "crash after";

/** One single I/O of one process, as a hook sees it. */
export interface Io {
  readonly process: string;
  /** Counts the I/Os of this process from 0. */
  readonly index: number;
  readonly name: string;
  readonly writes: boolean;
}

export interface Hooks {
  /** Called before each I/O; others may act on the world while it is awaited. */
  before?(io: Io): Promise<void> | void;
  /** What goes wrong at this I/O. */
  fault?(io: Io): Fault | null;
  /** Called after each I/O that had an effect, with the world as it was before it. */
  wrote?(io: Io, before: World): void;
}

/** How one process reaches the world: every single I/O passes here. `lost` and `refused` make the error that the port documents. */
export interface Channel {
  readonly world: World;
  io<T>(
    name: string,
    writes: boolean,
    act: (world: World) => T,
    errors: { refused: () => Error; lost: () => Error },
  ): Promise<T>;
}

/** A whole apply in one process, with the faults that a test chooses. */
export class Line implements Channel {
  private index = 0;
  private crashed = false;

  constructor(
    readonly world: World,
    readonly process: string,
    private readonly hooks: Hooks,
    private readonly copy: (world: World) => World,
  ) {}

  get ios(): number {
    return this.index;
  }

  async io<T>(
    name: string,
    writes: boolean,
    act: (world: World) => T,
    errors: { refused: () => Error; lost: () => Error },
  ): Promise<T> {
    if (this.crashed) throw new Crash();
    const io: Io = { process: this.process, index: this.index++, name, writes };
    await this.hooks.before?.(io);
    if (this.crashed) throw new Crash();
    const fault = this.hooks.fault?.(io) ?? null;
    if (fault === "crash before") return this.crash();
    if (fault === "refused") throw errors.refused();
    if (fault === "lost before") throw errors.lost();
    const before = writes && this.hooks.wrote ? this.copy(this.world) : null;
    const answer = act(this.world);
    if (before) this.hooks.wrote!(io, before);
    if (fault === "crash after") return this.crash();
    if (fault === "lost") throw errors.lost();
    return answer;
  }

  private crash(): never {
    this.crashed = true;
    throw new Crash();
  }
}

/** Lets several processes run at once, one single I/O at a time, in an order that the test chooses. */
export class Turns {
  private readonly waiting = new Map<string, () => void>();
  private running = 0;

  /** `choose` picks one of `n` waiting processes. */
  constructor(private readonly choose: (n: number) => number) {}

  /** To be awaited by a process before each of its I/Os. */
  turn(process: string): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.set(process, resolve);
      this.next();
    });
  }

  async run(processes: readonly (() => Promise<void>)[]): Promise<void> {
    this.running = processes.length;
    await Promise.all(
      processes.map(async (process) => {
        try {
          await process();
        } finally {
          this.running--;
          this.next();
        }
      }),
    );
  }

  private next(): void {
    if (this.waiting.size === 0 || this.waiting.size < this.running) return;
    const names = [...this.waiting.keys()].sort();
    const name = names[this.choose(names.length) % names.length]!;
    const go = this.waiting.get(name)!;
    this.waiting.delete(name);
    go();
  }
}

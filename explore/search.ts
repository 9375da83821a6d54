import { canonical } from "./canonical";
import { Violation } from "./memory/invariants";
import { horizon, type Row } from "./row";
import { startOf } from "./start";
import type { State } from "./state";
import { Successors, type Transition } from "./transitions";
import { Visited } from "./visited";

export interface Found {
  readonly states: number;
  readonly transitions: number;
  /** Length of the longest shortest way from the beginning. */
  readonly depth: number;
  /** null: every reachable state was visited; else the depth to which that holds. */
  readonly boundedAt: number | null;
  /** What was broken, and the shortest way there. */
  readonly violation: { readonly message: string; readonly trace: readonly string[] } | null;
}

/** Where the calm way leads from a state: to another one, nowhere as it is the end, or it was not looked at. */
const END = -1;
const UNSEEN = -2;

/** Breadth-first over all that can be reached, so that what it finds is found on a shortest way. */
export class Search {
  private readonly visited = new Visited();
  /** Per state: where it was first reached from, by which transition of that state, and its calm successor. */
  private readonly parents: number[] = [];
  private readonly ordinals: number[] = [];
  private readonly calm: number[] = [];
  private transitions = 0;

  constructor(
    private readonly row: Row,
    private readonly maxStates: number,
  ) {}

  async run(): Promise<Found> {
    const start = await startOf(this.row);
    this.visit(start, -1, 0);
    let level: { id: number; state: State }[] = [{ id: 0, state: start }];
    let depth = 0;
    for (; level.length > 0; depth++) {
      const next: typeof level = [];
      for (const { id, state } of level) {
        const from = Successors.of(this.row, state);
        let all: readonly Transition[];
        try {
          all = await from.list();
        } catch (error) {
          if (!(error instanceof Violation)) throw error;
          return this.found(depth, null, { message: error.message, trace: [...(await this.trace(id)), from.label] });
        }
        this.transitions += all.length;
        if (from.ended) this.calm[id] = END;
        for (const [ordinal, { state: to, calm }] of all.entries()) {
          const reached = this.visit(to, id, ordinal);
          if (calm) this.calm[id] = reached.id;
          if (reached.fresh) next.push({ id: reached.id, state: to });
        }
        if (this.visited.size >= this.maxStates) return this.end(depth, depth);
      }
      level = next;
    }
    return this.end(depth - 1, null);
  }

  private visit(state: State, parent: number, ordinal: number): { id: number; fresh: boolean } {
    const reached = this.visited.add(canonical(state, horizon(this.row)));
    if (reached.fresh) {
      this.parents.push(parent);
      this.ordinals.push(ordinal);
      this.calm.push(UNSEEN);
    }
    return reached;
  }

  private async end(depth: number, boundedAt: number | null): Promise<Found> {
    const restless = this.restless();
    if (restless === null) return this.found(depth, boundedAt, null);
    const trace = await this.trace(restless);
    return this.found(depth, boundedAt, { message: "invariant 3: from here it never comes to rest", trace });
  }

  private found(depth: number, boundedAt: number | null, violation: Found["violation"]): Found {
    return { states: this.visited.size, transitions: this.transitions, depth, boundedAt, violation };
  }

  /** The first state from which the calm way goes in a circle. */
  private restless(): number | null {
    const comesToRest = new Uint8Array(this.calm.length);
    for (let id = 0; id < this.calm.length; id++) {
      const way: number[] = [];
      const onWay = new Set<number>();
      let at = id;
      while (at >= 0 && !comesToRest[at]) {
        if (onWay.has(at)) return id;
        onWay.add(at);
        way.push(at);
        at = this.calm[at]!;
      }
      for (const passed of way) comesToRest[passed] = 1;
    }
    return null;
  }

  /** Goes the way again from the beginning: only its turns are kept. */
  private async trace(id: number): Promise<string[]> {
    const turns: number[] = [];
    for (let at = id; this.parents[at]! >= 0; at = this.parents[at]!) turns.unshift(this.ordinals[at]!);
    const labels: string[] = [];
    let state = await startOf(this.row);
    for (const turn of turns) {
      const { label, state: to } = (await Successors.of(this.row, state).list())[turn]!;
      labels.push(label);
      state = to;
    }
    return labels;
  }
}

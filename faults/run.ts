import { Life, type LifeOptions, type Rotation } from "./life";
import { cellsOf, choose, undisturbed, type Cell } from "./matrix";
import type { Subject } from "./subject";

export interface MatrixOptions extends LifeOptions {
  readonly subjects: readonly Subject[];
  readonly seed: number;
  readonly runs: number;
  /** Lives at the same time. */
  readonly lanes: number;
  readonly tell?: (run: Run) => void;
}

export interface Run {
  readonly cell: Cell;
  readonly rotation: Rotation;
}

export interface Outcome {
  /** Cells of the whole matrix. */
  readonly cells: number;
  readonly runs: readonly Run[];
}

/** Runs of one life: what it costs to begin one is shared by so many. */
const RUNS_OF_A_LIFE = 20;

/** Strikes a seeded choice out of the whole matrix. */
export async function runMatrix(options: MatrixOptions): Promise<Outcome> {
  const { subjects, seed, runs: wanted, lanes, tell } = options;
  const cells = new Map<Subject, Cell[]>();
  await inLanes(lanes, subjects, async (subject) => {
    cells.set(subject, cellsOf(subject, await undisturbed(subject, options)));
  });
  const all = subjects.flatMap((subject) => cells.get(subject)!);
  const runs: Run[] = [];
  await inLanes(lanes, batches(choose(all, wanted, seed)), async (batch) => {
    for await (const run of lives(batch, options)) {
      runs.push(run);
      tell?.(run);
    }
  });
  return { cells: all.length, runs };
}

/** Runs of one subject, in the order of the choice. */
function batches(chosen: readonly Cell[]): Cell[][] {
  const bySubject = new Map<Subject, Cell[]>();
  for (const cell of chosen) bySubject.set(cell.subject, [...(bySubject.get(cell.subject) ?? []), cell]);
  return [...bySubject.values()].flatMap((cells) =>
    Array.from({ length: Math.ceil(cells.length / RUNS_OF_A_LIFE) }, (_, i) =>
      cells.slice(i * RUNS_OF_A_LIFE, (i + 1) * RUNS_OF_A_LIFE),
    ),
  );
}

/** A life that something has gone wrong in is not carried on: the next run would be blamed for it. */
async function* lives(batch: readonly Cell[], options: LifeOptions): AsyncGenerator<Run> {
  let life: Life | null = null;
  try {
    for (const cell of batch) {
      if (life === null) {
        life = await Life.begin(cell.subject, options);
        await life.rotate(null);
      }
      const rotation = await life.rotate(cell);
      yield { cell, rotation };
      if (rotation.notes.length === 0) continue;
      const ended: Life = life;
      life = null;
      await ended.stop();
    }
  } finally {
    await life?.stop();
  }
}

async function inLanes<T>(lanes: number, items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

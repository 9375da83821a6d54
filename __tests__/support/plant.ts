import type { Environment } from "../../providers/clientcreds/rotation/execute/environment";
import type * as PerformModule from "../../providers/clientcreds/rotation/execute/perform";
import type { StoreChange } from "../../providers/clientcreds/rotation/ports";
import type { Situation } from "../../providers/clientcreds/rotation/situation";
import type { Row } from "../../providers/clientcreds/rotation/table/row";

const ROTATION = "../../providers/clientcreds/rotation";

/** A bug, planted into a copy of the table or of the executor. */
export interface Bug {
  /** Replaces the decision of a rule. */
  readonly rules?: Readonly<Record<string, (s: Situation, original: Row["decide"]) => ReturnType<Row["decide"]>>>;
  /** Replaces the start of a rotation. */
  readonly places?: (original: Record<string, unknown>) => Record<string, unknown>;
  /** Replaces what steps reach the world by. */
  readonly environment?: (original: Environment) => Environment;
}

const patched = (rows: readonly Row[], bug: Bug): readonly Row[] =>
  rows.map((row) => {
    const decide = bug.rules?.[row.rule];
    return decide ? { ...row, decide: (s: Situation) => decide(s, row.decide) } : row;
  });

/** To be called in isolated modules, before those that shall have the bug are required. */
export function plant(bug: Bug): void {
  const actual = <T extends object>(path: string): T => jest.requireActual<T>(`${ROTATION}/${path}`);
  jest.doMock(`${ROTATION}/table/places`, () => {
    const original = actual<Record<string, unknown>>("table/places");
    return bug.places?.(original) ?? original;
  });
  jest.doMock(`${ROTATION}/table/in-flight`, () => {
    const original = actual<{ IN_FLIGHT: readonly Row[] }>("table/in-flight");
    return { ...original, IN_FLIGHT: patched(original.IN_FLIGHT, bug) };
  });
  jest.doMock(`${ROTATION}/table/settled`, () => {
    const original = actual<{ SETTLED: readonly Row[] }>("table/settled");
    return { ...original, SETTLED: patched(original.SETTLED, bug) };
  });
  jest.doMock(`${ROTATION}/execute/perform`, () => {
    const original = actual<typeof PerformModule>("execute/perform");
    class Planted extends original.Performer {
      constructor(environment: Environment, ...rest: Tail<ConstructorParameters<typeof original.Performer>>) {
        super(bug.environment?.(environment) ?? environment, ...rest);
      }
    }
    return { ...original, Performer: Planted };
  });
}
type Tail<T> = T extends [unknown, ...infer R] ? R : never;

/** An environment whose store sees other changes than the step asked for. */
export const changing =
  (edit: (changes: readonly StoreChange[], environment: Environment) => readonly StoreChange[]) =>
  (environment: Environment): Environment => {
    const { store } = environment;
    const planted = Object.create(store) as typeof store;
    planted.change = (changes, ...rest) => store.change(edit(changes, environment), ...rest);
    return { ...environment, store: planted };
  };

const promoteNow = (s: Situation) => ({
  step: { do: "promote" as const, version: s.next!, left: s.current!, restores: false },
});

/** Bugs that the random lives and the exploration must find. */
export const BUGS = {
  "NEXT is promoted before it was introduced and verified": {
    rules: { "8": (s, original) => (s.newerThanCurrent(s.next!) ? promoteNow(s) : original(s)) },
  },
  "the old value is deactivated before the promotion": {
    rules: {
      "10"(s, original) {
        const old = s.entriesOf(s.current!).find((e) => e.status === "active");
        if (s.onePlace || !s.nextAccepted || !old) return original(s);
        return { step: { do: "deactivate", entry: old, version: s.current } };
      },
    },
  },
  "the overlap is not waited for at a two-place issuer": {
    rules: { "11": (s, original) => (s.nextAccepted ? promoteNow(s) : original(s)) },
  },
  "the overlap is not waited for at a one-place issuer": {
    rules: { "16": () => null },
  },
  "grace runs without its clock": {
    rules: {
      "27"(s, original) {
        const answer = original(s);
        const entry = s.entries.find((e) => s.usable(e) && s.versionOf(e) && s.versionOf(e)!.id !== s.current!.id);
        return answer && "wait" in answer && entry
          ? { step: { do: "deactivate", entry, version: s.versionOf(entry) } }
          : answer;
      },
    },
  },
  "an old value is pushed over a foreign one": {
    rules: { "14": () => null, "20": () => null },
  },
  "each retry makes a fresh candidate": {
    places(original) {
      const start = (s: Situation) => {
        const answer = (original.start as (s: Situation) => { step: { do: string } })(s);
        if (answer.step.do !== "start") return answer;
        return { step: { ...answer.step, generation: s.nextGeneration, orphan: null } };
      };
      const startWithRoom = (s: Situation, sparesCurrent = true) =>
        s.onePlace || s.placeFree ? start(s) : (original.makeRoom as (...a: unknown[]) => unknown)(s, sparesCurrent);
      return { ...original, start, startWithRoom };
    },
  },
  "a reset is tried again when its answer is lost": {
    environment(environment) {
      const issuer = Object.create(environment.issuer) as Environment["issuer"];
      issuer.reset = async (signal) => {
        try {
          return await environment.issuer.reset!(signal);
        } catch {
          return environment.issuer.reset!(signal);
        }
      };
      return { ...environment, issuer };
    },
  },
  "a reset is made without winning the intent": {
    environment: changing((changes) => changes.filter((c) => c.op !== "intend")),
  },
} satisfies Readonly<Record<string, Bug>>;

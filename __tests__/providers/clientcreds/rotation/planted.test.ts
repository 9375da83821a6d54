import type * as Fc from "fast-check";
import type * as PerformModule from "../../../../providers/clientcreds/rotation/execute/perform";
import type { IssuerKind } from "../../../../providers/clientcreds/rotation/capability";
import type * as Properties from "./properties";
import type { worldsOf as WorldsOf } from "../../../support/memory/chaos";
import type { Environment } from "../../../../providers/clientcreds/rotation/execute/environment";
import type { StoreChange } from "../../../../providers/clientcreds/rotation/ports";
import type { Situation } from "../../../../providers/clientcreds/rotation/situation";
import type { Row } from "../../../../providers/clientcreds/rotation/table/row";

const ROTATION = "../../../../providers/clientcreds/rotation";

/** A bug, planted into a copy of the table or of the executor. */
interface Bug {
  /** Replaces the decision of a rule. */
  readonly rules?: Readonly<Record<string, (s: Situation, original: Row["decide"]) => ReturnType<Row["decide"]>>>;
  /** Replaces the start of a rotation. */
  readonly places?: (original: Record<string, unknown>) => Record<string, unknown>;
  /** Replaces what steps reach the world by. */
  readonly environment?: (original: Environment) => Environment;
  /** Which property finds it. */
  readonly found: "wild" | "calm" | "again";
  /** The kind of credential that suffers first. */
  readonly at: IssuerKind;
}

const patched = (rows: readonly Row[], bug: Bug): readonly Row[] =>
  rows.map((row) => {
    const decide = bug.rules?.[row.rule];
    return decide ? { ...row, decide: (s: Situation) => decide(s, row.decide) } : row;
  });

function plant(bug: Bug): void {
  const actual = <T extends object>(path: string): T => jest.requireActual<T>(`${ROTATION}/${path}`);
  const { places } = bug;
  if (places) jest.doMock(`${ROTATION}/table/places`, () => places(actual("table/places")));
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
const changing =
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

const BUGS: Readonly<Record<string, Bug>> = {
  "NEXT is promoted before it was introduced and verified": {
    rules: { "8": (s, original) => (s.newerThanCurrent(s.next!) ? promoteNow(s) : original(s)) },
    found: "wild",
    at: "okta_secret",
  },
  "the old value is deactivated before the promotion": {
    rules: {
      "10"(s, original) {
        const old = s.entriesOf(s.current!).find((e) => e.status === "active");
        if (s.onePlace || !s.nextAccepted || !old) return original(s);
        return { step: { do: "deactivate", entry: old, version: s.current } };
      },
    },
    found: "wild",
    at: "okta_secret",
  },
  "the overlap is not waited for at a two-place issuer": {
    rules: { "11": (s, original) => (s.nextAccepted ? promoteNow(s) : original(s)) },
    found: "calm",
    at: "okta_secret",
  },
  "the overlap is not waited for at a one-place issuer": {
    rules: { "16": () => null },
    found: "calm",
    at: "auth0_secret",
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
    found: "calm",
    at: "okta_secret",
  },
  "an old value is pushed over a foreign one": {
    rules: { "14": () => null, "20": () => null },
    found: "wild",
    at: "auth0_secret",
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
    found: "again",
    at: "okta_secret",
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
    found: "wild",
    at: "sahamati_secret",
  },
  "a reset is made without winning the intent": {
    environment: changing((changes) => changes.filter((c) => c.op !== "intend")),
    found: "wild",
    at: "sahamati_secret",
  },
};

describe("the properties find a planted bug:", () => {
  it.each(Object.entries(BUGS))(
    "%s",
    async (_, bug) => {
      const fc = jest.requireActual<typeof Fc>("fast-check");
      await jest.isolateModulesAsync(async () => {
        jest.doMock("fast-check", () => fc);
        plant(bug);
        const { wild, calm, failingAgain } = require("./properties") as typeof Properties;
        if (bug.found === "again") {
          await expect(failingAgain("crash after", 4, 20)).rejects.toThrow();
          return;
        }
        const { worldsOf } = require("../../../support/memory/chaos") as { worldsOf: typeof WorldsOf };
        const worlds = worldsOf((k) => k.kind === bug.at);
        const runs = { numRuns: 1500, seed: 7, endOnFailure: true };
        const { failed } = await (bug.found === "wild" ? fc.check(wild(worlds), runs) : fc.check(calm(worlds), runs));
        expect(failed).toBe(true);
      });
    },
    60_000,
  );
});

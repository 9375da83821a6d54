import type { SandboxRequest } from "./message";

export type Hook = (request: SandboxRequest) => void | Promise<void>;

/** What goes wrong with a request. "Effect" is what the request changes in the sandbox. */
export type Fault =
  /** Waits before the effect. */
  | { readonly kind: "latency"; readonly ms: number }
  /** Destroys the connection without an answer, before the effect or after it. */
  | { readonly kind: "drop"; readonly when: "before" | "after" }
  /** Answers an error in the vendor's form; without an effect unless `when` is "after". `resetSeconds`: from now, for 429. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly resetSeconds?: number;
      readonly when?: "before" | "after";
    }
  /** Answers an error in the vendor's form, without an effect, whose every text quotes the whole request body. */
  | { readonly kind: "echo"; readonly status: number }
  /** The effect happens, the answer's body is `body`, by default the true one cut in half. */
  | { readonly kind: "malformed"; readonly body?: string }
  /** The effect happens, half of the body is sent, the rest after `ms`; Infinity: never. */
  | { readonly kind: "slow-body"; readonly ms: number }
  /** Lists are answered as they were `acts` successful changes ago. */
  | { readonly kind: "stale"; readonly acts: number }
  /** Calls back, and waits for it, before and after the effect: the place to kill a client at an exact exchange. */
  | { readonly kind: "hook"; readonly before?: Hook; readonly after?: Hook };

/** Decides at each request that matches what strikes it. */
export type Chooser = (method: string, path: string) => readonly Fault[];

export interface FaultRule {
  /** Any method by default. */
  readonly method?: string;
  /** Matched against the path without query; any path by default. */
  readonly path?: RegExp;
  /** Strikes only the nth request that matches from now on, 1 for the next; every one by default. */
  readonly nth?: number;
  readonly fault: Fault | Chooser;
}

export interface FaultHandle {
  /** Requests that matched method and path so far. */
  readonly matched: number;
  /** Requests that were struck so far. */
  readonly fired: number;
  /** Resolves when the first request is struck. */
  readonly reached: Promise<void>;
  remove(): void;
}

interface Entry {
  readonly rule: FaultRule;
  readonly reach: () => void;
  matched: number;
  fired: number;
}

/** The faults that are switched on. All that match a request strike it, in the order they were added. */
export class Faults {
  readonly #entries = new Set<Entry>();

  add(rule: FaultRule): FaultHandle {
    let reach = (): void => undefined;
    const reached = new Promise<void>((resolve) => (reach = resolve));
    const entry: Entry = { rule, reach, matched: 0, fired: 0 };
    this.#entries.add(entry);
    return {
      get matched() {
        return entry.matched;
      },
      get fired() {
        return entry.fired;
      },
      reached,
      remove: () => void this.#entries.delete(entry),
    };
  }

  clear(): void {
    this.#entries.clear();
  }

  /** Counts the request and tells what strikes it. To be called once a request, on arrival. */
  strike(method: string, path: string): Fault[] {
    const struck: Fault[] = [];
    for (const entry of this.#entries) {
      const { rule } = entry;
      if (rule.method !== undefined && rule.method !== method) continue;
      // search(), unlike test(), keeps no position in a global expression
      if (rule.path !== undefined && path.search(rule.path) < 0) continue;
      entry.matched += 1;
      if (rule.nth !== undefined && rule.nth !== entry.matched) continue;
      const faults = typeof rule.fault === "function" ? rule.fault(method, path) : [rule.fault];
      if (faults.length === 0) continue;
      entry.fired += 1;
      entry.reach();
      struck.push(...faults);
    }
    return struck;
  }
}

import { readdirSync, readFileSync, watch, type FSWatcher } from "node:fs";
import { basename, dirname } from "node:path";
import type { OktaStack } from "./okta-stack";

/** Counts every I/O of the provider, at the issuer and in the store, and kills the provider right after the one it was told. */
export class Killer {
  seen = 0;
  killed = false;
  private readonly watcher: FSWatcher;
  private readonly faults: { remove(): void }[] = [];
  private terraform: number | undefined;

  constructor(
    stack: OktaStack,
    private readonly at: number,
  ) {
    // The effect is there, the answer is not: the provider never learns what became of its call.
    const after = (): void => this.count();
    this.faults.push(stack.okta.faults.add({ path: /^\/api\//, fault: { kind: "hook", after } }));
    this.faults.push(stack.okta.faults.add({ path: /\/v1\/revoke$/, fault: { kind: "hook", after } }));
    const { path } = stack.slots;
    this.watcher = watch(dirname(path), (event, name) => {
      if (event === "rename" && name === basename(path)) this.count();
    });
  }

  /** The terraform whose provider is watched; undefined: none is. */
  aim(terraform: number | undefined): void {
    this.terraform = terraform;
  }

  stop(): void {
    this.watcher.close();
    for (const fault of this.faults) fault.remove();
  }

  private count(): void {
    if (this.terraform === undefined) return;
    this.seen++;
    if (this.seen !== this.at) return;
    this.killed = true;
    for (const pid of childrenOf(this.terraform)) process.kill(pid, "SIGKILL");
  }
}

/** Processes that this one has started; Go starts a child from whichever thread it is on. */
export function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) => {
    try {
      return readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);
    } catch {
      // The thread has ended.
      return [];
    }
  });
}

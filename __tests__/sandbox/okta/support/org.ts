import { startOktaSandbox, type OktaSandbox, type OktaSandboxOptions } from "../../../../sandbox/okta/sandbox";

/** Starts sandboxes for the tests of a file, and stops each after its test. */
export function sandboxes(): (options?: OktaSandboxOptions) => Promise<OktaSandbox> {
  const started: OktaSandbox[] = [];
  afterEach(async () => {
    for (const sandbox of started.splice(0)) await sandbox.stop();
  });
  return async (options) => {
    const sandbox = await startOktaSandbox(options);
    started.push(sandbox);
    return sandbox;
  };
}

/** A clock that only a test moves. */
export function manualClock(start = Date.parse("2026-01-02T03:04:05.678Z")): {
  now: () => number;
  advance: (ms: number) => void;
} {
  let time = start;
  return { now: () => time, advance: (ms) => void (time += ms) };
}

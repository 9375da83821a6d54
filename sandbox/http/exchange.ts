import { setTimeout as delay } from "node:timers/promises";
import type { Fault } from "./faults";
import type { Handler, SandboxRequest, SandboxResponse } from "./message";

/** How a vendor words an error with this status; `resetSeconds` is when a 429 ends, from now. */
export type ErrorAnswer = (status: number, resetSeconds?: number) => SandboxResponse;

/** The answer to send, or "drop": destroy the connection. */
export async function exchange(
  request: SandboxRequest,
  faults: readonly Fault[],
  handle: Handler,
  errorAnswer: ErrorAnswer,
  signal: AbortSignal,
): Promise<SandboxResponse | "drop"> {
  for (const fault of faults) {
    if (fault.kind === "latency") await delay(fault.ms, undefined, { signal });
    if (fault.kind === "hook") await fault.before?.(request);
    if (fault.kind === "drop" && fault.when === "before") return "drop";
    if (fault.kind === "echo") return quoting(errorAnswer(fault.status), request.body);
    if (fault.kind === "status" && fault.when !== "after") return errorAnswer(fault.status, fault.resetSeconds);
  }
  let response = await handle(request);
  for (const fault of faults) {
    if (fault.kind === "hook") await fault.after?.(request);
    if (fault.kind === "drop" && fault.when === "after") return "drop";
    if (fault.kind === "status" && fault.when === "after") response = errorAnswer(fault.status, fault.resetSeconds);
    if (fault.kind === "malformed") response = { ...response, body: fault.body ?? firstHalf(response.body) };
  }
  return response;
}

function quoting(answer: SandboxResponse, body: string): SandboxResponse {
  const quoted = (_: string, value: unknown): unknown => (typeof value === "string" ? `${value}: ${body}` : value);
  return { ...answer, body: JSON.stringify(JSON.parse(answer.body ?? "{}"), quoted) };
}

export function firstHalf(text = ""): string {
  return text.slice(0, Math.ceil(text.length / 2));
}

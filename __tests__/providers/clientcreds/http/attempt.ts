import { HttpClient, HttpError } from "../../../../providers/clientcreds/http";
import type { Attempt, Outcome } from "./scenarios";

/** Makes the request, with this environment or with that of the process. */
export async function attempt({ request, options, abortAfter }: Attempt, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const signal = abortAfter === undefined ? new AbortController().signal : AbortSignal.timeout(abortAfter);
  try {
    const client = new HttpClient({ ...options, env, sleep: async () => {} });
    const { status, text } = await client.send({ ...request, signal });
    return { status, text };
  } catch (error) {
    const { name, message } = error as Error;
    return { name, message, effect: error instanceof HttpError ? error.effect : null };
  }
}

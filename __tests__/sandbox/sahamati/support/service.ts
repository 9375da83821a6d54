import { randomUUID } from "node:crypto";
import {
  startSahamatiSandbox,
  type SahamatiSandbox,
  type SahamatiSandboxOptions,
} from "../../../../sandbox/sahamati/sandbox";

/** Starts sandboxes for the tests of a file, and stops each after its test. */
export function sandboxes(): (options?: SahamatiSandboxOptions) => Promise<SahamatiSandbox> {
  const started: SahamatiSandbox[] = [];
  afterEach(async () => {
    for (const sandbox of started.splice(0)) await sandbox.stop();
  });
  return async (options) => {
    const sandbox = await startSahamatiSandbox(options);
    started.push(sandbox);
    return sandbox;
  };
}

export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly body: any;
}

async function post(sandbox: SahamatiSandbox, path: string, request: RequestInit): Promise<Answer> {
  const response = await fetch(sandbox.url + path, { ...request, method: "POST" });
  return { path, status: response.status, body: await response.json() };
}

const form = (sandbox: SahamatiSandbox, path: string, fields: Record<string, string>): Promise<Answer> =>
  post(sandbox, path, { body: new URLSearchParams(fields) });

export const userToken = (
  sandbox: SahamatiSandbox,
  fields: Record<string, string> = { username: sandbox.username, password: sandbox.password },
): Promise<Answer> => form(sandbox, "/iam/v1/user/token/generate", fields);

export const entityToken = (sandbox: SahamatiSandbox, fields: Record<string, string>): Promise<Answer> =>
  form(sandbox, "/iam/v1/entity/token/generate", fields);

/** Asks as the user, unless told otherwise; a field of `undefined` is left out. */
export async function secretCall(
  sandbox: SahamatiSandbox,
  act: "read" | "reset",
  fields: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const token: string = (await userToken(sandbox)).body.accessToken;
  const body = { ver: "1.0.0", timestamp: new Date().toISOString(), txnId: randomUUID(), ...fields };
  return post(sandbox, `/iam/v1/entity/secret/${act}`, {
    body: JSON.stringify(body),
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
  });
}

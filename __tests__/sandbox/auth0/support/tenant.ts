import { startAuth0Sandbox, type Auth0Sandbox, type Auth0SandboxOptions } from "../../../../sandbox/auth0/sandbox";

/** Starts sandboxes for the tests of a file, and stops each after its test. */
export function sandboxes(): (options?: Auth0SandboxOptions) => Promise<Auth0Sandbox> {
  const started: Auth0Sandbox[] = [];
  afterEach(async () => {
    for (const sandbox of started.splice(0)) await sandbox.stop();
  });
  return async (options) => {
    const sandbox = await startAuth0Sandbox({ rateLimitPerMinute: 0, ...options });
    started.push(sandbox);
    return sandbox;
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

/** Calls the Management API, by default with a token that may do everything. */
export async function call(
  sandbox: Auth0Sandbox,
  method: string,
  path: string,
  options: { readonly body?: unknown; readonly token?: string } = {},
): Promise<Answer> {
  const { body, token = sandbox.apiToken() } = options;
  return send(`${sandbox.url}/api/v2${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

/** Sends a form to the authorization server. */
export function form(
  sandbox: Auth0Sandbox,
  path: string,
  fields: Record<string, string>,
  authorization?: string,
): Promise<Answer> {
  const headers = authorization === undefined ? undefined : { authorization };
  return send(sandbox.url + path, { method: "POST", body: new URLSearchParams(fields), headers });
}

async function send(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}

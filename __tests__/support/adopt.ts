import { adopt } from "../../cli/adopt";
import type { OktaSandbox } from "../../sandbox/okta/sandbox";

/** Runs `clientcreds adopt okta` on an org. @returns what it printed, beside its exit code */
export async function adoptOkta(okta: OktaSandbox, ...args: string[]): Promise<{ code: number; stdout: string }> {
  const before = process.env.OKTA_API_TOKEN;
  let stdout = "";
  const out = jest.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((stdout += String(text))));
  const err = jest.spyOn(process.stderr, "write").mockImplementation(() => true);
  process.env.OKTA_API_TOKEN = okta.apiToken;
  try {
    return { code: await adopt(["okta", "--org-url", okta.url, ...args]), stdout };
  } finally {
    if (before === undefined) delete process.env.OKTA_API_TOKEN;
    else process.env.OKTA_API_TOKEN = before;
    out.mockRestore();
    err.mockRestore();
  }
}

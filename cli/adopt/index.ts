import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { EXIT } from "../exit-code";
import { onlyArgument, readOptions } from "../options";
import { printable } from "../output/printable";
import { mergeCredentials, parseCredentials } from "./credentials";
import { LOOPS } from "./loop";
import { appsOfOkta } from "./okta";

export const ADOPT_HELP = `Usage: clientcreds adopt okta [--out FILE] [--org-url URL]

Lists the clients of an issuer that have a secret, writes them into a file as data, and
prints the loop that declares them with imports. Nothing is changed at the issuer, and
no secret is read. Clients that the file has already stay there as they are.

  okta             apps of an org that authenticate with a client secret. Access as the
                   provider's: OKTA_ORG_NAME, OKTA_API_TOKEN and their like; it needs no
                   more than okta.apps.read
  --out FILE       default: credentials.json
  --org-url URL    instead of OKTA_ORG_NAME: https://acme.okta.com
  --every TIME     rotation to suggest, default 90d
  --spread TIME    over which the first rotations are spread, default 60d
  --hcl            print the loop as HCL instead of TypeScript
  --json           print what was found as JSON, without the loop

Exit codes: 0 written, 1 error.
`;

/** `clientcreds adopt` */
export async function adopt(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions("adopt", args, {
    out: { type: "string", default: "credentials.json" },
    "org-url": { type: "string" },
    every: { type: "string", default: "90d" },
    spread: { type: "string", default: "60d" },
    hcl: { type: "boolean" },
  });
  if (values.help) {
    process.stdout.write(ADOPT_HELP);
    return EXIT.fine;
  }
  const issuer = onlyArgument("adopt", "issuer", positionals);
  if (issuer !== "okta") throw new Error(`Clients of ${JSON.stringify(issuer)} cannot be listed. Known: okta.`);
  const { out, every, spread } = values;
  const kept = existsSync(out) ? parseCredentials(await readFile(out, "utf8"), out) : [];
  const { withSecret, left } = await appsOfOkta(values["org-url"], process.env);
  const found = withSecret.map(({ id, label }) => ({ appId: id, name: label }));
  const { credentials, added, gone } = mergeCredentials(kept, found, { every, spread });
  await writeFile(out, `${JSON.stringify(credentials, null, 2)}\n`);
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ out, credentials: credentials.length, added, gone, left }, null, 2)}\n`);
    return EXIT.fine;
  }
  const lines = [
    `${out}: ${credentials.length} credentials, ${added} of them new.`,
    `Left out: ${left.inactive} inactive apps, ${left.noOAuth} that are no OAuth clients, ${left.otherAuthentication} without a client secret.`,
    ...gone.map((id) => `${id} is in the file, but the issuer lists no active client with a secret for it any more.`),
  ];
  process.stderr.write(`${lines.map(printable).join("\n")}\n`);
  process.stdout.write((values.hcl ? LOOPS.hcl : LOOPS.typescript)(basename(out)));
  return EXIT.fine;
}

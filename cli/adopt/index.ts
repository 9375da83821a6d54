import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { EXIT } from "../exit-code";
import { readOptions } from "../options";
import { printable } from "../output/printable";
import { mergeCredentials, parseCredentials } from "./credentials";
import { LISTINGS } from "./listing";
import { LOOPS } from "./loop";

export const ADOPT_HELP = `Usage: clientcreds adopt okta [--out FILE] [--org-url URL]
       clientcreds adopt auth0 [--out FILE] [--domain DOMAIN]
       clientcreds adopt keycloak [--out FILE] [--url URL] [--realm REALM]
       clientcreds adopt sahamati [ENTITY…] [--out FILE] [--base-url URL]

Lists the clients of an issuer that have a secret, writes them into a file as data, and
prints the loop that declares them with imports. Nothing is changed at the issuer, and
no secret is kept. Clients that the file has already stay there as they are.

  okta             apps of an org that authenticate with a client secret. Access as the
                   provider's: OKTA_ORG_NAME, OKTA_API_TOKEN and their like; it needs no
                   more than okta.apps.read, and reads no secret
  auth0            clients of a tenant that authenticate with a client secret. Access as
                   the provider's: AUTH0_DOMAIN, AUTH0_CLIENT_ID, AUTH0_CLIENT_SECRET and
                   their like; it needs no more than read:clients
  keycloak         clients of a realm that authenticate with a client secret. Access as the
                   provider's: KEYCLOAK_URL, KEYCLOAK_CLIENT_ID, KEYCLOAK_CLIENT_SECRET and
                   their like; it needs no more than view-clients, which shows secrets too
  sahamati         entities that the designated user administers: those given, or those
                   that its token names, for Sahamati has no list. Each is checked by
                   reading its secret. Access as the provider's: SAHAMATI_ENVIRONMENT,
                   SAHAMATI_USERNAME and SAHAMATI_PASSWORD
  --out FILE       default: credentials.json
  --org-url URL    instead of OKTA_ORG_NAME: https://acme.okta.com
  --domain DOMAIN  instead of AUTH0_DOMAIN: acme.eu.auth0.com
  --url URL        instead of KEYCLOAK_URL: https://sso.example.com
  --realm REALM    whose clients; default: the realm of the login, KEYCLOAK_REALM
  --base-url URL   instead of SAHAMATI_ENVIRONMENT: https://api.sahamati.org.in/iam
  --every TIME     rotation to suggest, default 90d
  --spread TIME    over which the first rotations are spread, default 60d
  --hcl            print the loop as HCL instead of TypeScript
  --json           print what was found as JSON, without the loop

Exit codes: 0 written; 1 error; 2 attention: written, but an entity could not be read.
`;

/** `clientcreds adopt` */
export async function adopt(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions("adopt", args, {
    out: { type: "string", default: "credentials.json" },
    "org-url": { type: "string" },
    domain: { type: "string" },
    url: { type: "string" },
    realm: { type: "string" },
    "base-url": { type: "string" },
    every: { type: "string", default: "90d" },
    spread: { type: "string", default: "60d" },
    hcl: { type: "boolean" },
  });
  if (values.help) {
    process.stdout.write(ADOPT_HELP);
    return EXIT.fine;
  }
  const [issuer, ...ids] = positionals;
  const known = Object.keys(LISTINGS).join(", ");
  if (issuer === undefined) throw new Error(`An issuer is needed: ${known}. \`clientcreds adopt --help\` says more.`);
  const list = Object.hasOwn(LISTINGS, issuer) ? LISTINGS[issuer] : undefined;
  if (!list) throw new Error(`Clients of ${JSON.stringify(issuer)} cannot be listed. Known: ${known}.`);
  const { declaration, found, left, remarks, incomplete } = await list(ids, values, process.env);
  const { out, every, spread } = values;
  const kept = existsSync(out) ? parseCredentials(declaration, await readFile(out, "utf8"), out) : [];
  const { credentials, added, gone } = mergeCredentials(declaration, kept, found, { every, spread });
  await writeFile(out, `${JSON.stringify(credentials, null, 2)}\n`);
  const code = incomplete ? EXIT.attention : EXIT.fine;
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ out, credentials: credentials.length, added, gone, left }, null, 2)}\n`);
    return code;
  }
  const lines = [
    `${out}: ${credentials.length} credentials, ${added} of them new.`,
    ...remarks,
    ...gone.map((id) => `${id} is in the file, but no active client with a secret was found for it now.`),
  ];
  process.stderr.write(`${lines.map(printable).join("\n")}\n`);
  process.stdout.write((values.hcl ? LOOPS.hcl : LOOPS.typescript)(basename(out), declaration));
  return code;
}

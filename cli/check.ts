import { connect, type SharedServices } from "./check/connect";
import { inParallel } from "./check/in-parallel";
import { logIn, needsAttention, type Login } from "./check/log-in";
import { providerConfiguration } from "./check/provider-configuration";
import { EXIT } from "./exit-code";
import { readOptions } from "./options";
import { screenOf, type Screen } from "./output/style";
import { table, type TableRow } from "./output/table";
import { readCredentials, STATE_HELP, STATE_OPTIONS, type LocatedCredential } from "./state/read-credentials";

/** Credentials at a time; what the issuer's rate limit leaves to us bounds it further. */
const AT_ONCE = 8;

export const CHECK_HELP = `Usage: clientcreds check [ADDRESS…] [--state FILE | --dir DIR] [--provider FILE] [--json]

Logs in with what CURRENT and NEXT hold, of all credentials of a state or of those
given: does the issuer accept them right now? It asks once each, changes nothing and
prints no value. It needs the right to read values in the slot store, which status and
plans do not.

${STATE_HELP}
  --provider FILE  the provider's configuration as JSON (slot_store, http, okta, …), by
                 itself or as a .tf.json file has it. Default: cdk.tf.json in the
                 stack's folder; what that leaves open comes from the environment, as
                 in Terraform. The issuer is the one that the state names
  --json         print the logins as JSON

Okta's clients authenticate each in their own way: where verify.auth_method does not
tell it, Okta is asked, which takes OKTA_API_TOKEN or its like, with okta.apps.read.

Exit codes: 0 all log in; 1 error, also if some could not be asked; 2 attention: the
issuer refuses CURRENT or NEXT.
`;

/** A credential, and whether its values are accepted. */
interface Checked {
  readonly stack: string | null;
  readonly address: string;
  readonly id: unknown;
  readonly issuer: unknown;
  readonly attention: boolean;
  readonly logins: readonly Login[];
  /** Why there was no login at all. */
  readonly error: string | null;
}

/** `clientcreds check` */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions("check", args, { ...STATE_OPTIONS, provider: { type: "string" } });
  if (values.help) {
    process.stdout.write(CHECK_HELP);
    return EXIT.fine;
  }
  const chosen = choose(await readCredentials(values), positionals);
  const shared: SharedServices = new Map();
  const checked = await inParallel(AT_ONCE, chosen, (each) => checkOne(each, values.provider, shared));
  const attention = checked.filter((each) => each.attention).length;
  const unknown = checked.filter((each) => !each.attention && isUnknown(each)).length;
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ at: new Date().toISOString(), attention, unknown, credentials: checked }, null, 2)}\n`
      : checkTable(checked, attention, unknown, screenOf(process.stdout, process.env)),
  );
  return attention > 0 ? EXIT.attention : unknown > 0 ? EXIT.error : EXIT.fine;
}

function choose(credentials: readonly LocatedCredential[], addresses: readonly string[]): readonly LocatedCredential[] {
  const missing = addresses.filter((wanted) => !credentials.some(({ address }) => address === wanted));
  if (missing.length > 0) {
    throw new Error(
      `The state holds no credential ${missing.join(", ")}. \`clientcreds status\` shows those that it has.`,
    );
  }
  return addresses.length === 0 ? credentials : credentials.filter(({ address }) => addresses.includes(address));
}

async function checkOne(
  credential: LocatedCredential,
  file: string | undefined,
  shared: SharedServices,
): Promise<Checked> {
  const { stack, address, folder, alias, attributes } = credential;
  const told = { stack, address, id: attributes.id ?? null, issuer: attributes.issuer ?? null };
  try {
    const connected = connect(credential, await providerConfiguration(folder, alias, file), process.env, shared);
    const logins = await logIn(connected, new AbortController().signal);
    return { ...told, attention: needsAttention(logins, connected.kind.capability), logins, error: null };
  } catch (error) {
    return { ...told, attention: false, logins: [], error: (error as Error).message };
  }
}

const isUnknown = ({ error, logins }: Checked): boolean =>
  error !== null || logins.some(({ outcome }) => outcome === "unknown");

const HEAD = ["CREDENTIAL", "SLOT", "GENERATION", "LOGIN"] as const;
const OUTCOMES = { accepted: "accepted", refused: "REFUSED", not_asked: "not asked", unknown: "UNKNOWN" } as const;

function checkTable(checked: readonly Checked[], attention: number, unknown: number, screen: Screen): string {
  const rows = [...checked].sort((a, b) => rank(a) - rank(b)).flatMap(rowsOf);
  const refused = attention === 0 ? "" : `, of which ${attention} cannot log in`;
  const open = unknown === 0 ? "" : `${refused ? " and" : ", of which"} ${unknown} could not be asked`;
  const count = `${checked.length} ${checked.length === 1 ? "credential" : "credentials"}`;
  return `${table(HEAD, rows, screen)}\n${count}${refused}${open}${refused || open ? "" : ", no login was refused"}.\n`;
}

const rank = (checked: Checked): number => (checked.attention ? 0 : isUnknown(checked) ? 1 : 2);

function rowsOf({ stack, address, logins, error, attention }: Checked): TableRow[] {
  const name = `${stack === null ? "" : `${stack}: `}${address.replace(/(^|\.)clientcreds_/, "$1")}`;
  if (error !== null) return [{ cells: [name, "", "", OUTCOMES.unknown], notes: [{ text: error, style: "yellow" }] }];
  return logins.map(({ slot, generation, outcome, detail }, i) => ({
    cells: [i === 0 ? name : "", slot, String(generation ?? "?"), OUTCOMES[outcome]],
    notes:
      detail === null
        ? []
        : [{ text: `${slot}: ${detail}`, style: attention && outcome === "refused" ? "red" : "yellow" }],
  }));
}

import { attribute as a, isUnknown, type Diagnostics } from "../../plugin";
import type { Services } from "../configuration/services";
import { NotConfigured, type CredentialAttributes, type CredentialKind } from "./common/kind";

/** Auth0's client ids are letters and digits; anything else would end up in a path. */
const CLIENT_ID = /^[A-Za-z0-9_-]{1,128}$/;

/** @throws NotConfigured */
export function auth0Of(services: Services): NonNullable<Services["auth0"]> {
  if (services.auth0) return services.auth0;
  throw new NotConfigured(
    "There is no `auth0` in the provider's configuration. Set `auth0.domain` and a way to authenticate, or AUTH0_DOMAIN, AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET.",
  );
}

/** What is wrong with a client id: the end of a sentence. null: nothing. */
const clientIdProblem = (id: string): string | null =>
  CLIENT_ID.test(id) ? null : `such as AbCdEf0123456789AbCdEf0123456789, got: ${JSON.stringify(id)}`;

/** What every credential of an Auth0 application has. */
export const auth0Client = {
  identity: ["client_id"],
  idOf: ({ client_id: id }) => id as string,
  place: (services) => ({ url: auth0Of(services).tenantUrl, aliases: [] }),
  parseImportId(id) {
    const problem = clientIdProblem(id);
    return problem === null ? { attributes: { client_id: id } } : `it must be <client_id>, ${problem}.`;
  },
} as const satisfies Partial<CredentialKind>;

export const auth0ClientAttributes = {
  client_id: a.string({ required: true, forceNew: true, description: "Id of the application." }),
};

/** Says that a word, which other issuers know, is not possible here. */
export type Impossible = (path: string[], why: string) => void;

/** @returns how to say that a word is not possible */
export function validateAuth0Client(config: CredentialAttributes, diagnostics: Diagnostics): Impossible {
  const { client_id: id, verify } = config;
  const problem = typeof id === "string" ? clientIdProblem(id) : null;
  if (problem) diagnostics.error("Invalid client id", `\`client_id\` must be a client's id ${problem}.`, ["client_id"]);
  const impossible: Impossible = (path, why) =>
    diagnostics.error("Not possible at this issuer", `\`${path.join(".")}\`: ${why}.`, path);
  if (verify !== null && !isUnknown(verify)) validateVerify(verify as Verify, impossible);
  return impossible;
}

type Verify = Readonly<Record<"method" | "scopes" | "audience", unknown>>;

function validateVerify({ method, scopes, audience }: Verify, impossible: Impossible): void {
  if (method === "client_credentials" && audience === null) {
    impossible(["verify", "method"], "Auth0 gives a token for an audience only. Set `verify.audience` too");
  }
  const mints = method === "client_credentials" || ((method === null || method === "auto") && audience !== null);
  if (mints || isUnknown(method)) return;
  for (const [word, value] of Object.entries({ scopes, audience })) {
    if (value !== null) impossible(["verify", word], "it is for a token, and this proof asks for none. Leave it out");
  }
}

import { IssuerError } from "../../rotation/errors";
import { jsonOf } from "../json";
import type { OktaCall, OktaClient } from "./client";
import { oauthClientIn, type OAuthClient } from "./oauth-client";

/** An app as the list of an org shows it. */
export interface ListedApp {
  readonly id: string;
  readonly label: string;
  readonly active: boolean;
  /** null: no OAuth/OIDC app. */
  readonly client: OAuthClient | null;
}

const PATH = "/api/v1/apps";
/** The most that Okta gives in one page. */
const PAGE = 200;

/**
 * All apps of an org, page by page.
 *
 * @throws IssuerError
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Application/#tag/Application/operation/listApplications
 */
export async function listApps(client: OktaClient, signal: AbortSignal): Promise<ListedApp[]> {
  const apps: ListedApp[] = [];
  const seen = new Set<string>();
  for (let query: string | null = `?limit=${PAGE}`; query !== null;) {
    const doing = `list the apps of ${client.orgUrl}`;
    const call: OktaCall = { method: "GET", path: `${PATH}${query}`, doing, signal, bucket: "okta apps" };
    const answer = await client.send(call);
    const page = jsonOf(answer.text);
    if (answer.status !== 200 || !Array.isArray(page)) throw client.refusal(call, answer, "failed");
    apps.push(...(page as Readonly<Record<string, unknown>>[]).flatMap(appOf));
    seen.add(query);
    query = nextPage(answer.header("link") ?? "");
    if (query !== null && seen.has(query)) {
      throw new IssuerError("failed", `Could not ${doing}: Okta's pages go in a circle.`, "not_done");
    }
  }
  return apps;
}

function appOf(app: Readonly<Record<string, unknown>>): ListedApp[] {
  const { id, label, status } = app;
  if (typeof id !== "string") return [];
  const client = oauthClientIn(app);
  return [{ id, label: typeof label === "string" ? label : id, active: status === "ACTIVE", client }];
}

/** Only its query counts: our token is sent to no other place than the org. */
function nextPage(link: string): string | null {
  const next = /<([^>]+)>\s*;\s*rel="?next"?/.exec(link)?.[1];
  return next !== undefined && URL.canParse(next) ? new URL(next).search : null;
}

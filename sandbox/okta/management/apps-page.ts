import { json, type SandboxRequest, type SandboxResponse } from "../../http/message";
import { oktaErrors } from "../errors";
import type { App } from "../org";
import { appJson } from "./app-json";

const DEFAULT_LIMIT = 20;
const MAXIMUM_LIMIT = 200;

/** One page of the apps, in the order they were made. The next page is told in a Link header of its own, after the page itself. */
export function appsPage(request: SandboxRequest, apps: readonly App[], orgUrl: string): SandboxResponse {
  const limit = Number(request.query.get("limit") ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAXIMUM_LIMIT) throw oktaErrors.invalidLimit();
  const after = request.query.get("after");
  const start = after === null ? 0 : apps.findIndex((app) => app.id === after) + 1;
  const page = apps.slice(start, start + limit);
  const last = page.at(-1);
  const link = (cursor: string | null, rel: string): string => {
    const query = new URLSearchParams({ ...(cursor === null ? {} : { after: cursor }), limit: String(limit) });
    return `<${orgUrl}/api/v1/apps?${query}>; rel="${rel}"`;
  };
  const links = [link(after, "self")];
  if (last && start + page.length < apps.length) links.push(link(last.id, "next"));
  return json(
    200,
    page.map((app) => appJson(app, orgUrl)),
    { link: links },
  );
}

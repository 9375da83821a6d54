import type { SandboxRequest, SandboxResponse } from "./message";

export type Params = Readonly<Record<string, string>>;

/** `pattern` is a path whose segments may be `:name`. */
export interface Route<Context> {
  readonly method: string;
  readonly pattern: string;
  handle(request: SandboxRequest, params: Params, context: Context): SandboxResponse | Promise<SandboxResponse>;
}

export type RouteMatch<Context> =
  | { readonly found: "route"; readonly route: Route<Context>; readonly params: Params }
  | { readonly found: "path"; readonly allow: readonly string[] }
  | { readonly found: "nothing" };

/** Tells an unknown path (404) from a known path with another method (405, with the methods it has). */
export function matchRoute<Context>(
  routes: readonly Route<Context>[],
  method: string,
  path: string,
): RouteMatch<Context> {
  const allow: string[] = [];
  for (const route of routes) {
    const params = matchPath(route.pattern, path);
    if (!params) continue;
    if (route.method === method) return { found: "route", route, params };
    allow.push(route.method);
  }
  return allow.length > 0 ? { found: "path", allow } : { found: "nothing" };
}

function matchPath(pattern: string, path: string): Params | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? "";
    if (!segment.startsWith(":")) {
      if (segment !== value) return undefined;
      continue;
    }
    if (value === "") return undefined;
    params[segment.slice(1)] = value;
  }
  return params;
}

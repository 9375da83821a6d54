import { json, type SandboxRequest } from "../../http/message";
import type { App } from "../org";
import type { ManagementRoute } from "./routes";

/** What secrets and keys of an app have in common. */
interface Credentials<R> {
  listed(staleBy?: number): readonly R[];
  get(id: string): R;
  activate(id: string): R;
  deactivate(id: string): R;
  delete(id: string): void;
}

/** What they differ in. */
interface CredentialKind<R> {
  of(app: App): Credentials<R>;
  create(app: App, request: SandboxRequest): R;
  shown(record: R, appId: string): unknown;
  list(shown: readonly unknown[]): unknown;
}

/** The six operations on one kind of credentials. */
export function credentialRoutes<R>(name: string, kind: CredentialKind<R>): readonly ManagementRoute[] {
  const base = `/api/v1/apps/:appId/credentials/${name}`;
  const read = { method: "GET", scope: "okta.apps.read", bucket: "credentials" } as const;
  const post = { method: "POST", scope: "okta.apps.manage", bucket: "credentials" } as const;
  return [
    {
      ...read,
      pattern: base,
      handle({ staleBy }, { appId = "" }, org) {
        const shown = kind
          .of(org.app(appId))
          .listed(staleBy)
          .map((record) => kind.shown(record, appId));
        return json(200, kind.list(shown));
      },
    },
    {
      ...post,
      pattern: base,
      handle: (request, { appId = "" }, org) => json(201, kind.shown(kind.create(org.app(appId), request), appId)),
    },
    {
      ...read,
      pattern: `${base}/:id`,
      handle: (_request, { appId = "", id = "" }, org) => json(200, kind.shown(kind.of(org.app(appId)).get(id), appId)),
    },
    {
      ...post,
      method: "DELETE",
      pattern: `${base}/:id`,
      handle(_request, { appId = "", id = "" }, org) {
        kind.of(org.app(appId)).delete(id);
        return { status: 204 };
      },
    },
    ...(["activate", "deactivate"] as const).map((act): ManagementRoute => ({
      ...post,
      pattern: `${base}/:id/lifecycle/${act}`,
      handle: (_request, { appId = "", id = "" }, org) =>
        json(200, kind.shown(kind.of(org.app(appId))[act](id), appId)),
    })),
  ];
}

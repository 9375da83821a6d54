import { json } from "../../http/message";
import type { Route } from "../../http/router";
import type { KeyRecord } from "../client-keys";
import type { SecretRecord } from "../client-secrets";
import { keyJson, keyList, type KeyListShape } from "../key-json";
import type { Org } from "../org";
import { secretJson } from "../secret-json";
import { appJson } from "./app-json";
import { appsPage } from "./apps-page";
import { readKeyBody, readSecretBody } from "./credential-body";
import { credentialRoutes } from "./credential-routes";

/** Which rate limit a path counts against: all credentials of all apps share one. */
export type BucketName = "apps" | "app" | "credentials";

export interface ManagementRoute extends Route<Org> {
  readonly bucket: BucketName;
  readonly scope: "okta.apps.read" | "okta.apps.manage";
}

/** The part of the Management API that the sandbox has. */
export function managementRoutes(orgUrl: string, keyListShape: KeyListShape): readonly ManagementRoute[] {
  const read = { method: "GET", scope: "okta.apps.read" } as const;
  const appUrl = (appId: string): string => `${orgUrl}/api/v1/apps/${appId}`;
  return [
    {
      ...read,
      bucket: "apps",
      pattern: "/api/v1/apps",
      handle: (request, _params, org) => appsPage(request, org.apps, orgUrl),
    },
    {
      ...read,
      bucket: "app",
      pattern: "/api/v1/apps/:appId",
      handle: (_request, { appId = "" }, org) => json(200, appJson(org.app(appId), orgUrl)),
    },
    ...credentialRoutes<SecretRecord>("secrets", {
      of: (app) => app.secrets,
      create(app, request) {
        const { value, status } = readSecretBody(request);
        return app.secrets.create(value, status);
      },
      shown: (secret, appId) => secretJson(secret, appUrl(appId)),
      list: (secrets) => secrets,
    }),
    ...credentialRoutes<KeyRecord>("jwks", {
      of: (app) => app.keys,
      create(app, request) {
        const { jwk, status } = readKeyBody(request);
        return app.keys.create(jwk, status);
      },
      shown: (key, appId) => keyJson(key, appUrl(appId)),
      list: (keys) => keyList(keys, keyListShape),
    }),
  ];
}

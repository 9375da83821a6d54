import { json } from "../../http/message";
import type { Route } from "../../http/router";
import type { SecretRecord } from "../client-secrets";
import type { Org } from "../org";
import { secretJson } from "../secret-json";
import { appJson } from "./app-json";
import { appsPage } from "./apps-page";
import { readSecretBody } from "./secret-body";

/** Which rate limit a path counts against: all credentials of all apps share one. */
export type BucketName = "apps" | "app" | "credentials";

export interface ManagementRoute extends Route<Org> {
  readonly bucket: BucketName;
  readonly scope: "okta.apps.read" | "okta.apps.manage";
}

/** The part of the Management API that the sandbox has. */
export function managementRoutes(orgUrl: string): readonly ManagementRoute[] {
  const shown = (secret: SecretRecord, appId = ""): unknown => secretJson(secret, `${orgUrl}/api/v1/apps/${appId}`);
  const read = { method: "GET", scope: "okta.apps.read" } as const;
  const manage = { scope: "okta.apps.manage", bucket: "credentials" } as const;
  const secrets = "/api/v1/apps/:appId/credentials/secrets";
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
    {
      ...read,
      bucket: "credentials",
      pattern: secrets,
      handle: ({ staleBy }, { appId = "" }, org) => {
        const listed = org.app(appId).secrets.listed(staleBy);
        return json(
          200,
          listed.map((secret) => shown(secret, appId)),
        );
      },
    },
    {
      ...manage,
      method: "POST",
      pattern: secrets,
      handle: (request, { appId = "" }, org) => {
        const app = org.app(appId);
        const { value, status } = readSecretBody(request);
        return json(201, shown(app.secrets.create(value, status), appId));
      },
    },
    {
      ...read,
      bucket: "credentials",
      pattern: `${secrets}/:secretId`,
      handle: (_request, { appId = "", secretId = "" }, org) => {
        return json(200, shown(org.app(appId).secrets.get(secretId), appId));
      },
    },
    {
      ...manage,
      method: "DELETE",
      pattern: `${secrets}/:secretId`,
      handle: (_request, { appId = "", secretId = "" }, org) => {
        org.app(appId).secrets.delete(secretId);
        return { status: 204 };
      },
    },
    {
      ...manage,
      method: "POST",
      pattern: `${secrets}/:secretId/lifecycle/activate`,
      handle: (_request, { appId = "", secretId = "" }, org) => {
        return json(200, shown(org.app(appId).secrets.activate(secretId), appId));
      },
    },
    {
      ...manage,
      method: "POST",
      pattern: `${secrets}/:secretId/lifecycle/deactivate`,
      handle: (_request, { appId = "", secretId = "" }, org) => {
        return json(200, shown(org.app(appId).secrets.deactivate(secretId), appId));
      },
    },
  ];
}

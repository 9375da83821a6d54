import { clientCredentialsToken } from "../../runtime";
import { startOktaSandbox } from "../okta/sandbox";
import type { DemoIssuer } from "./issuer";

/** A sandbox Okta org with one app. */
export async function oktaDemo(): Promise<DemoIssuer> {
  const okta = await startOktaSandbox();
  const { appId } = okta.createApp({ label: "billing" });
  return {
    text: `a sandbox Okta org at ${okta.url}, with the app ${appId} and its first secret`,
    settings: { OKTA_URL: okta.url, APP_ID: appId },
    env: { OKTA_API_TOKEN: okta.apiToken },
    resourceType: "clientcreds_okta_secret",
    slots: `okta/${appId}`,
    login: clientCredentialsToken({ tokenEndpoint: `${okta.url}/oauth2/default/v1/token`, scope: "api" }),
    summary: () =>
      `secrets left at the issuer: ${okta.secretsOf(appId).length}; token requests that it refused: ${okta.logins.failed}`,
    stop: () => okta.stop(),
  };
}

/** A sandbox Okta org with one app that authenticates by private_key_jwt. */
export async function oktaKeyDemo(): Promise<DemoIssuer> {
  const okta = await startOktaSandbox();
  const { appId } = okta.createKeyApp({ label: "billing" });
  return {
    text: `a sandbox Okta org at ${okta.url}, with the app ${appId}, which has no key yet`,
    settings: { OKTA_URL: okta.url, APP_ID: appId, EVERY: "60s", OVERLAP: "20s", STEP_DEADLINE: "10s" },
    env: { OKTA_API_TOKEN: okta.apiToken },
    resourceType: "clientcreds_okta_key",
    slots: `okta-key/${appId}`,
    login: clientCredentialsToken({ tokenEndpoint: `${okta.url}/oauth2/default/v1/token`, scope: "api" }),
    summary: () =>
      `keys left at the issuer: ${okta.keysOf(appId).length}; token requests that it refused: ${okta.logins.failed}`,
    stop: () => okta.stop(),
  };
}

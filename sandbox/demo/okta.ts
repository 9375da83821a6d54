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

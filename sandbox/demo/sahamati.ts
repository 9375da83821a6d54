import { sahamatiEntityToken } from "../../runtime";
import { startSahamatiSandbox } from "../sahamati/sandbox";
import type { DemoIssuer } from "./issuer";

/** A sandbox of Sahamati's token service with one entity. It makes the secrets itself, so a rotation is one apply. */
export async function sahamatiDemo(): Promise<DemoIssuer> {
  const sahamati = await startSahamatiSandbox();
  const entityId = "XYZ_FIU";
  sahamati.createEntity({ entityId });
  return {
    text: `a sandbox of Sahamati's token service at ${sahamati.baseUrl}, with the entity ${entityId} and its first secret`,
    settings: { SAHAMATI_URL: sahamati.baseUrl, ENTITY_ID: entityId, EVERY: "20s" },
    env: { SAHAMATI_USERNAME: sahamati.username, SAHAMATI_PASSWORD: sahamati.password },
    resourceType: "clientcreds_sahamati_secret",
    slots: `sahamati/${entityId}`,
    login: sahamatiEntityToken({ baseUrl: sahamati.baseUrl }),
    summary: () =>
      `resets: ${sahamati.resetsOf(entityId)}; token requests that were refused, between a reset and the store or for an old secret: ${sahamati.logins.failed}`,
    stop: () => sahamati.stop(),
  };
}

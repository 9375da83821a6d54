import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import { fingerprintOf } from "../../providers/clientcreds/secret/secret";
import { sahamatiEntityToken } from "../../runtime";
import { startSahamatiSandbox } from "../../sandbox/sahamati/sandbox";
import type { IssuerStand } from "./issuer-stand";

const ENTITY = "XYZ_FIU";

export const sahamatiSecret: IssuerStand = {
  capability: CAPABILITIES.sahamati_secret,
  async start(now) {
    const sahamati = await startSahamatiSandbox({ now });
    sahamati.createEntity({ entityId: ENTITY });
    const { baseUrl, username, password } = sahamati;
    return {
      faults: sahamati.faults,
      ioOf: (method, path) => ({
        form: "http",
        name: `${method} ${path}`,
        writes: path.endsWith("/secret/reset"),
        lags: false,
      }),
      configuration: `sahamati = { base_url = "${baseUrl}", username = "${username}", password = ${JSON.stringify(password)} }`,
      resource: { type: "clientcreds_sahamati_secret", attributes: `entity_id = "${ENTITY}"` },
      slotsName: `sahamati/${ENTITY}`,
      login: sahamatiEntityToken({ baseUrl }),
      entries: () => [{ fingerprint: fingerprintOf(sahamati.secretOf(ENTITY).value), accepted: true }],
      made: () => sahamati.resetsOf(ENTITY),
      stop: () => sahamati.stop(),
    };
  },
};

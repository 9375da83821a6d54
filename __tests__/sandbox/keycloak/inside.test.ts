import { startKeycloakSandbox } from "../../../sandbox/keycloak/sandbox";
import { KeycloakAdmin } from "../../support/keycloak-admin";

const HOUR = 3600;

test("the stand-in tells from the inside which values it accepts: a rotated one until its end, none when the primary has ended", async () => {
  let ahead = 0;
  const sandbox = await startKeycloakSandbox({ now: () => Date.now() + ahead * 1000 });
  try {
    sandbox.createRealm("acme");
    sandbox.enforceRotation("acme", { expiration: 2 * HOUR, rotated: HOUR });
    const { uuid, secret } = sandbox.createClient("acme", { clientId: "billing" });
    const told = () => sandbox.secretsOf("acme", "billing").map(({ rotated, accepted }) => [rotated, accepted]);
    expect(sandbox.secretsOf("acme", "billing")).toEqual([{ value: secret, rotated: false, accepted: true }]);
    await new KeycloakAdmin(sandbox.url, sandbox.admin).do("POST", `/realms/acme/clients/${uuid}/client-secret`);
    expect(sandbox.secretsOf("acme", "billing")[1]).toEqual({ value: secret, rotated: true, accepted: true });
    ahead = HOUR + 60;
    expect(told()).toEqual([
      [false, true],
      [true, false],
    ]);
    ahead = 2 * HOUR + 60;
    expect(told()).toEqual([
      [false, false],
      [true, false],
    ]);
  } finally {
    await sandbox.stop();
  }
});

import { setTimeout as delay } from "node:timers/promises";
import type { Issuer } from "../../../../../providers/clientcreds/rotation/ports";
import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import type { KeycloakAdmin } from "../../../../support/keycloak-admin";
import { KeycloakRealm } from "../../../../support/keycloak-realm";
import { fresh, issuerOf, keycloakClient, signal } from "./keycloak";

const PERIODS = { expiration: 7200, rotated: 600 };

/** What the issuer keeps at every Keycloak that has the feature, real or a stand-in. */
export function describeKeycloakContract(name: string, admin: () => KeycloakAdmin): void {
  describe(`a client secret at ${name}`, () => {
    let realm: KeycloakRealm;
    let count = 0;
    beforeAll(async () => {
      realm = await KeycloakRealm.create(admin(), `contract-${Date.now()}`);
    });
    const setUp = async (more: Readonly<Record<string, unknown>> = {}) => {
      const clientId = `billing-${count++}`;
      const first = fresh();
      const uuid = await realm.createClient(clientId, { secret: first.unsafeUnwrap(), ...more });
      const client = keycloakClient(admin());
      return { clientId, uuid, first, client, issuer: issuerOf(client, realm.name, clientId) };
    };
    const introduce = async (issuer: Issuer, grace = 3600): Promise<Secret> => {
      const value = fresh();
      await issuer.introduce(value, { grace }, signal);
      return value;
    };
    const fingerprints = async (issuer: Issuer) =>
      (await issuer.observe(signal)).entries.map(({ status, fingerprint }) => [status, fingerprint]);
    // One after the other: 26.0 answers 409 to one of two logins of a client at the same moment.
    const accepted = async (clientId: string, ...values: Secret[]) => {
      const answers: boolean[] = [];
      for (const value of values) answers.push(await realm.accepts(clientId, value.unsafeUnwrap()));
      return answers;
    };

    describe("without a policy", () => {
      beforeAll(() => realm.removePolicies());

      it("is one entry, of which the observation tells the fingerprint and not the value", async () => {
        const { issuer, first, clientId } = await setUp();
        const seen = await issuer.observe(signal);
        expect(seen).toMatchObject({ state: "ok", policy: null, entries: [{ id: "primary", status: "active" }] });
        expect(seen.entries[0]!.fingerprint).toBe(first.fingerprint);
        expect(JSON.stringify(seen)).not.toContain(first.unsafeUnwrap());
        expect((await issuer.read("primary", signal)).equals(first)).toBe(true);
        expect(await issuer.clientId(signal)).toBe(clientId);
      });

      it("is replaced at once, and its age counts from then", async () => {
        const { issuer, first, clientId } = await setUp();
        const second = await introduce(issuer);
        expect(await accepted(clientId, second, first)).toEqual([true, false]);
        const { entries, at } = await issuer.observe(signal);
        expect(entries).toMatchObject([{ fingerprint: second.fingerprint, expiresAt: null }]);
        expect(Math.abs(entries[0]!.createdAt! - at!)).toBeLessThan(60);
      });

      it("is found by uuid too, and a uuid in place of a client id is told from a client that is not there", async () => {
        const { client, uuid, clientId } = await setUp();
        const byUuid = issuerOf(client, realm.name, { uuid });
        expect(await byUuid.observe(signal)).toMatchObject({ state: "ok" });
        expect(await byUuid.clientId(signal)).toBe(clientId);
        const mistaken = await issuerOf(client, realm.name, uuid).observe(signal);
        expect(mistaken).toMatchObject({
          state: "missing",
          detail: expect.stringContaining("`client_uuid`") as string,
        });
        const nobody = issuerOf(client, realm.name, "nobody");
        expect(await nobody.observe(signal)).toMatchObject({ state: "missing", entries: [] });
        const attempt = nobody.introduce(fresh(), { grace: 0 }, signal);
        await expect(attempt).rejects.toMatchObject({ reason: "missing", effect: "not_done" });
        expect(await nobody.knowsClient(clientId, signal)).toBe(true);
        expect(await nobody.knowsClient("nobody", signal)).toBe(false);
      });

      it("is not sent where Keycloak would store a mask, cut it or fail", async () => {
        const { issuer } = await setUp();
        for (const value of ["", "**********", "x".repeat(256)]) {
          const attempt = issuer.introduce(Secret.of(value), { grace: 0 }, signal);
          await expect(attempt).rejects.toMatchObject({ reason: "value_refused", effect: "not_done" });
        }
      });

      it.each([
        ["public", { publicClient: true }, "is public"],
        ["one that authenticates with a key", { clientAuthenticatorType: "client-jwt" }, "by client-jwt"],
      ])("of a client that is %s is of no use", async (_what, more, why) => {
        const { issuer } = await setUp(more);
        expect(await issuer.observe(signal)).toMatchObject({
          state: "broken",
          detail: expect.stringContaining(why) as string,
        });
      });
    });

    describe("proven at the token endpoint", () => {
      it.each([
        ["with a service account", true],
        ["without one", false],
      ])("%s is told from a wrong one, by each method", async (_what, serviceAccountsEnabled) => {
        const { client, clientId, first } = await setUp({ serviceAccountsEnabled });
        for (const method of ["auto", "client_credentials"] as const) {
          const issuer = issuerOf(client, realm.name, clientId, { verify: { method } });
          expect(await issuer.verify(first, signal)).toEqual({ accepted: true });
          expect(await issuer.verify(fresh(), signal)).toEqual({ accepted: false, answer: "401 unauthorized_client" });
        }
      });

      it("is encoded, whatever characters it has", async () => {
        const secret = "a+b%41:c&d =e~f/g?h-0123456789-long";
        const { issuer } = await setUp({ secret });
        expect(await issuer.verify(Secret.of(secret), signal)).toEqual({ accepted: true });
      });
    });

    describe("with the policy secret-rotation", () => {
      beforeAll(() => realm.enforceRotation(PERIODS));

      it("stays accepted beside the new one, for the shorter of grace and what the profile gives", async () => {
        for (const [grace, keep] of [
          [60, 60],
          [3600, PERIODS.rotated],
        ] as const) {
          const { issuer, first, clientId } = await setUp();
          const second = await introduce(issuer, grace);
          expect(await accepted(clientId, second, first)).toEqual([true, true]);
          const { entries, policy } = await issuer.observe(signal);
          expect(policy).toEqual({ expiration: PERIODS.expiration, rotatedExpiration: PERIODS.rotated });
          const [primary, rotated] = entries;
          expect([primary!.fingerprint, rotated!.fingerprint]).toEqual([second.fingerprint, first.fingerprint]);
          expect(primary!.expiresAt! - primary!.createdAt!).toBe(PERIODS.expiration);
          expect(rotated!.expiresAt! - rotated!.createdAt!).toBe(keep);
          expect((await issuer.read(rotated!.id, signal)).equals(first)).toBe(true);
          expect(issuer.remarks).toEqual([]);
        }
      });

      it("leaves nothing accepted beside the new one where there is no grace", async () => {
        const { issuer, first, clientId } = await setUp();
        const second = await introduce(issuer);
        const third = await introduce(issuer, 0);
        expect(await accepted(clientId, third, second, first)).toEqual([true, false, false]);
        expect(await fingerprints(issuer)).toEqual([["active", third.fingerprint]]);
      });

      it("sent once more keeps the rotated one", async () => {
        const { issuer, first, clientId } = await setUp();
        const second = await introduce(issuer);
        await issuer.introduce(second, { grace: 3600 }, signal);
        expect(await accepted(clientId, second, first)).toEqual([true, true]);
      });

      it("that was rotated and has come to its end is not told, though Keycloak goes on showing it", async () => {
        const { issuer, first, uuid, clientId } = await setUp();
        const second = await introduce(issuer, 1);
        while (await realm.accepts(clientId, first.unsafeUnwrap())) await delay(200);
        await realm.do("GET", `/clients/${uuid}/client-secret/rotated`);
        // Keycloak tells its time in whole seconds.
        while ((await fingerprints(issuer)).length > 1) await delay(200);
        expect(await fingerprints(issuer)).toEqual([["active", second.fingerprint]]);
        expect(await accepted(clientId, second)).toEqual([true]);
      });

      it("that was rotated is deleted by its own name only, as often as it is asked", async () => {
        const { issuer, first, clientId } = await setUp();
        const second = await introduce(issuer);
        const rotated = (await issuer.observe(signal)).entries[1]!;
        await issuer.deactivate("rotated-1", signal);
        expect(await accepted(clientId, second, first)).toEqual([true, true]);
        await issuer.deactivate(rotated.id, signal);
        await issuer.deactivate(rotated.id, signal);
        expect(await accepted(clientId, second, first)).toEqual([true, false]);
        expect(await fingerprints(issuer)).toEqual([["active", second.fingerprint]]);
      });

      it("that somebody else rotated shows as a primary that is not known, beside the rotated one", async () => {
        const { issuer, first, uuid, clientId } = await setUp();
        await realm.do("POST", `/clients/${uuid}/client-secret`);
        const { secret } = await realm.clientOf(clientId);
        expect(await fingerprints(issuer)).toEqual([
          ["active", Secret.of(secret!).fingerprint],
          ["rotated", first.fingerprint],
        ]);
      });

      it("whose primary has expired is dead with its rotated one, and one call brings both back to life", async () => {
        const { issuer, first, uuid, clientId } = await setUp();
        const second = await introduce(issuer);
        const soon = Math.floor(Date.now() / 1000) + 1;
        await realm.do("PUT", `/clients/${uuid}`, { attributes: { "client.secret.expiration.time": String(soon) } });
        while (await realm.accepts(clientId, second.unsafeUnwrap())) await delay(200);
        expect(await accepted(clientId, second, first)).toEqual([false, false]);
        const before = await issuer.observe(signal);
        expect(before.entries[0]!.expiresAt).toBeLessThanOrEqual(before.at!);
        const third = await introduce(issuer);
        expect(await accepted(clientId, third, second)).toEqual([true, true]);
        const [primary] = (await issuer.observe(signal)).entries;
        expect(primary!.expiresAt! - primary!.createdAt!).toBe(PERIODS.expiration);
      });

      it("falls under the shortest periods where two policies match", async () => {
        await realm.enforceRotation(PERIODS, { expiration: 3600, rotated: 120 });
        const { issuer, first, clientId } = await setUp();
        const second = await introduce(issuer);
        const { policy, entries } = await issuer.observe(signal);
        expect(policy).toEqual({ expiration: 3600, rotatedExpiration: 120 });
        expect(entries[1]!.expiresAt! - entries[1]!.createdAt!).toBe(120);
        expect(await accepted(clientId, second, first)).toEqual([true, true]);
        await realm.enforceRotation(PERIODS);
      });

      const enforce = (condition: string, configuration: unknown) => {
        const conditions = [{ condition, configuration }];
        const policies = [{ name: "other", enabled: true, conditions, profiles: ["rotate-secrets-0"] }];
        return realm.do("PUT", "/client-policies/policies", { policies });
      };

      it("falls under a policy for an empty list of attributes, which every client has", async () => {
        await enforce("client-attributes", { attributes: "[]" });
        const { issuer, first, clientId } = await setUp();
        const second = await introduce(issuer);
        expect((await issuer.observe(signal)).policy).toEqual({
          expiration: PERIODS.expiration,
          rotatedExpiration: PERIODS.rotated,
        });
        expect(await accepted(clientId, second, first)).toEqual([true, true]);
        await realm.enforceRotation(PERIODS);
      });

      it.each<[string, unknown]>([
        ["client-access-type", undefined],
        ["client-access-type", { type: "confidential" }],
        ["client-roles", { roles: "r" }],
        ["client-attributes", { attributes: '{"k":"v"}' }],
      ])("is not touched while Keycloak cannot read condition %s with %j, which is named", async (condition, of) => {
        const { issuer, first, clientId } = await setUp();
        await enforce(condition, of);
        const seen = await issuer.observe(signal);
        expect(seen).toMatchObject({ state: "broken", entries: [] });
        expect(seen.detail).toContain(`cannot read policy "other", whose condition ${condition} needs`);
        await expect(introduce(issuer)).rejects.toMatchObject({ reason: "failed", effect: "not_done" });
        await realm.enforceRotation(PERIODS);
        expect(await accepted(clientId, first)).toEqual([true]);
      });

      it("loses the rotated one at the next introduction after the policy was removed, and no expiry is left", async () => {
        const { issuer, first, clientId } = await setUp();
        const second = await introduce(issuer);
        await realm.removePolicies();
        const living = await issuer.observe(signal);
        expect(living.policy).toBeNull();
        expect(await accepted(clientId, second, first)).toEqual([true, true]);
        const third = await introduce(issuer);
        expect(await accepted(clientId, third, second, first)).toEqual([true, false, false]);
        expect((await issuer.observe(signal)).entries).toMatchObject([{ status: "active", expiresAt: null }]);
        await realm.enforceRotation(PERIODS);
      });

      it("whose policy goes between the look and the call is told as not kept, from what is read back", async () => {
        const { client, issuer, first, clientId } = await setUp();
        const send = client.http.send.bind(client.http);
        jest.spyOn(client.http, "send").mockImplementation(async (request) => {
          if (request.method === "PUT") await realm.removePolicies();
          return send(request);
        });
        const second = await introduce(issuer);
        expect(issuer.remarks).toMatchObject([{ summary: "Keycloak did not keep the old secret" }]);
        expect(await accepted(clientId, second, first)).toEqual([true, false]);
        await realm.enforceRotation(PERIODS);
      });
    });

    it("that is out of sight is not missing", async () => {
      const { clientId } = await setUp();
      await realm.createClient("blind", { secret: "blind-secret" });
      const access = { kind: "client", clientId: "blind", clientSecret: Secret.of("blind-secret") } as const;
      await realm.giveRoles("blind", "query-clients", "view-realm");
      const blind = issuerOf(keycloakClient(admin(), { realm: realm.name, access }), realm.name, clientId);
      await expect(blind.observe(signal)).rejects.toMatchObject({ reason: "unauthorized", effect: "not_done" });
      await expect(blind.observe(signal)).rejects.toThrow("The role view-clients of realm-management is missing");
    });

    it("is watched with view-clients and view-realm, and rotated with manage-clients and view-realm", async () => {
      const { clientId, first } = await setUp();
      await realm.createClient("terraform", { secret: "terraform-secret" });
      const access = { kind: "client", clientId: "terraform", clientSecret: Secret.of("terraform-secret") } as const;
      const as = () => issuerOf(keycloakClient(admin(), { realm: realm.name, access }), realm.name, clientId);
      await realm.giveRoles("terraform", "view-clients", "view-realm");
      expect(await as().observe(signal)).toMatchObject({ state: "ok", entries: [{ fingerprint: first.fingerprint }] });
      await expect(introduce(as())).rejects.toMatchObject({ reason: "unauthorized", effect: "not_done" });
      await realm.giveRoles("terraform", "manage-clients", "view-realm");
      const issuer = as();
      const second = await introduce(issuer);
      const [, rotated] = (await issuer.observe(signal)).entries;
      await issuer.deactivate(rotated!.id, signal);
      expect(await accepted(clientId, second, first)).toEqual([true, false]);
    });
  });
}

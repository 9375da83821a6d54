import { IssuerError } from "../../../../providers/clientcreds/rotation/errors";
import type { Issuer } from "../../../../providers/clientcreds/rotation/ports";
import { generateKey } from "../../../../providers/clientcreds/key/generate";
import { generateSecret } from "../../../../providers/clientcreds/secret/generate";
import { ALPHANUMERIC } from "../../../../providers/clientcreds/secret/limits";
import { fingerprintOf, Secret } from "../../../../providers/clientcreds/secret/secret";

/** An issuer with one client that has one accepted value, at a sandbox or at a real server. */
export interface IssuerUnderTest {
  readonly issuer: Issuer;
  /** The same issuer for a client that does not exist. */
  readonly ofMissingClient: Issuer;
  readonly clientId: string;
  readonly firstValue: string;
}

/** What differs between secrets and keys. */
export interface ValuesUnderTest {
  fresh(): Promise<Secret>;
  /** Whether the issuer tells the values that it lists. */
  readonly readable: boolean;
}

const signal = new AbortController().signal;
const SECRETS: ValuesUnderTest = {
  fresh: () => Promise.resolve(generateSecret({ length: 64, alphabet: ALPHANUMERIC })),
  readable: true,
};
export const KEYS: ValuesUnderTest = {
  fresh: () => generateKey({ algorithm: "ES256", rsaBits: 0 }),
  readable: false,
};

/** What every two-place issuer of our own values keeps. */
export function describeIssuerContract(
  name: string,
  make: () => Promise<IssuerUnderTest>,
  { fresh, readable } = SECRETS,
): void {
  describe(`${name} as an issuer`, () => {
    const entryOf = async (issuer: Issuer, fingerprint: string) => {
      const { entries } = await issuer.observe(signal);
      return entries.find((entry) => entry.fingerprint === fingerprint);
    };
    /** Introduces a value, and gives its entry. */
    const introduced = async (issuer: Issuer) => {
      const value = await fresh();
      await issuer.introduce(value, { grace: 0 }, signal);
      return { value, entry: (await entryOf(issuer, value.fingerprint))! };
    };

    it("tells the client id", async () => {
      const { issuer, clientId } = await make();
      expect(await issuer.clientId(signal)).toBe(clientId);
    });

    it("lists fingerprints and no value", async () => {
      const { issuer, firstValue } = await make();
      const observed = await issuer.observe(signal);
      expect(observed).toMatchObject({ state: "ok", entries: [{ status: "active" }] });
      expect(JSON.stringify(observed)).not.toContain(firstValue);
    });

    it("accepts a value that was introduced, beside the one before", async () => {
      const { issuer, firstValue } = await make();
      const { value, entry } = await introduced(issuer);
      expect(entry.status).toBe("active");
      expect(await issuer.verify(value, signal)).toEqual({ accepted: true });
      const [before] = (await issuer.observe(signal)).entries.filter(({ id }) => id !== entry.id);
      expect(before).toMatchObject({ status: "active", fingerprint: fingerprintOf(firstValue) });
      expect(await issuer.verify(Secret.of(firstValue), signal)).toEqual({ accepted: true });
    });

    it(readable ? "gives a value to adopt it" : "has no value to give", async () => {
      const { issuer, firstValue } = await make();
      const [entry] = (await issuer.observe(signal)).entries;
      const read = issuer.read(entry!.id, signal);
      if (readable) expect((await read).unsafeUnwrap()).toBe(firstValue);
      else await expect(read).rejects.toMatchObject({ reason: "failed", effect: "not_done" });
    });

    it("deactivates, activates and deletes, each as often as it is asked", async () => {
      const { issuer } = await make();
      const { value, entry } = await introduced(issuer);
      const status = async () => (await entryOf(issuer, value.fingerprint))?.status;
      for (const [act, after] of [
        ["deactivate", issuer.capability.retired],
        ["activate", "active"],
        ["deactivate", issuer.capability.retired],
        ["delete", undefined],
      ] as const) {
        await issuer[act](entry.id, signal);
        await issuer[act](entry.id, signal);
        expect(await status()).toBe(after);
      }
      await issuer.deactivate(entry.id, signal);
      await expect(issuer.activate(entry.id, signal)).rejects.toMatchObject({ reason: "missing", effect: "not_done" });
      const reason = readable ? "missing" : "failed";
      await expect(issuer.read(entry.id, signal)).rejects.toMatchObject({ reason, effect: "not_done" });
    });

    it("says that it is full, and keeps what it has", async () => {
      const { issuer } = await make();
      const { places } = await issuer.observe(signal);
      for (let taken = 1; taken < places; taken++) await introduced(issuer);
      const before = await issuer.observe(signal);
      await expect(introduced(issuer)).rejects.toMatchObject({ reason: "full" });
      expect((await issuer.observe(signal)).entries).toEqual(before.entries);
    });

    it("does not accept a value that it was never given", async () => {
      const { issuer } = await make();
      expect(await issuer.verify(await fresh(), signal)).toEqual({ accepted: false, answer: "401 invalid_client" });
    });

    it("says that the client is missing, and of an act that it was not done", async () => {
      const { ofMissingClient: issuer } = await make();
      expect(await issuer.observe(signal)).toMatchObject({ state: "missing", entries: [] });
      const attempt = issuer.introduce(await fresh(), { grace: 0 }, signal);
      await expect(attempt).rejects.toBeInstanceOf(IssuerError);
      await expect(attempt).rejects.toMatchObject({ reason: "missing", effect: "not_done" });
      await expect(issuer.clientId(signal)).rejects.toMatchObject({ reason: "missing" });
    });
  });
}

import {
  ClientCredentials,
  CredentialRefusedError,
  eitherSlots,
  InvalidClientError,
  Secret,
  SlotsUnreadableError,
  type Credential,
  type SlotReader,
} from "../../runtime";
import { encryptedFileStore } from "../../providers/clientcreds/stores/encrypted-file";
import { consumer, move, put, signal, valueOf } from "../providers/clientcreds/stores/slot-store-contract";
import { temporaryStore } from "../providers/clientcreds/stores/encrypted-file/temporary-store";
import { VirtualClock } from "./virtual-clock";

const slot = (generation: number) => ({
  clientId: "0oa1",
  generation,
  clientSecret: Secret.of(`secret ${generation}`),
});

/** A service with an issuer and a store of which every part can be set. */
function service(maxCache = 100) {
  const clock = new VirtualClock();
  const world = { current: 1, next: 2, accepted: [1], reads: 0, storeDown: false, tried: [] as string[], clock };
  const reader: SlotReader = {
    place: "slots#okta/0oa1",
    async read() {
      world.reads++;
      if (world.storeDown) throw new Error("no route to the store");
      return { current: slot(world.current), next: slot(world.next) };
    },
  };
  const credentials = ClientCredentials.fromSlots(reader, { maxCache, clock });
  const login = async ({ generation, slot: name }: Credential) => {
    world.tried.push(`${name} ${generation}`);
    if (!world.accepted.includes(generation)) throw new InvalidClientError(`generation ${generation}`);
    return `token of generation ${generation}`;
  };
  return { world, credentials, login: () => credentials.withCredential(login) };
}

describe("a service whose client changes from a secret to a key", () => {
  const both = () => {
    const accepted = { generations: [1] };
    const tried: string[] = [];
    const place = (current: number, next: number | null): SlotReader => ({
      place: `slots ${current}`,
      read: async () => ({ current: slot(current), next: next === null ? null : slot(next) }),
    });
    const reader = eitherSlots(place(1, 2), place(11, 11));
    const credentials = ClientCredentials.fromSlots(reader, { maxCache: 100, clock: new VirtualClock() });
    const login = () =>
      credentials.withCredential(async ({ generation, slot: name }) => {
        tried.push(`${name} ${generation}`);
        if (!accepted.generations.includes(generation)) throw new InvalidClientError(`generation ${generation}`);
      });
    return { reader, accepted, tried, login };
  };

  it("uses whichever is accepted, in the same login in which the issuer changes its mind", async () => {
    const { accepted, tried, login } = both();
    await login();
    accepted.generations = [11];
    await login();
    expect(tried).toEqual(["CURRENT 1", "CURRENT 1", "NEXT 2", "CURRENT 11"]);
    await login();
    expect(tried.slice(4)).toEqual(["CURRENT 11"]);
    accepted.generations = [1];
    await login();
    expect(tried.slice(5)).toEqual(["CURRENT 11", "CURRENT 1"]);
  });

  it("makes do with the one that is there", async () => {
    const there = { place: "there", read: async () => ({ current: slot(1), next: null }) };
    const missing = { place: "missing", read: () => Promise.reject(new Error("no such slots")) };
    const alone = { current: slot(1), next: null };
    expect(await eitherSlots(there, missing).read()).toEqual(alone);
    expect(await eitherSlots(missing, there).read()).toEqual(alone);
    await expect(eitherSlots(missing, missing).read()).rejects.toThrow("no such slots");
  });

  it("names both places, and all generations that were refused", async () => {
    const { reader, accepted, login } = both();
    expect(reader.place).toBe("slots 1 and slots 11");
    accepted.generations = [];
    await expect(login()).rejects.toMatchObject({ name: "CredentialRefusedError", generations: [1, 2, 11] });
  });
});

describe("a service with rotating client credentials", () => {
  it("logs in with CURRENT", async () => {
    const { world, login } = service();
    expect(await login()).toBe("token of generation 1");
    expect(world.tried).toEqual(["CURRENT 1"]);
  });

  it("falls back to NEXT when CURRENT is refused", async () => {
    const { world, login } = service();
    world.accepted = [2];
    expect(await login()).toBe("token of generation 2");
    expect(world.tried).toEqual(["CURRENT 1", "NEXT 2"]);
    expect(world.reads).toBe(1);
  });

  it("tries NEXT first once it has worked, until it has read again", async () => {
    const { world, login } = service(100);
    world.accepted = [2];
    await login();
    world.tried = [];
    await login();
    expect(world.tried).toEqual(["NEXT 2"]);
    world.tried = [];
    world.clock.time = 51;
    await login();
    expect(world.tried).toEqual(["CURRENT 1", "NEXT 2"]);
  });

  it("does not try the same value twice when no rotation is in flight", async () => {
    const { world, login } = service();
    world.next = 1;
    world.accepted = [];
    await expect(login()).rejects.toBeInstanceOf(CredentialRefusedError);
    expect(new Set(world.tried)).toEqual(new Set(["CURRENT 1"]));
  });

  it("reads again at once when both are refused", async () => {
    const { world, login } = service();
    await login();
    world.accepted = [3];
    world.current = world.next = 3;
    expect(await login()).toBe("token of generation 3");
    expect(world.clock.time).toBe(0);
    expect(world.reads).toBe(2);
  });

  it("goes on trying both for 30 s, then says which generations the issuer refuses", async () => {
    const { world, login } = service();
    world.accepted = [];
    const error = await login().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CredentialRefusedError);
    expect(error).toMatchObject({ generations: [1, 2], cause: new InvalidClientError("generation 2") });
    expect((error as Error).message).toContain(
      "The issuer has refused generation 1 and generation 2 of slots#okta/0oa1 for 30 s.",
    );
    expect(world.clock.time).toBe(30);
    expect(world.reads).toBe(1 + 31);
  });

  it("succeeds when the issuer knows the value only after some seconds", async () => {
    const { world, credentials } = service();
    const token = credentials.withCredential(async ({ generation }) => {
      if (world.clock.time < 12) throw new InvalidClientError("not yet");
      return generation;
    });
    expect(await token).toBe(1);
  });

  it.each([
    ["an invalid_client of an OAuth library", () => Promise.reject({ error: "invalid_client" })],
    ["a 401 of an HTTP library", () => Promise.reject({ response: { status: 401 } })],
    ["an answer with status 401", () => Promise.resolve(new Response("", { status: 401 }))],
  ] as [string, () => Promise<unknown>][])("takes %s for a refusal", async (_, refuse) => {
    const { credentials } = service();
    const result = credentials.withCredential(({ slot: name }) => (name === "NEXT" ? Promise.resolve("in") : refuse()));
    expect(await result).toBe("in");
  });

  it("throws on at once what says nothing of the credential", async () => {
    const { world, credentials } = service();
    const failure = new Error("socket hang up");
    await expect(credentials.withCredential(() => Promise.reject(failure))).rejects.toBe(failure);
    expect(world.reads).toBe(1);
  });

  it("reads once for any number of callers", async () => {
    const { world, login } = service();
    await Promise.all(Array.from({ length: 100 }, login));
    expect(world.reads).toBe(1);
  });

  it("reads again once for any number of callers that were refused", async () => {
    const { world, login } = service();
    await login();
    world.accepted = [3];
    world.current = world.next = 3;
    await Promise.all(Array.from({ length: 100 }, login));
    expect(world.reads).toBeLessThanOrEqual(3);
  });

  it("outlives a store that is away for less than its cache time", async () => {
    const { world, login } = service(100);
    await login();
    world.storeDown = true;
    world.clock.time = 100;
    expect(await login()).toBe("token of generation 1");
  });

  it("stops when the store is away for longer than its cache time, although the value would still work", async () => {
    const { world, login } = service(100);
    await login();
    world.storeDown = true;
    world.clock.time = 100.001;
    const error = await login().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SlotsUnreadableError);
    expect(error).toMatchObject({ cause: new Error("no route to the store") });
    world.storeDown = false;
    expect(await login()).toBe("token of generation 1");
  });

  it("counts a reading's age from when it began", async () => {
    const clock = new VirtualClock();
    const read = async () => {
      clock.time += 11;
      return { current: slot(1), next: null };
    };
    const credentials = ClientCredentials.fromSlots({ place: "slow", read }, { maxCache: 10, clock });
    await expect(credentials.withCredential(async () => "in")).rejects.toBeInstanceOf(SlotsUnreadableError);
  });

  it.each([0, -1, NaN, Infinity])("refuses to cache for %p s", (maxCache) => {
    expect(() => service(maxCache)).toThrow("`maxCache` must be a number of seconds above 0");
  });

  it("shows no secret in what it throws", async () => {
    const { world, login } = service();
    world.accepted = [];
    const error = (await login().catch((reason: unknown) => reason)) as Error;
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain("secret 1");
  });

  it("reads both slots of an encrypted file", async () => {
    const temporary = await temporaryStore();
    const store = encryptedFileStore(temporary.options, "okta/0oa1");
    await store.change([put(1), move("NEXT", 0, 1), put(2), move("NEXT", 1, 2)], consumer, signal);
    const credentials = ClientCredentials.fromEncryptedFile(
      { ...temporary.options, name: "okta/0oa1" },
      { maxCache: 60 },
    );
    const seen: unknown[] = [];
    await credentials.withCredential(async ({ slot: name, generation, clientId, clientSecret }) => {
      seen.push([name, generation, clientId, clientSecret.equals(valueOf(generation))]);
      if (name === "CURRENT") throw new InvalidClientError("refused");
    });
    expect(seen).toEqual([
      ["CURRENT", 1, "0oa1billing", true],
      ["NEXT", 2, "0oa1billing", true],
    ]);
    await temporary.dispose();
  });
});

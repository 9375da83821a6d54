import type { Capability } from "../providers/clientcreds/rotation/capability";
import { ClientCredentials, type Clock, type Login, type SlotReader } from "../runtime";
import type { Periods } from "./policy";

/** Logs in, and keeps count. */
export interface Consumer {
  readonly failures: string[];
  /** @param when for the report */
  login(when: string): Promise<void>;
}

/** What a consumer is made of. */
export interface World {
  readonly reader: SlotReader;
  readonly login: Login<unknown>;
  readonly clock: Clock;
}

/** Makes the consumers of one rotation. */
export type Consumers = (world: World, periods: Periods, capability: Capability) => readonly Consumer[];

/** Seconds that a consumer's reading is younger than the contract allows: what a step takes on a slow machine. */
const MARGIN = 120;
/** For issuers that make the value: a reading counts until it is refused. Seconds. */
const LONG = 3600;

/** Services that keep the contract, and only just: each uses what it has read for as long as it may. */
export const keepers: Consumers = (world, { overlap, grace }, { places, value }) => {
  if (value === "issuer") return [consumer("reads again when refused", world, LONG)];
  const both = (places === "two" ? overlap + grace : overlap) - MARGIN;
  const readsBoth = consumer("reads both slots", { ...world, reader: unwilling(world, both) }, both);
  if (places === "one") return [readsBoth];
  const current = { ...world, reader: currentOnly(world.reader) };
  const alone = grace - MARGIN;
  return [readsBoth, consumer("reads CURRENT", { ...current, reader: unwilling(current, alone) }, alone)];
};

/** @param maxCache seconds */
export function consumer(name: string, { reader, login, clock }: World, maxCache: number): Consumer {
  const credentials = ClientCredentials.fromSlots(reader, { maxCache, clock });
  const failures: string[] = [];
  return {
    failures,
    async login(when) {
      try {
        await credentials.withCredential(login);
      } catch (error) {
        failures.push(`who ${name}, after ${when}: ${String(error)}`);
      }
    },
  };
}

/** The store is away whenever the contract lets a consumer do without it. @param age seconds */
function unwilling({ reader, clock }: World, age: number): SlotReader {
  let last = -Infinity;
  return {
    place: reader.place,
    async read() {
      const now = clock.now();
      if (now - last <= age) throw new Error("the store is away");
      const slots = await reader.read();
      last = now;
      return slots;
    },
  };
}

const currentOnly = (reader: SlotReader): SlotReader => ({
  place: reader.place,
  read: async () => ({ ...(await reader.read()), next: null }),
});

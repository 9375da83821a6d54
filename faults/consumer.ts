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
export type Consumers = (world: World, periods: Periods) => readonly Consumer[];

/** Seconds that a consumer's reading is younger than the contract allows: what a step takes on a slow machine. */
const MARGIN = 120;

/** Services that keep the contract of a credential with two places, and only just: each uses what it has read for as long as it may. */
export const keepers: Consumers = ({ reader, ...world }, { overlap, grace }) => [
  consumer(
    "reads both slots",
    { ...world, reader: unwilling(reader, overlap + grace - MARGIN, world.clock) },
    overlap + grace - MARGIN,
  ),
  consumer(
    "reads CURRENT",
    { ...world, reader: unwilling(currentOnly(reader), grace - MARGIN, world.clock) },
    grace - MARGIN,
  ),
];

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
function unwilling(reader: SlotReader, age: number, clock: Clock): SlotReader {
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

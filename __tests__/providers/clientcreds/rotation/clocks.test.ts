import { observeStore } from "../../../../explore/memory/memory-store";
import { freshWorld } from "../../../../explore/memory/world";
import { observeFresh, observeOnce } from "../../../../providers/clientcreds/rotation/execute/observe";
import type { Observed } from "../../../../providers/clientcreds/rotation/observation";
import type { Issuer, SlotStore } from "../../../../providers/clientcreds/rotation/ports";

const NOW = 1_800_000_000;
const signal = new AbortController().signal;
const seen = observeStore(freshWorld("sahamati_secret", { store: "file" }));
const store = { observe: async () => ({ ...seen, at: NOW }) } as Partial<SlotStore> as SlotStore;

/** An issuer whose clock is so many seconds behind the store's. */
const behind = (seconds: number): Issuer =>
  ({ observe: async () => ({ at: NOW - seconds, entries: [] }) }) as unknown as Issuer;

const told = ({ issuer }: Observed): number => issuer.storeAhead ?? 0;
const look = (seconds: number, last?: Observed): Promise<Observed> => observeOnce(store, behind(seconds), last, signal);

test.each([0, 1, -1, 599, -599])("clocks that are %s s apart are right", async (seconds) => {
  expect(told(await look(seconds))).toBe(0);
});

test.each([
  [600, 600],
  [-600, -600],
  [899, 600],
  [17_279_999, 17_280_000],
  [-17_280_001, -17_280_000],
])("clocks that are %s s apart are told as %s", async (seconds, expected) => {
  expect(told(await look(seconds))).toBe(expected);
});

test.each([
  [17_279_999, 17_280_000],
  [17_280_000, 17_279_999],
  [600, 599],
  [899, 901],
  [901, 899],
])("an answer that makes %s s look like %s changes nothing that is told", async (first, second) => {
  const last = await look(first);
  expect(told(await look(second, last))).toBe(told(last));
  expect(told(await observeFresh(store, behind(second), last, signal))).toBe(told(last));
});

test("a clock that was set right is told of", async () => {
  expect(told(await look(2, await look(86_400)))).toBe(0);
});

import type { SlotReader } from "./slot-reader";

/**
 * The slots of a client that changes from one kind of credential to another, such as from a secret to a key: both are read, and whichever the issuer accepts
 * at the moment is used. One of the two may not be there yet, or not any more. Take `after` alone when the change is over.
 */
export const eitherSlots = (before: SlotReader, after: SlotReader): SlotReader => ({
  place: `${before.place} and ${after.place}`,
  async read() {
    const [first, other] = await Promise.allSettled([before.read(), after.read()]);
    if (other.status === "rejected") return first.status === "fulfilled" ? first.value : Promise.reject(first.reason);
    return first.status === "fulfilled" ? { ...first.value, other: other.value } : other.value;
  },
});

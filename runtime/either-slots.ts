import type { SlotReader } from "./slot-reader";

/**
 * The slots of a client that changes from one kind of credential to another, such as from a secret to a key: both are read, and whichever the issuer accepts
 * at the moment is used. Take `after` alone when the change is over.
 */
export const eitherSlots = (before: SlotReader, after: SlotReader): SlotReader => ({
  place: `${before.place} and ${after.place}`,
  async read() {
    const [first, other] = await Promise.all([before.read(), after.read()]);
    return { ...first, other };
  },
});

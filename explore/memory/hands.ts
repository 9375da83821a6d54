import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import { writeByHand } from "./memory-store";
import { add, replacePrimary } from "./memory-issuer";
import { holder, type World } from "./world";

/** What somebody else may do between two applies. */
export const HANDS = [
  "deactivate an entry",
  "delete an entry",
  "activate an entry",
  "add a foreign entry",
  "write CURRENT",
  "write CURRENT with the issuer's value",
  "write NEXT",
  "move CURRENT to PREVIOUS",
  "move NEXT to CURRENT",
  "take the own label off",
  "take the mark off",
  "refuse the next value",
] as const;
export type Hand = (typeof HANDS)[number];

/** `which` chooses among what there is. Where there is nothing to do it to, nothing is done. */
export function byHand(world: World, hand: Hand, which: number): void {
  const { issuer, store } = world;
  const capability = CAPABILITIES[issuer.kind];
  const entry = issuer.entries[which % Math.max(1, issuer.entries.length)];
  const version = store.versions[which % Math.max(1, store.versions.length)];
  const value = `value-by-hand-${world.counter}`;
  // What somebody does at an issuer that does not tell, or to the slots of one, no table can see.
  if (!issuer.readable && hand !== "refuse the next value") return;
  switch (hand) {
    case "deactivate an entry":
      if (entry && capability.retired !== "none" && entry.status === "active") entry.status = capability.retired;
      return;
    case "delete an entry":
      // A rotated value lives beside a primary one only.
      if (capability.places === "one" && entry?.status === "active") issuer.entries = [];
      if (entry) issuer.entries = issuer.entries.filter((e) => e !== entry);
      return;
    case "activate an entry": {
      const active = issuer.entries.filter((e) => e.status === "active").length;
      if (entry && entry.status !== "rotated" && active < issuer.places) entry.status = "active";
      return;
    }
    case "add a foreign entry":
      world.counter++;
      if (capability.places === "one") return replacePrimary(world, value, 5);
      if (issuer.entries.filter((e) => e.status === "active").length < issuer.places) add(world, value, "active");
      return;
    case "write CURRENT":
      return store.versions.length > 0 ? writeByHand(world, "CURRENT", value) : undefined;
    case "write CURRENT with the issuer's value":
      return store.versions.length > 0 && entry ? writeByHand(world, "CURRENT", entry.value) : undefined;
    case "write NEXT":
      return store.versions.length > 0 ? writeByHand(world, "NEXT", value) : undefined;
    case "move CURRENT to PREVIOUS": {
      const current = holder(world, "CURRENT");
      const previous = holder(world, "PREVIOUS");
      if (!current || !previous || current === previous) return;
      current.slots = [...current.slots.filter((s) => s !== "CURRENT"), "PREVIOUS"];
      previous.slots = [...previous.slots.filter((s) => s !== "PREVIOUS"), "CURRENT"];
      return;
    }
    case "move NEXT to CURRENT": {
      const current = holder(world, "CURRENT");
      const next = holder(world, "NEXT");
      if (!current || !next || current === next) return;
      next.slots = next.slots.filter((s) => s !== "NEXT");
      current.slots = [...current.slots, "NEXT"];
      return;
    }
    case "take the own label off":
      if (version && version.slots.length > 0) version.own = [];
      return;
    case "take the mark off":
      if (version) version.marks = [];
      return;
    case "refuse the next value":
      issuer.refuses.push(`value-made-by-us-${world.counter}`);
      return;
  }
}

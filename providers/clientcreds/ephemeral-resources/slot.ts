import { attribute as a, UNKNOWN, type EphemeralResourceDefinition, type Infer } from "../../plugin";
import type { Services } from "../configuration/services";
import { storeAttributes, storeIn } from "../data-sources/store-reference";
import { explain } from "../resources/common/explain";
import { SLOT_NAMES, type SlotName, type StoreObservation, type Version } from "../rotation/observation";

const schema = a.schema({
  description: "The value in a slot, for another resource's write-only attribute or a provider's configuration.",
  attributes: {
    ...storeAttributes,
    slot: a.string({
      optional: true,
      computed: true,
      description: "`CURRENT` (default), `NEXT` or `PREVIOUS`. Excludes `generation`.",
    }),
    generation: a.number({
      optional: true,
      computed: true,
      description: "The generation to read, whichever slot holds it. One that this apply makes is unknown in plan.",
    }),
    value: a.string({ computed: true, sensitive: true, description: "The secret." }),
    client_id: a.string({ computed: true, description: "OAuth client id recorded with the slots." }),
    fingerprint: a.string({ computed: true, description: "Fingerprint of the value." }),
  },
});

/** `ephemeral.clientcreds_slot`: Terraform opens it in plan and again in apply, and stores none of it. */
export const slotEphemeralResource: EphemeralResourceDefinition<typeof schema, Services> = {
  typeName: "clientcreds_slot",
  schema,
  validate({ config, diagnostics }) {
    if (typeof config.slot === "string" && typeof config.generation === "number") {
      diagnostics.error("Two ways to choose", "Give `slot` or `generation`, not both.", ["generation"]);
    }
    if (typeof config.slot !== "string" || (SLOT_NAMES as readonly string[]).includes(config.slot)) return;
    diagnostics.error(
      "Invalid slot",
      `\`slot\` must be one of ${SLOT_NAMES.join(", ")}, got: ${JSON.stringify(config.slot)}.`,
      ["slot"],
    );
  },
  async open({ config, provider, diagnostics, signal }) {
    try {
      const store = await storeIn(config, provider);
      const { storeId } = store;
      if (provider?.modes.planOnly) return { result: notYet(config, storeId) };
      const seen = await store.observe(signal);
      const version = versionFor(config.slot as SlotName | null, config.generation as number | null, seen);
      if (version === "to be made") return { result: notYet(config, storeId) };
      if (typeof version === "string") {
        diagnostics.error("The slot is empty", `${storeId} holds ${version}. Check the name, and that it was applied.`);
        return { result: null };
      }
      const value = await store.read(version.id, signal);
      return {
        result: {
          ...config,
          store_id: storeId,
          slot: config.slot ?? version.slots[0] ?? null,
          generation: version.generation,
          value: value.unsafeUnwrap(),
          client_id: seen.clientId,
          fingerprint: value.fingerprint,
        },
      };
    } catch (error) {
      explain(error, "open clientcreds_slot", diagnostics);
      return { result: null };
    }
  },
};

/** The version to read; a text says what is not there. */
function versionFor(
  slot: SlotName | null,
  generation: number | null,
  seen: StoreObservation,
): Version | "to be made" | string {
  if (generation === null) {
    return seen.versions.find((v) => v.slots.includes(slot ?? "CURRENT")) ?? `nothing in ${slot ?? "CURRENT"}`;
  }
  const newest = Math.max(0, ...seen.versions.map((v) => v.generation ?? 0));
  const found = seen.versions.find((v) => v.generation === generation && v.slots.length > 0);
  return found ?? (generation > newest ? "to be made" : `no generation ${generation} in any slot`);
}

/** In plan, of a generation that the apply makes, which is there when it is opened again in apply; and wherever no value may be read. */
const notYet = (config: Infer<typeof schema>, storeId: string): Infer<typeof schema> => ({
  ...config,
  store_id: storeId,
  slot: config.slot ?? UNKNOWN,
  generation: config.generation ?? UNKNOWN,
  value: UNKNOWN,
  client_id: UNKNOWN,
  fingerprint: UNKNOWN,
});

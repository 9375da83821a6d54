import { attribute as a, type EphemeralResourceDefinition } from "../../plugin";
import type { Services } from "../configuration/services";
import { openStore } from "../configuration/store-place";
import { placeAttributes, placeOf } from "../data-sources/store-reference";
import { explain } from "../resources/common/explain";
import { SLOT_NAMES, type SlotName } from "../rotation/observation";

const schema = a.schema({
  description: "The value in a slot, for another resource's write-only attribute or a provider's configuration.",
  attributes: {
    ...placeAttributes,
    slot: a.string({ optional: true, computed: true, description: "`CURRENT` (default), `NEXT` or `PREVIOUS`." }),
    generation: a.number({
      optional: true,
      computed: true,
      description: "The generation that must be in the slot; another one is an error.",
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
    if (typeof config.slot !== "string" || (SLOT_NAMES as readonly string[]).includes(config.slot)) return;
    diagnostics.error(
      "Invalid slot",
      `\`slot\` must be one of ${SLOT_NAMES.join(", ")}, got: ${JSON.stringify(config.slot)}.`,
      ["slot"],
    );
  },
  async open({ config, provider, diagnostics, signal }) {
    try {
      const { place, name, storeId } = placeOf(config, provider);
      const slot = (config.slot as SlotName | null) ?? "CURRENT";
      const store = openStore(place, name);
      const seen = await store.observe(signal);
      const version = seen.versions.find((v) => v.slots.includes(slot));
      if (!version) {
        diagnostics.error(
          "The slot is empty",
          `${storeId} holds nothing in ${slot}. Check the name, and that the credential was applied.`,
        );
        return { result: null };
      }
      if (config.generation !== null && config.generation !== version.generation) {
        diagnostics.error(
          "Another generation is in the slot",
          `${slot} of ${storeId} holds generation ${version.generation}, not ${String(config.generation)}.`,
          ["generation"],
        );
        return { result: null };
      }
      const value = await store.read(version.id, signal);
      return {
        result: {
          ...config,
          store_id: storeId,
          slot,
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

import { attribute as a, type DataSourceDefinition } from "../../plugin";
import type { Services } from "../configuration/services";
import { slotAttributes } from "../resources/common/schema";
import { explain } from "../resources/common/explain";
import { rfc3339 } from "../resources/common/view-attributes";
import { SLOT_NAMES, type SlotName, type Version } from "../rotation/observation";
import { storeAttributes, storeIn } from "./store-reference";

const { generation, fingerprint, since } = slotAttributes;
const facts = { generation, fingerprint, since };

const schema = a.schema({
  description: "What the slots of a credential hold, without any value: for consumers in other stacks and teams.",
  attributes: {
    ...storeAttributes,
    client_id: a.string({ computed: true, description: "OAuth client id recorded with the slots." }),
    generation: a.number({ computed: true, description: "Newest generation in the store." }),
    slots: a.object(
      {
        current: a.object(facts, { computed: true, description: "What consumers use." }),
        next: a.object(facts, {
          computed: true,
          description: "What they will use; null unless a rotation is in flight.",
        }),
        previous: a.object(facts, { computed: true, description: "What they used before." }),
      },
      { computed: true, description: "The slots. Never a value." },
    ),
  },
});

/** `data.clientcreds_slots`: metadata only, needs no right to read a value and no key. */
export const slotsDataSource: DataSourceDefinition<typeof schema, Services> = {
  typeName: "clientcreds_slots",
  schema,
  async read({ config, provider, diagnostics, signal }) {
    try {
      const store = await storeIn(config, provider);
      const seen = await store.observe(signal);
      if (!seen.versions.some((v) => v.slots.includes("CURRENT"))) {
        diagnostics.error(
          "No slots there",
          `${store.storeId} holds no CURRENT. Check the name, and that the credential was applied.`,
        );
        return null;
      }
      const of = (slot: SlotName): Version | null => seen.versions.find((v) => v.slots.includes(slot)) ?? null;
      const [current, next, previous] = SLOT_NAMES.map(of);
      return {
        ...config,
        store_id: store.storeId,
        client_id: seen.clientId,
        generation: Math.max(...seen.versions.map((v) => v.generation ?? 0)),
        slots: {
          current: describe(current!),
          next: next?.id === current?.id ? null : describe(next ?? null),
          previous: describe(previous ?? null),
        },
      };
    } catch (error) {
      explain(error, "read clientcreds_slots", diagnostics);
      return null;
    }
  },
};

const describe = (version: Version | null) =>
  version && {
    generation: version.generation,
    fingerprint: version.weak ? null : version.fingerprint,
    since: version.mark ? rfc3339(version.mark.at) : null,
  };

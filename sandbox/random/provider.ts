import { attribute as a, type ProviderDefinition } from "../../providers/plugin";
import { ephemeralRandomPassword } from "./ephemeral-random-password";
import { randomPassword } from "./random-password";

const schema = a.schema({ attributes: {} });

/** Stands in for hashicorp/random 3.7.2 where it cannot be had, with as much of it as the examples use. */
export const provider: ProviderDefinition<typeof schema> = {
  address: "registry.terraform.io/hashicorp/random",
  schema,
  configure: async () => undefined,
  resources: [randomPassword],
  dataSources: [],
  ephemeralResources: [ephemeralRandomPassword],
  functions: [],
};

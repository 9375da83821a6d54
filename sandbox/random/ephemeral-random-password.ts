import { attribute as a, type EphemeralResourceDefinition } from "../../providers/plugin";
import { bcryptHash } from "./bcrypt";
import { makePassword } from "./password";
import { checkPolicy, policyAttributes, toPolicy, withDefaults } from "./policy";

const schema = a.schema({ attributes: policyAttributes });

export const ephemeralRandomPassword: EphemeralResourceDefinition<typeof schema> = {
  typeName: "random_password",
  schema,
  validate: ({ config, diagnostics }) => checkPolicy(config, diagnostics),
  async open({ config }) {
    const policy = toPolicy(config);
    if (!policy) throw new Error("A password is made of known values only.");
    const result = makePassword(policy);
    return { result: { ...withDefaults(config), result, bcrypt_hash: await bcryptHash(result) } };
  },
};

import { attribute as a, UNKNOWN, type Infer, type ResourceDefinition } from "../../providers/plugin";
import { bcryptHash } from "./bcrypt";
import { makePassword } from "./password";
import { checkPolicy, policyAttributes, toPolicy, withDefaults } from "./policy";

const schema = a.schema({
  version: 3,
  attributes: {
    ...policyAttributes,
    length: a.number({ required: true, forceNew: true }),
    lower: a.bool({ optional: true, computed: true, forceNew: true }),
    upper: a.bool({ optional: true, computed: true, forceNew: true }),
    numeric: a.bool({ optional: true, computed: true, forceNew: true }),
    special: a.bool({ optional: true, computed: true, forceNew: true }),
    min_lower: a.number({ optional: true, computed: true, forceNew: true }),
    min_upper: a.number({ optional: true, computed: true, forceNew: true }),
    min_numeric: a.number({ optional: true, computed: true, forceNew: true }),
    min_special: a.number({ optional: true, computed: true, forceNew: true }),
    override_special: a.string({ optional: true, forceNew: true }),
    keepers: a.map("string", { optional: true, forceNew: true }),
    number: a.bool({ optional: true, computed: true, forceNew: true, deprecated: true }),
    id: a.string({ computed: true }),
  },
});
type Password = Infer<typeof schema>;

export const randomPassword: ResourceDefinition<typeof schema> = {
  typeName: "random_password",
  schema,
  validate: ({ config, diagnostics }) => checkPolicy(config, diagnostics),
  read: async ({ state }) => ({ state }),
  async plan({ prior, config }) {
    if (!config) return { planned: null };
    // `number` is the old name of `numeric`.
    const numeric = config.numeric ?? config.number ?? true;
    const { id, result, bcrypt_hash } = prior ?? NOT_MADE_YET;
    return { planned: withDefaults<Password>({ ...config, numeric, number: numeric, id, result, bcrypt_hash }) };
  },
  async apply({ prior, planned }) {
    if (!planned) return { state: null };
    if (prior) return { state: planned };
    const policy = toPolicy(planned);
    if (!policy) throw new Error("A password is made of known values only.");
    const result = makePassword(policy);
    return { state: { ...planned, id: NO_ID, result, bcrypt_hash: await bcryptHash(result) } };
  },
  /** The id is the password itself. */
  async import({ id: result }) {
    const made = { id: NO_ID, result, bcrypt_hash: await bcryptHash(result), length: result.length };
    return [{ state: withDefaults<Password>({ ...UNSET, ...made }) }];
  },
};

/** As hashicorp/random has it: there is no other object that an id could name. */
const NO_ID = "none";

const NOT_MADE_YET = { id: UNKNOWN, result: UNKNOWN, bcrypt_hash: UNKNOWN };

const UNSET: Password = {
  length: null,
  lower: null,
  upper: null,
  numeric: null,
  special: null,
  min_lower: null,
  min_upper: null,
  min_numeric: null,
  min_special: null,
  override_special: null,
  keepers: null,
  number: true,
  id: null,
  result: null,
  bcrypt_hash: null,
};

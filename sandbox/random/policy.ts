import { attribute as a, isUnknown, type Diagnostics, type Unknown } from "../../providers/plugin";
import { findConflict, type PasswordPolicy } from "./password";

const choice = { optional: true, computed: true };

/** The attributes that resource and ephemeral resource have in common. */
export const policyAttributes = {
  length: a.number({ required: true }),
  lower: a.bool(choice),
  upper: a.bool(choice),
  numeric: a.bool(choice),
  special: a.bool(choice),
  min_lower: a.number(choice),
  min_upper: a.number(choice),
  min_numeric: a.number(choice),
  min_special: a.number(choice),
  override_special: a.string({ optional: true }),
  result: a.string({ computed: true, sensitive: true }),
  bcrypt_hash: a.string({ computed: true, sensitive: true }),
};

type Maybe<T> = T | null | Unknown;

export interface PolicyValues {
  length: Maybe<number>;
  lower: Maybe<boolean>;
  upper: Maybe<boolean>;
  numeric: Maybe<boolean>;
  special: Maybe<boolean>;
  min_lower: Maybe<number>;
  min_upper: Maybe<number>;
  min_numeric: Maybe<number>;
  min_special: Maybe<number>;
  override_special: Maybe<string>;
}

/** The values with what is left out set to its default. */
export function withDefaults<V extends PolicyValues>(values: V): V {
  return {
    ...values,
    lower: values.lower ?? true,
    upper: values.upper ?? true,
    numeric: values.numeric ?? true,
    special: values.special ?? true,
    min_lower: values.min_lower ?? 0,
    min_upper: values.min_upper ?? 0,
    min_numeric: values.min_numeric ?? 0,
    min_special: values.min_special ?? 0,
  };
}

/** Undefined while part of it is not known yet. */
export function toPolicy(values: PolicyValues): PasswordPolicy | undefined {
  const whole = withDefaults(values);
  const policy = {
    length: whole.length as number,
    lower: whole.lower as boolean,
    upper: whole.upper as boolean,
    numeric: whole.numeric as boolean,
    special: whole.special as boolean,
    minLower: whole.min_lower as number,
    minUpper: whole.min_upper as number,
    minNumeric: whole.min_numeric as number,
    minSpecial: whole.min_special as number,
    overrideSpecial: whole.override_special as string | null,
  };
  return Object.values(policy).some(isUnknown) ? undefined : policy;
}

export function checkPolicy(values: PolicyValues, diagnostics: Diagnostics): void {
  const policy = toPolicy(values);
  const conflict = policy && findConflict(policy);
  if (conflict) diagnostics.error("No such password can be made", conflict.reason, [conflict.attribute]);
}

import { TerraformStack, Token } from "cdktf";
import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import { Construct } from "constructs";
import { EphemeralElement } from "./ephemeral-element";
import type { IEphemeralValue } from "./ephemeral-value";
import { ValidationError } from "./validation-error";

export interface GeneratedSecretProps {
  /** Characters. @default 64 */
  readonly length?: number;
  /** Characters other than letters and digits, and which: "" for none. @default none */
  readonly special?: string;
}

/**
 * A value from the ephemeral `random_password` of hashicorp/random, made anew in each run and kept nowhere. The provider makes values by itself; this is for
 * those who want theirs made by hashicorp/random.
 */
export class GeneratedSecret extends Construct implements IEphemeralValue {
  readonly ephemeralReference: string;

  constructor(scope: Construct, id: string, props: GeneratedSecretProps = {}) {
    super(scope, id);
    const { length = 64, special = "" } = props;
    const wrong = !Number.isInteger(length) || length < 14 || length > 100;
    if (wrong && !Token.isUnresolved(length)) {
      throw new ValidationError(
        { field: "length", rule: "must be a whole number from 14 to 100", value: length },
        this,
      );
    }
    randomProviderOf(this);
    const element = new EphemeralElement(this, "Resource", "random_password", {
      length,
      special: special !== "",
      override_special: special || undefined,
    });
    this.ephemeralReference = element.text("result");
  }
}

/** The stack's RandomProvider; one is made when it has none. */
function randomProviderOf(scope: Construct): void {
  const stack = TerraformStack.of(scope);
  const exists = stack.node.findAll().some((node) => node instanceof RandomProvider);
  if (!exists) new RandomProvider(stack, "random");
}

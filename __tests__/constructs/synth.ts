import { Testing, type TerraformStack } from "cdktf";
import { TerraformStack as Stack } from "cdktf";

interface Synthesised {
  readonly resource: Record<string, Record<string, Record<string, unknown>>>;
  readonly provider: Record<string, Record<string, unknown>[]>;
  readonly ephemeral?: Record<string, Record<string, Record<string, unknown>>>;
  readonly import?: { readonly id: string; readonly to: string }[];
  readonly variable?: Record<string, Record<string, unknown>>;
  readonly terraform: { readonly required_providers: Record<string, { source: string; version: string }> };
}

/** What a stack with these constructs becomes. */
export function synthesise(build: (stack: TerraformStack) => void): Synthesised {
  const stack = new Stack(Testing.app(), "stack");
  build(stack);
  return JSON.parse(Testing.synth(stack)) as Synthesised;
}

/** The one resource of a type. */
export function only(things: Record<string, Record<string, unknown>> | undefined): Record<string, unknown> {
  const all = Object.values(things ?? {});
  expect(all).toHaveLength(1);
  return all[0]!;
}

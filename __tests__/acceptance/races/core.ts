import { isDeepStrictEqual } from "node:util";
import type { ProviderDefinition } from "../../../providers/plugin";
import { tfplugin6 as wire } from "../../../providers/plugin/protocol/generated/tfplugin6";
import type { createHandlers } from "../../../providers/plugin/rpc/handlers";
import type { Schema } from "../../../providers/plugin/schema/schema";
import type { ProviderHandlers } from "../../../providers/plugin/server/methods";
import { decodeValue, encodeValue } from "../../../providers/plugin/values/msgpack";
import type { Type } from "../../../providers/plugin/values/type";
import { isUnknown } from "../../../providers/plugin/values/unknown";
import type { Applier, Config, Outcome } from "./applier";

type Value = Record<string, unknown>;

/** A provider as one process has loaded it. */
export interface LoadedProvider {
  readonly definition: ProviderDefinition<any, any>;
  readonly createHandlers: typeof createHandlers;
}

/** What Terraform stores of a resource. */
interface Stored {
  readonly value: Uint8Array;
  readonly private: Uint8Array;
}

/**
 * What `terraform apply` does about one resource, spoken to the provider's own remote procedures within this process: refresh, plan, plan again, apply, and
 * Terraform's checks that these agree.
 */
export class Core implements Applier {
  private stored: Stored | null = null;
  private readonly schema: Schema;

  constructor(
    private readonly provider: LoadedProvider,
    private readonly typeName: string,
    private readonly providerConfig: Config,
  ) {
    this.schema = provider.definition.resources.find((each) => each.typeName === typeName)!.schema;
  }

  get state(): Value | null {
    return this.stored && (decodeValue(this.schema.type, this.stored.value) as Value);
  }

  copyStateOf(other: Core): void {
    this.stored = other.stored;
  }

  async apply(config: Config): Promise<Outcome> {
    const { changes, errors, planned } = await this.refreshAndPlan(config);
    if (!changes || planned === null) return { changes, errors };
    const { type } = this.schema;
    const handlers = await this.start();
    const again = await this.planWith(handlers, config);
    if (again.planned === null) return { changes, errors: again.errors };
    const promised = decodeValue(type, planned.value) as Value;
    checkAgreement("the second plan", promised, decodeValue(type, again.planned.value));
    const answer = wire.ApplyResourceChangeResponse.decode(
      await handlers.ApplyResourceChange(
        wire.ApplyResourceChangeRequest.encode({
          typeName: this.typeName,
          priorState: { msgpack: this.prior },
          plannedState: { msgpack: again.planned.value },
          plannedPrivate: again.planned.private,
          config: { msgpack: this.encode(config) },
        }).finish(),
      ),
    );
    const found = decodeValue(type, answer.newState!.msgpack!) as Value | null;
    const failures = errorsOf(answer.diagnostics);
    if (failures.length === 0) checkAgreement("the new state", promised, found);
    this.stored = found && { value: answer.newState!.msgpack!, private: answer.private ?? new Uint8Array() };
    return { changes, errors: failures };
  }

  private async refreshAndPlan(config: Config): Promise<Outcome & { planned: Stored | null }> {
    const handlers = await this.start();
    if (this.stored) {
      const { value, private: bytes } = this.stored;
      const request = { typeName: this.typeName, currentState: { msgpack: value }, private: bytes };
      const read = wire.ReadResourceResponse.decode(
        await handlers.ReadResource(wire.ReadResourceRequest.encode(request).finish()),
      );
      const errors = errorsOf(read.diagnostics);
      if (errors.length > 0) return { changes: false, errors, planned: null };
      this.stored = { value: read.newState!.msgpack!, private: read.private ?? new Uint8Array() };
    }
    const { planned, errors } = await this.planWith(handlers, config);
    if (planned === null) return { changes: false, errors, planned };
    const after = decodeValue(this.schema.type, planned.value);
    return { changes: !isDeepStrictEqual(after, this.state), errors, planned };
  }

  private async planWith(
    handlers: ProviderHandlers,
    config: Config,
  ): Promise<{ planned: Stored | null; errors: string[] }> {
    const request = {
      typeName: this.typeName,
      priorState: { msgpack: this.prior },
      proposedNewState: { msgpack: encodeValue(this.schema.type, this.proposed(config)) },
      config: { msgpack: this.encode(config) },
      priorPrivate: this.stored?.private ?? new Uint8Array(),
    };
    const answer = wire.PlanResourceChangeResponse.decode(
      await handlers.PlanResourceChange(wire.PlanResourceChangeRequest.encode(request).finish()),
    );
    const errors = errorsOf(answer.diagnostics);
    if (errors.length > 0) return { planned: null, errors };
    if (answer.requiresReplace.length > 0) throw new Error("the plan wants to replace the resource");
    return { planned: { value: answer.plannedState!.msgpack!, private: answer.plannedPrivate! }, errors };
  }

  /** What is configured, and where that says nothing, what was computed before. */
  private proposed(config: Config): Value {
    const given = complete(this.schema.type, config) as Value;
    const { state } = this;
    const entries = Object.entries(this.schema.attributes).map(([name, { computed }]) => [
      name,
      given[name] ?? (computed ? (state?.[name] ?? null) : null),
    ]);
    return Object.fromEntries(entries) as Value;
  }

  private get prior(): Uint8Array {
    return this.stored?.value ?? encodeValue(this.schema.type, null);
  }

  private encode(config: Config): Uint8Array {
    return encodeValue(this.schema.type, complete(this.schema.type, config) as Value);
  }

  /** A process of its own for each walk, as Terraform has it. */
  private async start(): Promise<ProviderHandlers> {
    const handlers = this.provider.createHandlers(this.provider.definition);
    const { type } = this.provider.definition.schema as Schema;
    const config = { msgpack: encodeValue(type, complete(type, this.providerConfig) as Value) };
    const request = wire.ConfigureProviderRequest.encode({ terraformVersion: "1.11.4", config }).finish();
    const { diagnostics } = wire.DiagnosticsResponse.decode(await handlers.ConfigureProvider(request));
    const errors = errorsOf(diagnostics);
    if (errors.length > 0) throw new Error(`the provider cannot be configured: ${errors.join("; ")}`);
    return handlers;
  }
}

/** Null for whatever is not given. */
function complete(type: Type, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(type) || type[0] !== "object") return value;
  const attributes = Object.entries(type[1] as Record<string, Type>);
  return Object.fromEntries(attributes.map(([name, inner]) => [name, complete(inner, (value as Value)[name])]));
}

const errorsOf = (diagnostics: readonly wire.Diagnostic.$Properties[]): string[] =>
  diagnostics
    .filter(({ severity }) => severity === wire.Diagnostic.Severity.ERROR)
    .map(({ summary, detail }) => `${summary}: ${detail}`);

/** Terraform calls it a bug in the provider where a value that was known becomes another. */
function checkAgreement(what: string, promised: unknown, found: unknown, path = ""): void {
  if (isUnknown(promised)) return;
  if (promised !== null && typeof promised === "object" && found !== null && typeof found === "object") {
    const names = new Set([...Object.keys(promised), ...Object.keys(found)]);
    for (const name of names) {
      checkAgreement(what, (promised as Value)[name], (found as Value)[name], `${path}.${name}`);
    }
    return;
  }
  if (isDeepStrictEqual(promised, found)) return;
  throw new Error(`${what} has ${JSON.stringify(found)} at ${path}, the plan promised ${JSON.stringify(promised)}`);
}

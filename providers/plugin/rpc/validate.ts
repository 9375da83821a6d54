import type { ValidateRequest } from "../definitions/request";
import type { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import { oversizedNumbers } from "../schema/exact-numbers";
import type { Schema } from "../schema/schema";
import { writeOnlyPaths } from "../schema/write-only";
import { formatPath } from "../values/path";
import { decode } from "./dynamic-value";
import { find } from "./find";
import { Operation } from "./operation";
import type { Session } from "./session";

interface Validated {
  readonly schema: Schema;
  validate?(request: ValidateRequest<any>): void | Promise<void>;
}

/** Resources, data sources and ephemeral resources alike. */
export async function validateTypedConfig(
  session: Session,
  all: readonly (Validated & { readonly typeName: string })[],
  request: wire.ValidateConfigRequest,
): Promise<wire.DiagnosticsResponse.$Properties> {
  const operation = new Operation(session, `checking the configuration of ${request.typeName}`);
  await operation.attempt(async () => {
    const definition = find(all, request.typeName);
    if (!request.clientCapabilities?.writeOnlyAttributesAllowed) refuseWriteOnly(definition, request.config, operation);
    await validateConfig(definition, request.config, operation);
  });
  return { diagnostics: operation.wireDiagnostics };
}

export async function validateConfig(
  definition: Validated,
  wireConfig: wire.DynamicValue.$Properties | null | undefined,
  { diagnostics }: Operation,
): Promise<void> {
  const config = decode(definition.schema.type, wireConfig);
  for (const path of oversizedNumbers(definition.schema, config)) {
    const detail = `\`${formatPath(path)}\` must be an integer between -(2^53 - 1) and 2^53 - 1, or a decimal of at most 15 digits.`;
    diagnostics.error("The number is too large or too precise", detail, path);
  }
  if (!diagnostics.hasErrors) await definition.validate?.({ config, diagnostics });
}

function refuseWriteOnly(
  { schema }: Validated,
  config: wire.DynamicValue.$Properties | null | undefined,
  operation: Operation,
) {
  for (const path of writeOnlyPaths(schema, decode(schema.type, config))) {
    const detail = `\`${formatPath(path)}\` is write-only: it needs Terraform 1.11 or later, so that its value is not stored. Upgrade Terraform, or leave the attribute out.`;
    operation.diagnostics.error("Terraform is too old for a write-only attribute", detail, path);
  }
}

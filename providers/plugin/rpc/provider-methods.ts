import type { FunctionDefinition, Parameter } from "../definitions/function";
import type { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import type { Schema } from "../schema/schema";
import { wireSchema, wireType } from "../schema/wire-schema";
import { decode } from "./dynamic-value";
import { Operation } from "./operation";
import type { Session } from "./session";
import { validateConfig } from "./validate";

const CAPABILITIES = { planDestroy: true, getProviderSchemaOptional: true, moveResourceState: true };

export function getMetadata({ definition }: Session): wire.GetMetadataResponse.$Properties {
  const typeNames = (all: readonly { typeName: string }[]) => all.map(({ typeName }) => ({ typeName }));
  return {
    serverCapabilities: CAPABILITIES,
    resources: typeNames(definition.resources),
    dataSources: typeNames(definition.dataSources),
    ephemeralResources: typeNames(definition.ephemeralResources),
    functions: definition.functions.map(({ name }) => ({ name })),
  };
}

export function getProviderSchema(session: Session): wire.GetProviderSchemaResponse.$Properties {
  const { schema, resources, dataSources, ephemeralResources } = session.definition;
  return {
    provider: wireSchema(schema),
    resourceSchemas: byTypeName(resources),
    dataSourceSchemas: byTypeName(dataSources),
    ephemeralResourceSchemas: byTypeName(ephemeralResources),
    ...getFunctions(session),
    serverCapabilities: CAPABILITIES,
  };
}

export function getFunctions({ definition }: Session): wire.GetFunctionsResponse.$Properties {
  return { functions: Object.fromEntries(definition.functions.map((each) => [each.name, wireFunction(each)])) };
}

export async function validateProviderConfig(session: Session, request: wire.ValidateProviderConfigRequest) {
  const operation = new Operation(session, "checking the provider configuration");
  await operation.attempt(() => validateConfig(session.definition, request.config, operation));
  return { diagnostics: operation.wireDiagnostics };
}

export async function configureProvider(session: Session, request: wire.ConfigureProviderRequest) {
  session.restart();
  const { definition } = session;
  const operation = new Operation(session, "configuring the provider");
  const { diagnostics, signal } = operation;
  const { terraformVersion } = request;
  await operation.attempt(async () => {
    const config = decode(definition.schema.type, request.config);
    session.provider = await definition.configure({ config, terraformVersion, diagnostics, signal });
  });
  return { diagnostics: operation.wireDiagnostics };
}

function byTypeName(all: readonly { typeName: string; schema: Schema }[]): Record<string, wire.Schema.$Properties> {
  return Object.fromEntries(all.map(({ typeName, schema }) => [typeName, wireSchema(schema)]));
}

function wireFunction(definition: FunctionDefinition): wire.Function.$Properties {
  const { parameters, variadic, result, summary, description, deprecation } = definition;
  return {
    parameters: parameters.map(wireParameter),
    variadicParameter: variadic && wireParameter(variadic),
    return: { type: wireType(result) },
    summary,
    description,
    deprecationMessage: deprecation,
  };
}

function wireParameter({ name, type, allowNull, allowUnknown, description }: Parameter) {
  return { name, type: wireType(type), allowNullValue: allowNull, allowUnknownValues: allowUnknown, description };
}

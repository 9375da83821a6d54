import { FunctionError, type FunctionDefinition } from "../definitions/function";
import { log } from "../log";
import type { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import { hasOversized } from "../schema/exact-numbers";
import type { Value } from "../values/value";
import { decode, encode } from "./dynamic-value";
import type { Session } from "./session";

export async function callFunction(
  { definition }: Session,
  request: wire.CallFunctionRequest,
): Promise<wire.CallFunctionResponse.$Properties> {
  try {
    const called = definition.functions.find(({ name }) => name === request.name);
    if (!called) throw new FunctionError(`The provider has no function ${request.name}.`);
    const args = request.arguments.map((argument, i) => decodeArgument(called, argument, i));
    const fixed = called.parameters.length;
    const result = await called.call(args.slice(0, fixed), args.slice(fixed));
    return { result: encode(called.result, result) };
  } catch (error) {
    if (error instanceof FunctionError) return { error: { text: error.message, functionArgument: error.argument } };
    const unexpected = error instanceof Error ? error : new Error(String(error));
    log.error(`error while calling ${request.name}`, { error: unexpected.stack });
    return { error: { text: `Unexpected error: ${unexpected.message}` } };
  }
}

function decodeArgument(called: FunctionDefinition, argument: wire.DynamicValue.$Properties, index: number): Value {
  const parameter = called.parameters[index] ?? called.variadic;
  if (!parameter) throw new FunctionError("There are too many arguments.", index);
  const value = decode(parameter.type, argument) as Value;
  if (hasOversized(value)) throw new FunctionError("The number is too large or too precise.", index);
  return value;
}

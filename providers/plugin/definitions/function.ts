import type { TypeValue } from "../schema/infer";
import type { Type } from "../values/type";
import type { Unknown } from "../values/unknown";
import type { Value } from "../values/value";

/** A provider function. It is pure: called whenever Terraform likes, also before the provider is configured. */
export interface FunctionDefinition extends Signature {
  call(args: readonly Value[], variadic: readonly Value[]): Value | Promise<Value>;
}

interface Signature {
  readonly name: string;
  readonly summary: string;
  readonly description?: string;
  readonly deprecation?: string;
  readonly parameters: readonly Parameter[];
  /** Takes all further arguments. */
  readonly variadic?: Parameter;
  readonly result: Type;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly description?: string;
  /** Otherwise Terraform refuses null by itself. */
  readonly allowNull?: boolean;
  /** Otherwise Terraform does not call with unknown values, and the result is unknown. */
  readonly allowUnknown?: boolean;
}

/** The function cannot give a result; `argument` counts from 0. Thrown by `call`. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";

  constructor(
    message: string,
    readonly argument?: number,
  ) {
    super(message);
  }
}

/** A definition whose `call` has the types of its parameters and of its result. */
interface TypedFunction<P, V, R> extends Signature {
  readonly parameters: P & readonly Parameter[];
  readonly variadic?: V & Parameter;
  readonly result: R & Type;
  call(args: { -readonly [I in keyof P]: Argument<P[I]> }, variadic: Argument<V>[]): Result<R> | Promise<Result<R>>;
}

type Argument<P> =
  | (P extends { readonly type: infer T } ? TypeValue<T> : never)
  | (P extends { readonly allowNull: true } ? null : never)
  | (P extends { readonly allowUnknown: true } ? Unknown : never);
type Result<R> = TypeValue<R> | null | Unknown;

export function defineFunction<const P extends readonly Parameter[], const V, const R>(
  definition: TypedFunction<P, V, R>,
): FunctionDefinition {
  return definition as unknown as FunctionDefinition;
}

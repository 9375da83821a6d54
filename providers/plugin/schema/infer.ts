import type { Unknown } from "../values/unknown";
import type { Dynamic } from "../values/value";
import type { ObjectValue } from "./attribute";
import type { Schema } from "./schema";

/** The values of a schema: one type for configuration, plan and state. */
export type Infer<S> = S extends Schema<infer A> ? ObjectValue<A> : never;

/** The values of a type, when they are neither null nor unknown. */
export type TypeValue<T> = T extends "string"
  ? string
  : T extends "number"
    ? number
    : T extends "bool"
      ? boolean
      : T extends "dynamic"
        ? Dynamic
        : T extends readonly ["list" | "set", infer E]
          ? Part<E>[]
          : T extends readonly ["map", infer E]
            ? { [key: string]: Part<E> }
            : T extends readonly ["object", infer O]
              ? { -readonly [N in keyof O]: Part<O[N]> }
              : T extends readonly ["tuple", infer E]
                ? { -readonly [I in keyof E]: Part<E[I]> }
                : never;

type Part<T> = TypeValue<T> | null | Unknown;

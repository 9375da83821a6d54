import { Encoder, ExtData } from "@msgpack/msgpack";
import fc from "fast-check";
import { clientcredsProvider } from "../../providers/clientcreds/provider";
import { decodeValue, encodeValue } from "../../providers/plugin/values/msgpack";
import type { Type } from "../../providers/plugin/values/type";
import { ValueError } from "../../providers/plugin/values/value-error";
import { damaged } from "./support/damaged";
import { fuzz } from "./support/fuzz";
import { planted } from "./support/planted";
import { told } from "./support/told";

const schemas = [clientcredsProvider, ...clientcredsProvider.resources].map(({ schema }) => schema.type);

const { type } = fc.letrec<{ type: Type }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Type>("string", "number", "bool", "dynamic"),
    fc.constantFrom(...schemas),
    fc.tuple(fc.constantFrom("list" as const, "set" as const, "map" as const), tie("type")),
    fc.tuple(fc.constant("tuple" as const), fc.array(tie("type"), { maxLength: 3 })),
    fc.tuple(fc.constant("object" as const), fc.dictionary(fc.constantFrom("a", "b", "tags"), tie("type"))),
  ),
}));

const raw = new Encoder({ useBigInt64: true });
const bytesOf = (value: unknown): Uint8Array => raw.encode(value);

const { wire } = fc.letrec<{ wire: unknown }>((tie) => ({
  wire: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, ...planted, ...planted.map((text) => Buffer.from(text))),
    fc.string({ maxLength: 8 }),
    fc.constantFrom("1e10", "1e999999", "-0", "0x10", "NaN", "", " ", "9".repeat(400), "e", ".", "+"),
    fc.double(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.uint8Array({ maxLength: 8 }),
    // As a dynamic value travels: its type, then itself.
    fc.tuple(
      fc
        .oneof(
          fc.json(),
          type.map((each) => JSON.stringify(each)),
          fc.constantFrom(...planted),
        )
        .map(Buffer.from),
      tie("wire"),
    ),
    fc.array(tie("wire"), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom("a", "b", "tags", "okta", "api_token", "rotation", "1", "3", "4", "__proto__"),
      tie("wire"),
      { maxKeys: 4 },
    ),
    fc
      .tuple(fc.constantFrom(0, 12, 5, -1, 127), fc.oneof(fc.uint8Array({ maxLength: 8 }), tie("wire").map(bytesOf)))
      .map(([code, body]) => new ExtData(code, body)),
  ),
}));

/** A value that was read can be written, unless it is one of those that Terraform never sends. */
const readAndWritten = (of: Type, bytes: Uint8Array): Promise<string> =>
  told(() => encodeValue(of, decodeValue(of, bytes)), ValueError);

describe("a value in msgpack is read, or refused by its place alone", () => {
  test("from arbitrary bytes", () =>
    fuzz("msgpack: arbitrary bytes", fc.tuple(type, fc.uint8Array({ maxLength: 64 })), ([of, bytes]) =>
      readAndWritten(of, bytes),
    ));

  test("from bytes that were damaged", () =>
    fuzz("msgpack: damaged values", fc.tuple(type, damaged(wire.map(bytesOf))), ([of, bytes]) =>
      readAndWritten(of, bytes),
    ));

  test("where it is of another type", () =>
    fuzz("msgpack: values of another type", fc.tuple(type, wire), ([of, value]) => readAndWritten(of, bytesOf(value))));
});

import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { StoreError } from "../../providers/clientcreds/rotation/errors";
import type { SlotStore, StoreChange } from "../../providers/clientcreds/rotation/ports";
import { Secret } from "../../providers/clientcreds/secret/secret";
import { encryptedFileReader, encryptedFileStore } from "../../providers/clientcreds/stores/encrypted-file";
import type { EncryptedFileOptions } from "../../providers/clientcreds/stores/encrypted-file/options";
import { canonicalJson } from "../../providers/clientcreds/stores/encrypted-file/canonical-json";
import { TEST_KEY } from "../providers/clientcreds/stores/encrypted-file/temporary-store";
import { damaged } from "./support/damaged";
import { fuzz } from "./support/fuzz";
import { PLANTED, planted } from "./support/planted";
import { told } from "./support/told";

const folder = mkdtempSync(join(tmpdir(), "clientcreds-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NAME = "okta/0oa1";
const signal = new AbortController().signal;
const consumer = { issuer: "https://acme.okta.com", clientId: "0oa1" };

const put = (generation: number, value: string): StoreChange => {
  const secret = Secret.of(value);
  const versionId = `g${String(generation).padStart(8, "0")}-${secret.fingerprint}`;
  const own = { generation, fingerprint: secret.fingerprint, trigger: "none", weak: false };
  return { op: "put", versionId, value: secret, own };
};
const FIRST = put(1, PLANTED.mixed) as Extract<StoreChange, { op: "put" }>;
const SECOND = put(2, PLANTED.escaped) as typeof FIRST;

let original: Buffer;
beforeAll(async () => {
  const options = { path: join(folder, "original"), env: { CLIENTCREDS_FILE_KEY: TEST_KEY } };
  await encryptedFileStore(options, "okta/other").change([put(1, PLANTED.lowercase)], consumer, signal);
  await encryptedFileStore(options, NAME).change(
    [
      { op: "own", owner: "me", from: null },
      FIRST,
      SECOND,
      { op: "move", slot: "NEXT", from: null, to: SECOND.versionId },
      { op: "mark", versionId: FIRST.versionId, mark: { kind: "ok", from: 1 } },
      { op: "intend", intentId: "i3-a", generation: 3, from: null },
    ],
    consumer,
    signal,
  );
  original = readFileSync(options.path);
});

const USES = {
  observe: (store) => store.observe(signal),
  read: async (store) => expect((await store.read(FIRST.versionId, signal)).equals(FIRST.value)).toBe(true),
  async "read slots"(_store, options) {
    const { CURRENT, NEXT } = await encryptedFileReader(options).readSlots(NAME);
    expect([CURRENT.value.equals(FIRST.value), NEXT?.value.equals(SECOND.value)]).toEqual([true, true]);
  },
  change: (store) => store.change([{ op: "own", owner: "you", from: "me" }], consumer, signal),
} satisfies Record<string, (store: SlotStore, options: EncryptedFileOptions) => Promise<unknown>>;

/** One use of a file, by somebody who has this key. */
const use = fc.record({
  what: fc.constantFrom(...(Object.keys(USES) as (keyof typeof USES)[])),
  key: fc.oneof(
    { weight: 9, arbitrary: fc.constant(TEST_KEY) },
    { weight: 1, arbitrary: damaged(fc.constant(Buffer.from(TEST_KEY))).map((bytes) => bytes.toString("latin1")) },
  ),
});

let files = 0;

/** What is told when a file of these bytes is used. No use may give another value than was stored, or touch what it cannot trust. */
async function useOf(bytes: Uint8Array, { what, key }: { what: keyof typeof USES; key: string }): Promise<string> {
  const options = { path: join(folder, `slots-${files++}`), env: { CLIENTCREDS_FILE_KEY: key } };
  writeFileSync(options.path, bytes);
  const text = await told(() => USES[what](encryptedFileStore(options, NAME), options), StoreError);
  if (text !== "") expect(readFileSync(options.path).equals(bytes)).toBe(true);
  rmSync(options.path);
  return text;
}

const json = fc.oneof(
  fc.constantFrom<unknown>(null, -1, 1e308, "", [], {}, "__proto__", ...planted),
  fc.jsonValue({ maxDepth: 2 }),
);

type Json = { [key: string]: Json };
interface FieldEdit {
  readonly at: number;
  /** Taken out, exchanged with another field, or replaced. */
  readonly edit: { readonly remove: true } | { readonly swap: number } | { readonly value: unknown };
}

const fieldEdits = fc.array(
  fc.record({
    at: fc.nat(),
    edit: fc.oneof(fc.constant({ remove: true } as const), fc.record({ swap: fc.nat() }), fc.record({ value: json })),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Where a document has members, from the outside in. */
function placesIn(value: unknown): readonly (readonly [holder: Json, name: string])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.keys(value).map((name) => [value as Json, name] as const);
  return [...own, ...Object.values(value).flatMap(placesIn)];
}

function withEdits(edits: readonly FieldEdit[]): Json {
  const file = JSON.parse(original.toString()) as Json;
  for (const { at, edit } of edits) {
    const places = placesIn(file);
    const [holder, name] = places[at % places.length]!;
    if ("remove" in edit) delete holder[name];
    else if ("value" in edit) holder[name] = edit.value as Json;
    else {
      const [other, otherName] = places[edit.swap % places.length]!;
      [holder[name], other[otherName]] = [structuredClone(other[otherName]!), structuredClone(holder[name]!)];
    }
  }
  return file;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64url");

/** As somebody would write it who knows the format but not the key: with a checksum that fits. */
function forged(file: Json): Buffer {
  const credentials = Object.entries(file.credentials ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = credentials.map(([name, record]) => `${JSON.stringify(name)} ${sha256(canonicalJson(record))}`);
  const checksum = sha256([1, file.key, file.mac, ...lines].join("\n"));
  return Buffer.from(JSON.stringify({ ...file, checksum }));
}

/** Other files that a path may lead to by mistake. */
const otherFile = fc.oneof(
  fc.uint8Array({ maxLength: 64 }),
  json.map((value) => Buffer.from(JSON.stringify(value))),
  fc
    .record({ format: fc.oneof(fc.constant(1), json), key: json, mac: json, checksum: json, credentials: json })
    .map((value) => Buffer.from(JSON.stringify(value))),
);

describe("a slot file gives what was stored in it, or says what is wrong with it and stays as it is", () => {
  const whole = fc.constant(null).map(() => original);

  test("where bytes were damaged", () =>
    fuzz("store file: damaged bytes", fc.tuple(damaged(whole), use), ([bytes, how]) => useOf(bytes, how)));

  test("where fields were taken out, exchanged or replaced", () =>
    fuzz("store file: other fields", fc.tuple(fieldEdits, use), ([edits, how]) =>
      useOf(Buffer.from(JSON.stringify(withEdits(edits))), how),
    ));

  test("where the checksum was made to fit", () =>
    fuzz("store file: forged fields", fc.tuple(fieldEdits, use), ([edits, how]) =>
      useOf(forged(withEdits(edits)), how),
    ));

  test("where it is another file", () =>
    fuzz("store file: another file", fc.tuple(otherFile, use), ([bytes, how]) => useOf(bytes, how)));
});

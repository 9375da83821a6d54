import fc from "fast-check";

/** One edit; `at` is a place from 0 (begin) to 1 (end). */
interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: Uint8Array;
}

const at = fc.double({ min: 0, max: 1, noNaN: true });
const none = fc.constant(new Uint8Array());
const some = fc.uint8Array({ minLength: 1, maxLength: 4 });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ at, remove: fc.constant(0), insert: some }),
  fc.record({ at, remove: fc.integer({ min: 1, max: 8 }), insert: none }),
  fc.record({ at, remove: fc.integer({ min: 1, max: 4 }), insert: some }),
  fc.record({ at, remove: fc.constant(Infinity), insert: none }),
);

function edited(bytes: Buffer, { at, remove, insert }: Edit): Buffer {
  const begin = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, begin), insert, bytes.subarray(begin + remove)]);
}

/** Bytes with up to three places overwritten, added, taken out or cut off. */
export function damaged(whole: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Buffer> {
  return fc
    .tuple(whole, fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([bytes, edits]) => edits.reduce<Buffer>(edited, Buffer.from(bytes)));
}

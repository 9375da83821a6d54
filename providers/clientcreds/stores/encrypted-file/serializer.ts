import { canonicalJson } from "./canonical-json";
import { checksumOf } from "./document";
import { FORMAT, type StoreDocument } from "./format";

/** Makes a file's bytes, time and again in the same buffer: a new one for each change would be most of the memory that an apply takes. */
export class Serializer {
  private buffer = Buffer.alloc(0);

  /** The bytes are good until the next call. Records that did not change are not serialised again. */
  serialize(document: StoreDocument): Buffer {
    const head = canonicalJson({ format: FORMAT, key: document.keyId, mac: document.mac }).slice(0, -1);
    this.length = 0;
    this.add(`${head},"checksum":"${checksumOf(document)}","credentials":{`);
    let separator = "\n";
    for (const { line } of document.credentials.values()) {
      this.add(separator);
      this.add(line);
      separator = ",\n";
    }
    this.add("\n}}\n");
    return this.buffer.subarray(0, this.length);
  }

  private length = 0;

  private add(text: string): void {
    const needed = this.length + Buffer.byteLength(text);
    if (needed > this.buffer.length) {
      const larger = Buffer.alloc(2 * needed);
      this.buffer.copy(larger, 0, 0, this.length);
      this.buffer = larger;
    }
    this.length += this.buffer.write(text, this.length);
  }
}

/** A set of texts, of which it keeps 64 bits each: among ten million states a confusion has a chance of about 1 to 400,000. */
export class Visited {
  size = 0;
  private keys = new Uint32Array(2 << 16);
  private ids = new Int32Array(1 << 16).fill(-1);

  /** Number of the text, counted from 0 in the order in which they came; `fresh`: it is the first time. */
  add(text: string): { readonly id: number; readonly fresh: boolean } {
    if (this.size * 2 > this.ids.length) this.grow();
    const [low, high] = hash(text);
    const slot = this.find(low, high);
    const known = this.ids[slot]!;
    if (known >= 0) return { id: known, fresh: false };
    this.put(slot, low, high, this.size);
    return { id: this.size++, fresh: true };
  }

  private find(low: number, high: number): number {
    const mask = this.ids.length - 1;
    let slot = low & mask;
    while (this.ids[slot]! >= 0 && (this.keys[2 * slot] !== low || this.keys[2 * slot + 1] !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private put(slot: number, low: number, high: number, id: number): void {
    this.keys[2 * slot] = low;
    this.keys[2 * slot + 1] = high;
    this.ids[slot] = id;
  }

  private grow(): void {
    const { keys, ids } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.ids = new Int32Array(ids.length * 2).fill(-1);
    ids.forEach((id, slot) => {
      if (id < 0) return;
      const [low, high] = [keys[2 * slot]!, keys[2 * slot + 1]!];
      this.put(this.find(low, high), low, high, id);
    });
  }
}

/** Two multiplicative hashes of the text's characters, each mixed with the other at the end. */
function hash(text: string): [number, number] {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b ^ c, 0xc2b2ae35);
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (b >>> 16), 0x85ebca6b);
  b = Math.imul(b ^ (a >>> 13), 0xc2b2ae35);
  return [(a ^ (a >>> 16)) >>> 0, (b ^ (b >>> 16)) >>> 0];
}

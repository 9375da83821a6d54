import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";

/** A secret in one of the forms in which it could leak. */
interface Needle {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Looks for secrets in every encoding, in files, in what is packed in zips, and in text. */
export class Scanner {
  private readonly needles: readonly Needle[];

  /** @param secrets by a name that may be shown */
  constructor(secrets: Readonly<Record<string, string>>) {
    this.needles = Object.entries(secrets).flatMap(([name, value]) => forms(name, value));
  }

  /** Names of what was found, with the place; sorted, without repetition. */
  inBytes(place: string, bytes: Buffer): string[] {
    const found = this.needles
      .filter((needle) => bytes.includes(needle.bytes))
      .map(({ name }) => `${name} in ${place}`);
    return [
      ...new Set([...found, ...zipEntries(bytes).flatMap(([name, data]) => this.inBytes(`${place}!${name}`, data))]),
    ].sort();
  }

  inText(place: string, text: string): string[] {
    return this.inBytes(place, Buffer.from(text, "utf8"));
  }

  /** Every file below the folder, and every file name. Executables of providers are left out: they were there before any secret. */
  inFolder(folder: string): string[] {
    const found: string[] = [];
    const walk = (at: string): void => {
      for (const name of readdirSync(at)) {
        const path = join(at, name);
        found.push(...this.inText(`the name ${path}`, name));
        const stat = lstatSync(path);
        if (stat.isDirectory()) walk(path);
        else if (stat.isFile() && !name.startsWith("terraform-provider-")) {
          found.push(...this.inBytes(path, readFileSync(path)));
        }
      }
    };
    walk(folder);
    return found;
  }
}

function forms(name: string, value: string): Needle[] {
  const raw = Buffer.from(value, "utf8");
  const utf16 = Buffer.from(value, "utf16le");
  const needle = (form: string, bytes: Buffer): Needle => ({ name: `${name} (${form})`, bytes });
  return [
    needle("raw", raw),
    needle("hex", Buffer.from(raw.toString("hex"))),
    needle("HEX", Buffer.from(raw.toString("hex").toUpperCase())),
    needle("UTF-16LE", utf16),
    needle("UTF-16BE", Buffer.from(utf16).swap16()),
    ...[0, 1, 2].flatMap((shift) => {
      const inner = innerBase64(raw, shift);
      return [
        needle(`base64, shifted by ${shift}`, Buffer.from(inner)),
        needle(`base64url, shifted by ${shift}`, Buffer.from(inner.replaceAll("+", "-").replaceAll("/", "_"))),
      ];
    }),
  ];
}

/** The characters of base64 that the value alone decides when it stands `shift` bytes behind a group's begin. */
function innerBase64(raw: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), raw])
    .toString("base64")
    .replace(/=+$/, "");
  const whole = Math.floor((shift + raw.length) / 3) * 4;
  return text.slice(shift === 0 ? 0 : 4, whole);
}

const LOCAL_HEADER = Buffer.from("PK\x03\x04", "latin1");
const CENTRAL_HEADER = Buffer.from("PK\x01\x02", "latin1");

/** The files of a zip, such as a saved plan; none for other bytes. */
function zipEntries(bytes: Buffer): [string, Buffer][] {
  if (!bytes.subarray(0, 4).equals(LOCAL_HEADER)) return [];
  const entries: [string, Buffer][] = [];
  for (let at = bytes.indexOf(CENTRAL_HEADER); at >= 0; at = bytes.indexOf(CENTRAL_HEADER, at + 4)) {
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const name = bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(begin, begin + packed);
    entries.push([name, method === 0 ? data : inflateRawSync(data)]);
  }
  return entries;
}

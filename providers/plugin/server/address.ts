import { mkdtempSync, rmSync } from "node:fs";
import type { ListenOptions } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the server listens. */
export interface Address {
  readonly network: "unix" | "tcp";
  readonly bind: ListenOptions;
  /** What the host is told, once the port is known. */
  published(port: number): string;
  remove(): void;
}

// sun_path has 104 bytes on macOS, 108 on Linux, and the directory made here takes the end of it.
const LONGEST_BASE = 80;

/** A socket in a directory of its own that no other user can enter; on Windows a port on the loopback. */
export function chooseAddress(platform: NodeJS.Platform = process.platform, base = tmpdir()): Address {
  if (platform === "win32") {
    return {
      network: "tcp",
      bind: { host: "127.0.0.1", port: 0 },
      published: (port) => `127.0.0.1:${port}`,
      remove() {},
    };
  }
  const directory = mkdtempSync(join(Buffer.byteLength(base) > LONGEST_BASE ? "/tmp" : base, "plugin-"));
  const socket = join(directory, "socket");
  return {
    network: "unix",
    bind: { path: socket },
    published: () => socket,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

import type { Duplex } from "node:stream";
import { log } from "../log";

/** Ends the process when its host asks for it, and when there is no host any more. */
export class Lifetime {
  private goneTimer: NodeJS.Timeout | undefined;
  private hosts = 0;
  private isAskedToEnd = false;

  constructor(
    private readonly cleanUp: () => void,
    /** In the reattach mode hosts come and go. */
    private readonly outlivesHost: boolean,
  ) {}

  /** After the handshake: a host that died in between never connects. */
  awaitHost(): void {
    if (!this.outlivesHost) this.goneTimer = setTimeout(() => this.end("no host connected"), HOST_CONNECTS_WITHIN);
  }

  /** A host has connected. */
  onHost(connection: Duplex): void {
    this.hosts++;
    clearTimeout(this.goneTimer);
    connection.once("close", () => {
      this.hosts--;
      if (this.hosts > 0 || this.outlivesHost) return;
      if (this.isAskedToEnd) this.end("shutdown");
      // A host that is ending well asks for the shutdown first, and closes the connection when that is answered.
      else this.goneTimer = setTimeout(() => this.end("the host is gone"), SHUTDOWN_COMES_WITHIN);
    });
  }

  /** The process ends when the host has the answer, and so closes the connection. */
  onShutdown(): void {
    this.isAskedToEnd = true;
    setTimeout(() => this.end("shutdown"), HOST_CLOSES_WITHIN);
  }

  end(reason: string, code = 0): void {
    log.debug("provider ends", { reason });
    this.cleanUp();
    process.exit(code);
  }
}

const HOST_CONNECTS_WITHIN = 60_000;
const SHUTDOWN_COMES_WITHIN = 2_000;
const HOST_CLOSES_WITHIN = 500;

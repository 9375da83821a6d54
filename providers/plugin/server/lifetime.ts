import { log } from "../log";

/** Ends the process when its host asks for it, and when there is no host any more. */
export class Lifetime {
  private goneTimer: NodeJS.Timeout | undefined;
  private hosts = 0;

  constructor(
    private readonly cleanUp: () => void,
    /** In the reattach mode hosts come and go. */
    private readonly outlivesHost: boolean,
  ) {}

  /** After the handshake: a host that died in between never connects. */
  awaitHost(): void {
    if (!this.outlivesHost) this.goneTimer = setTimeout(() => this.end("no host connected"), HOST_CONNECTS_WITHIN);
  }

  onHost(event: "connected" | "gone"): void {
    this.hosts += event === "connected" ? 1 : -1;
    clearTimeout(this.goneTimer);
    if (this.hosts > 0 || this.outlivesHost) return;
    // A host that is ending well asks for the shutdown first, and closes the connection while it is being answered.
    this.goneTimer = setTimeout(() => this.end("the host is gone"), SHUTDOWN_COMES_WITHIN);
  }

  onShutdown(): void {
    // Only when the answer is on its way.
    setTimeout(() => this.end("shutdown"), ANSWER_LEAVES_WITHIN);
  }

  end(reason: string, code = 0): void {
    log.debug("provider ends", { reason });
    this.cleanUp();
    process.exit(code);
  }
}

const HOST_CONNECTS_WITHIN = 60_000;
const SHUTDOWN_COMES_WITHIN = 2_000;
const ANSWER_LEAVES_WITHIN = 10;

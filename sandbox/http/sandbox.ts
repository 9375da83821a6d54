import type { Faults } from "./faults";
import type { RequestListener, RequestRecord, SandboxServer } from "./server";

/** What every stand-in on the loopback has. */
export abstract class Sandbox {
  protected constructor(private readonly server: SandboxServer) {}

  /** Origin, without a slash at the end. */
  get url(): string {
    return this.server.url;
  }

  get faults(): Faults {
    return this.server.faults;
  }

  /** Every request so far, in the order of arrival. */
  get requests(): readonly Readonly<RequestRecord>[] {
    return this.server.requests;
  }

  /** Calls back at each arrival, before any effect. Returns what ends that. */
  onRequest(listener: RequestListener): () => void {
    return this.server.onRequest(listener);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

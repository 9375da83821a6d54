import { IssuerError } from "../../rotation/errors";
import type { Auth0Client } from "./client";
import { listClients } from "./list-clients";
import type { ShownClient } from "./shown-client";

/** Milliseconds for which a page is used: its facts are as old as that. */
const FRESH = 60_000;

/**
 * Clients from pages of a hundred, for a refresh of many. A page is read only while fewer were read than clients were asked for, so that the few that are
 * declared of a large tenant never cost more than two requests each.
 */
export class ListedClients {
  private readonly asked = new Set<string>();
  private known = new Map<string, ShownClient>();
  private pages: AsyncGenerator<readonly ShownClient[]> | null = null;
  private read = 0;
  private begun = -Infinity;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly client: Auth0Client,
    /** Milliseconds on a clock that only goes forward. */
    private readonly monotonic: () => number = () => performance.now(),
  ) {}

  /** null: it is to be read by itself, as the first one always is. */
  async find(clientId: string, signal: AbortSignal): Promise<ShownClient | null> {
    this.asked.add(clientId);
    if (this.asked.size === 1) return null;
    const found = this.turn.then(() => this.search(clientId, signal));
    this.turn = found.catch(() => undefined);
    return found;
  }

  private async search(clientId: string, signal: AbortSignal): Promise<ShownClient | null> {
    if (this.monotonic() - this.begun > FRESH) {
      this.known = new Map();
      this.pages = listClients(this.client, signal);
      this.read = 0;
      this.begun = this.monotonic();
    }
    while (!this.known.has(clientId) && this.pages !== null && this.read < this.asked.size) {
      this.read++;
      const page = await this.next(this.pages);
      if (page === null) this.pages = null;
      else for (const shown of page) this.known.set(shown.clientId, shown);
    }
    return this.known.get(clientId) ?? null;
  }

  /** null: there is none; whoever may not list, or finds that it fails, reads its client by itself, which says what is wrong. */
  private async next(pages: AsyncGenerator<readonly ShownClient[]>): Promise<readonly ShownClient[] | null> {
    try {
      const { value, done } = await pages.next();
      return done ? null : value;
    } catch (error) {
      if (!(error instanceof IssuerError)) throw error;
      return null;
    }
  }
}

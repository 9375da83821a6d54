import { StoreError } from "../../rotation/errors";
import type { AwsClient, Description } from "./client";
import { isRefusal } from "./errors";
import { TAG } from "./tags";

/** So many secrets are described one by one; a list is worth its price from the next on. */
const FEW = 5;
/** Milliseconds for which a list is used: its facts are as old as that. */
const FRESH = 60_000;

type List = ReadonlyMap<string, Description>;

/** All secrets of ours in one account and region, a hundred in a request: a list may lag some minutes behind, so it serves to see that nothing has changed. */
export class SecretListing {
  private readonly asked = new Set<string>();
  private list: Promise<List | null> | null = null;
  private listedAt = -Infinity;

  constructor(
    private readonly client: AwsClient,
    /** What messages call it. */
    private readonly place: string,
  ) {}

  /** null: it is to be asked for by itself. */
  async describe(name: string, signal: AbortSignal): Promise<Description | null> {
    this.asked.add(name);
    if (this.asked.size <= FEW) return null;
    if (performance.now() - this.listedAt > FRESH) {
      this.listedAt = performance.now();
      this.list = this.read(signal);
    }
    return (await this.list)?.get(name) ?? null;
  }

  /** Whoever may not list, or finds that it fails, describes: that says what is wrong, if anything is. */
  private async read(signal: AbortSignal): Promise<List | null> {
    const list = new Map<string, Description>();
    try {
      const tokens = new Set<string | undefined>();
      let token: string | undefined;
      do {
        // A server that leads in a circle would be followed for ever.
        if (tokens.has(token)) return null;
        tokens.add(token);
        const page = await this.client.list(TAG.owner, token, this.place, signal);
        for (const { SecretVersionsToStages: VersionIdsToStages, ...secret } of page.secrets) {
          if (secret.Name !== undefined)
            list.set(secret.Name, { secret: { ...secret, VersionIdsToStages }, at: page.at });
        }
        token = page.next;
      } while (token !== undefined);
      return list;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (isRefusal(error, "AccessDeniedException")) this.listedAt = Infinity;
      return null;
    }
  }
}

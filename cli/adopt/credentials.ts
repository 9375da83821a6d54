/** What `credentials.json` has of one client: data for the loop that declares them, to be read and edited by a person. */
export interface AdoptedCredential {
  /** Names the construct or instance, so it must stay; it is made of the name. */
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  readonly suggested: { readonly every: string; readonly spread: string };
}

/** A client at an issuer. */
export interface Found {
  readonly appId: string;
  readonly name: string;
}

export interface Merged {
  readonly credentials: readonly AdoptedCredential[];
  readonly added: number;
  /** Ids in the file of clients that the issuer does not list any more, or that have no secret now. */
  readonly gone: readonly string[];
}

/** Adds what is new. What the file has already stays as it is, edits and all: its ids are addresses in a state. */
export function mergeCredentials(
  kept: readonly AdoptedCredential[],
  found: readonly Found[],
  suggested: AdoptedCredential["suggested"],
): Merged {
  const known = new Set(kept.map(({ appId }) => appId));
  const ids = new Set(kept.map(({ id }) => id));
  const fresh = found.filter(({ appId }) => !known.has(appId));
  const slugs = fresh.map(({ name }) => slugOf(name));
  const added = fresh.map(({ appId, name }, i) => {
    const slug = slugs[i]!;
    // All that share a name bear their id, so that it does not matter which was listed first.
    const shared = slug === "" || ids.has(slug) || slugs.filter((other) => other === slug).length > 1;
    const id = shared ? `${slug}-${appId}`.replace(/^-/, "") : slug;
    return { id, appId, name, suggested };
  });
  const there = new Set(found.map(({ appId }) => appId));
  return {
    credentials: [...kept, ...added],
    added: added.length,
    gone: kept.filter(({ appId }) => !there.has(appId)).map(({ id }) => id),
  };
}

const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** @throws Error where the text is no list of credentials */
export function parseCredentials(text: string, path: string): AdoptedCredential[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    list = null;
  }
  if (Array.isArray(list) && list.every(isCredential)) return list;
  throw new Error(
    `${path} is there and is no list of credentials as \`clientcreds adopt\` writes it, so it was left alone. Name another file by --out, or move it away.`,
  );
}

const isCredential = (each: unknown): each is AdoptedCredential => {
  const { id, appId, suggested } = (each ?? {}) as Partial<AdoptedCredential>;
  return typeof id === "string" && typeof appId === "string" && typeof suggested?.every === "string";
};

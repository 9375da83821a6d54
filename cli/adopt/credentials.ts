/** What an issuer calls that which names a client: the member of `credentials.json`, and the attribute of the construct. */
export type ClientKey = "appId" | "clientId" | "entityId";

/** What `credentials.json` has of one client: data for the loop that declares them, to be read and edited by a person. */
export type AdoptedCredential = {
  /** Names the construct or instance, so it must stay; it is made of the name. */
  readonly id: string;
  readonly name: string;
  readonly suggested: { readonly every: string; readonly spread: string };
  /** At an issuer whose clients are in realms. */
  readonly realm?: string;
} & { readonly [K in ClientKey]?: string };

/** How clients that are listed together are named. */
export interface Naming {
  readonly clientKey: ClientKey;
  /** In which all of them are, at an issuer that has realms. */
  readonly realm?: string;
}

/** A client at an issuer. */
export interface Found {
  readonly key: string;
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
  { clientKey, realm }: Naming,
  kept: readonly AdoptedCredential[],
  found: readonly Found[],
  suggested: AdoptedCredential["suggested"],
): Merged {
  const ofRealm = kept.filter((each) => each.realm === realm);
  const known = new Set(ofRealm.map((each) => each[clientKey]));
  const ids = new Set(kept.map(({ id }) => id));
  const fresh = found.filter(({ key }) => !known.has(key));
  const slugs = fresh.map(({ name }) => slugOf(name));
  const added = fresh.map(({ key, name }, i): AdoptedCredential => {
    const slug = slugs[i]!;
    // All that share a name bear their id, so that it does not matter which was listed first.
    const shared = slug === "" || ids.has(slug) || slugs.filter((other) => other === slug).length > 1;
    const id = shared ? [slug, realm, key].filter(Boolean).join("-") : slug;
    return { id, ...(realm === undefined ? {} : { realm }), [clientKey]: key, name, suggested };
  });
  const there = new Set(found.map(({ key }) => key));
  return {
    credentials: [...kept, ...added],
    added: added.length,
    gone: ofRealm.filter((each) => !there.has(each[clientKey]!)).map(({ id }) => id),
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
export function parseCredentials(naming: Naming, text: string, path: string): AdoptedCredential[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    list = null;
  }
  if (Array.isArray(list) && list.every((each) => isCredential(naming, each))) return list;
  throw new Error(
    `${path} is there and is no list of credentials with \`${naming.clientKey}\` as \`clientcreds adopt\` writes it, so it was left alone. Name another file by --out, or move it away.`,
  );
}

const isCredential = ({ clientKey, realm }: Naming, each: unknown): each is AdoptedCredential => {
  const { id, [clientKey]: key, realm: its, suggested } = (each ?? {}) as Partial<AdoptedCredential>;
  const named = typeof id === "string" && typeof key === "string" && typeof its === typeof realm;
  return named && typeof suggested?.every === "string";
};

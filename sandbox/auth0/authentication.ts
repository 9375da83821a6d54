/** How a client with a secret, or a public one, authenticates. */
export const TOKEN_ENDPOINT_AUTH_METHODS = ["none", "client_secret_post", "client_secret_basic"] as const;
export type TokenEndpointAuthMethod = (typeof TOKEN_ENDPOINT_AUTH_METHODS)[number];

/** How a client authenticates: in one way, or by keys. */
export interface Authentication {
  /** null: with private_key_jwt, so that its secret is neither shown nor accepted. */
  readonly method: TokenEndpointAuthMethod | null;
  /** Ids of the credentials that private_key_jwt takes; without it none. */
  readonly keys: readonly string[];
}

/** Credentials that private_key_jwt takes at a time. */
export const MOST_ATTACHED = 2;

import type { AccessTokens } from "./access-tokens";
import { adminErrors } from "./errors";
import type { Realm } from "./realm";

/** What the whole server knows. */
export interface Service {
  readonly realms: Map<string, Realm>;
  readonly tokens: AccessTokens;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Who may do everything, in the realm `master`. */
  readonly admin: { readonly username: string; readonly password: string };
  /** Whether it runs with the feature `client-secret-rotation`. */
  rotationFeature: boolean;
  /** Origin, without a slash at the end. */
  readonly url: string;
  /** A client of a realm other than `master` asked for a token. */
  readonly onLogin: (ok: boolean) => void;
}

export const seconds = ({ now }: Service): number => Math.floor(now() / 1000);

/** @throws KeycloakError 404 */
export function realmOf({ realms }: Service, name: string): Realm {
  const realm = realms.get(name);
  if (!realm) throw adminErrors.noRealm();
  return realm;
}

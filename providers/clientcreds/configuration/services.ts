import type { Auth0Client } from "../issuers/auth0/client";
import type { OktaClient } from "../issuers/okta/client";
import type { KeycloakClient } from "../issuers/keycloak/client";
import type { SahamatiClient } from "../issuers/sahamati/client";
import type { EventLog } from "../events/event-log";
import type { Claims } from "./claims";
import type { Modes } from "./modes";
import type { StorePlace } from "./store-place";
import type { Stores } from "./stores";

/** What the provider's configuration makes available to its resources. */
export interface Services {
  /** null: not configured; said on the resource that needs it. */
  readonly okta: OktaClient | null;
  readonly auth0: Auth0Client | null;
  readonly sahamati: SahamatiClient | null;
  readonly keycloak: KeycloakClient | null;
  /** Where slots live unless a resource says otherwise. */
  readonly slotStore: StorePlace | null;
  readonly stores: Stores;
  readonly modes: Modes;
  readonly paused: boolean;
  /** Seconds. */
  readonly stepDeadline: number;
  /** Where steps are recorded; null: nowhere. */
  readonly events: EventLog | null;
  readonly claims: Claims;
  /** Credentials whose management this process has ended, by store id: one that is created again right after was replaced. */
  readonly letGo: Set<string>;
}

import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import {
  ClientcredsProvider,
  type ClientcredsProviderEvents,
  type ClientcredsProviderHttp,
  type ClientcredsProviderKeycloak,
  type ClientcredsProviderAuth0,
  type ClientcredsProviderOkta,
  type ClientcredsProviderSahamati,
} from "../providers/bindings/provider";
import { aspectsAboveStacks } from "./aspects/aspects-above-stacks";
import { durationText, type DurationLike } from "./duration";
import type { SlotStore, StoreAttribute } from "./slot-store";
import { ValidationError } from "./validation-error";

export interface ClientCredentialsProviderProps {
  /** For a second org, tenant or realm. @default this is the default provider */
  readonly alias?: string;
  /** Okta org. The token best comes from the environment, OKTA_API_TOKEN. @default OKTA_ORG_NAME and its like */
  readonly okta?: ClientcredsProviderOkta;
  /** Auth0 tenant. The application best comes from the environment, AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET. @default AUTH0_DOMAIN and its like */
  readonly auth0?: ClientcredsProviderAuth0;
  /** Sahamati's token service. The password best comes from the environment, SAHAMATI_PASSWORD. @default SAHAMATI_ENVIRONMENT and its like */
  readonly sahamati?: ClientcredsProviderSahamati;
  /** Keycloak. The secret best comes from the environment, KEYCLOAK_CLIENT_SECRET. @default KEYCLOAK_URL and its like */
  readonly keycloak?: ClientcredsProviderKeycloak;
  /** Where slots live, unless a credential says otherwise. @default each credential must say */
  readonly slotStore?: SlotStore;
  /** "store": no call to an issuer, for pull requests; best by CLIENTCREDS_OBSERVE in the environment of that job. @default "all" */
  readonly observe?: "all" | "store";
  /** Nothing is applied and no value is read; best by CLIENTCREDS_PLAN_ONLY. @default false */
  readonly planOnly?: boolean;
  /** No step for any credential. @default false */
  readonly paused?: boolean | IResolvable;
  /** A step does nothing this long after its observation. @default "5m" */
  readonly stepDeadline?: DurationLike;
  /** A file to which every step is appended, without any value; best by CLIENTCREDS_EVENTS_FILE. @default none */
  readonly events?: ClientcredsProviderEvents;
  /** Certificate authorities and time-outs. @default those of the system */
  readonly http?: ClientcredsProviderHttp;
}

/** The provider's configuration. It is the L1 provider, so it can be passed as `provider`. */
export class ClientCredentialsProvider extends ClientcredsProvider {
  /** @internal Where slots live unless a credential says otherwise. */
  readonly slotStoreProp: StoreAttribute | undefined;

  constructor(scope: Construct, id: string, props: ClientCredentialsProviderProps = {}) {
    const { slotStore, stepDeadline, ...rest } = props;
    const { name, ...store } = slotStore?._toAttribute() ?? {};
    if (name !== undefined) {
      const rule = "must not be named: a name belongs to one credential";
      throw new ValidationError({ field: "slotStore", rule, value: name }, scope);
    }
    super(scope, id, {
      ...rest,
      slotStore: slotStore && store,
      stepDeadline: stepDeadline === undefined ? undefined : durationText(stepDeadline, "stepDeadline", scope),
    });
    this.slotStoreProp = slotStore && store;
    this.node.addValidation({ validate: () => aspectsAboveStacks(this) });
  }
}

// https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ClientcredsProviderConfig {
  /**
  * Auth0 tenant, with an application or an API token, exactly one way.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#auth0 ClientcredsProvider#auth0}
  */
  readonly auth0?: ClientcredsProviderAuth0;
  /**
  * Appends one line per step to a file (CloudEvents as JSON, without any value); each line names the hash of the one before it, so that a removed line shows.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#events ClientcredsProvider#events}
  */
  readonly events?: ClientcredsProviderEvents;
  /**
  * How issuers are reached. HTTPS_PROXY and NO_PROXY are honoured.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#http ClientcredsProvider#http}
  */
  readonly http?: ClientcredsProviderHttp;
  /**
  * Keycloak, with a client or a user, exactly one way.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#keycloak ClientcredsProvider#keycloak}
  */
  readonly keycloak?: ClientcredsProviderKeycloak;
  /**
  * `all` (default), or `store`: no call to an issuer and no credential for it, its facts stay as last seen. For pull requests; CLIENTCREDS_OBSERVE.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#observe ClientcredsProvider#observe}
  */
  readonly observe?: string;
  /**
  * Okta org, with an API token or a service app, exactly one way.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#okta ClientcredsProvider#okta}
  */
  readonly okta?: ClientcredsProviderOkta;
  /**
  * As `rotation.paused`, for every credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#paused ClientcredsProvider#paused}
  */
  readonly paused?: boolean | cdktf.IResolvable;
  /**
  * Refuses to apply, and reads no value: a slot's is unknown. CLIENTCREDS_PLAN_ONLY.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#plan_only ClientcredsProvider#plan_only}
  */
  readonly planOnly?: boolean | cdktf.IResolvable;
  /**
  * Sahamati's token service, as one designated user.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#sahamati ClientcredsProvider#sahamati}
  */
  readonly sahamati?: ClientcredsProviderSahamati;
  /**
  * Where slots live, unless a resource says otherwise.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#slot_store ClientcredsProvider#slot_store}
  */
  readonly slotStore?: ClientcredsProviderSlotStore;
  /**
  * A step does nothing this long after its observation. Default `5m`, at least `1s`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#step_deadline ClientcredsProvider#step_deadline}
  */
  readonly stepDeadline?: string;
  /**
  * Alias name
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#alias ClientcredsProvider#alias}
  */
  readonly alias?: string;
}
export interface ClientcredsProviderAuth0 {
  /**
  * Token for the Management API. Default: AUTH0_API_TOKEN.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#api_token ClientcredsProvider#api_token}
  */
  readonly apiToken?: string;
  /**
  * Of the Management API, where `domain` is a custom one. Default: AUTH0_AUDIENCE, or `https://<domain>/api/v2/`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#audience ClientcredsProvider#audience}
  */
  readonly audience?: string;
  /**
  * Application that may use the Management API. Default: AUTH0_CLIENT_ID.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#client_id ClientcredsProvider#client_id}
  */
  readonly clientId?: string;
  /**
  * Default: AUTH0_CLIENT_SECRET.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#client_secret ClientcredsProvider#client_secret}
  */
  readonly clientSecret?: string;
  /**
  * `acme.eu.auth0.com`. Default: AUTH0_DOMAIN.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#domain ClientcredsProvider#domain}
  */
  readonly domain?: string;
  /**
  * Its private key instead of its secret (private_key_jwt): RSA, a PEM or a path to one.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#private_key ClientcredsProvider#private_key}
  */
  readonly privateKey?: string;
  /**
  * Percent of the tenant's rate limit that may be used, 1 to 100. Default 50.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#rate_limit_share ClientcredsProvider#rate_limit_share}
  */
  readonly rateLimitShare?: number;
}

export function clientcredsProviderAuth0ToTerraform(struct?: ClientcredsProviderAuth0 | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    api_token: cdktf.stringToTerraform(struct!.apiToken),
    audience: cdktf.stringToTerraform(struct!.audience),
    client_id: cdktf.stringToTerraform(struct!.clientId),
    client_secret: cdktf.stringToTerraform(struct!.clientSecret),
    domain: cdktf.stringToTerraform(struct!.domain),
    private_key: cdktf.stringToTerraform(struct!.privateKey),
    rate_limit_share: cdktf.numberToTerraform(struct!.rateLimitShare),
  }
}


export function clientcredsProviderAuth0ToHclTerraform(struct?: ClientcredsProviderAuth0 | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    api_token: {
      value: cdktf.stringToHclTerraform(struct!.apiToken),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    audience: {
      value: cdktf.stringToHclTerraform(struct!.audience),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_id: {
      value: cdktf.stringToHclTerraform(struct!.clientId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_secret: {
      value: cdktf.stringToHclTerraform(struct!.clientSecret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    domain: {
      value: cdktf.stringToHclTerraform(struct!.domain),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    private_key: {
      value: cdktf.stringToHclTerraform(struct!.privateKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    rate_limit_share: {
      value: cdktf.numberToHclTerraform(struct!.rateLimitShare),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface ClientcredsProviderEvents {
  /**
  * The file. Default: CLIENTCREDS_EVENTS_FILE.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#file ClientcredsProvider#file}
  */
  readonly file?: string;
}

export function clientcredsProviderEventsToTerraform(struct?: ClientcredsProviderEvents | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    file: cdktf.stringToTerraform(struct!.file),
  }
}


export function clientcredsProviderEventsToHclTerraform(struct?: ClientcredsProviderEvents | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    file: {
      value: cdktf.stringToHclTerraform(struct!.file),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface ClientcredsProviderHttp {
  /**
  * PEM file of further certificate authorities.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#ca_file ClientcredsProvider#ca_file}
  */
  readonly caFile?: string;
  /**
  * For one request. Default `30s`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#timeout ClientcredsProvider#timeout}
  */
  readonly timeout?: string;
}

export function clientcredsProviderHttpToTerraform(struct?: ClientcredsProviderHttp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    ca_file: cdktf.stringToTerraform(struct!.caFile),
    timeout: cdktf.stringToTerraform(struct!.timeout),
  }
}


export function clientcredsProviderHttpToHclTerraform(struct?: ClientcredsProviderHttp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    ca_file: {
      value: cdktf.stringToHclTerraform(struct!.caFile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    timeout: {
      value: cdktf.stringToHclTerraform(struct!.timeout),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface ClientcredsProviderKeycloak {
  /**
  * What the server serves all paths below, such as `/auth`. Default: KEYCLOAK_BASE_PATH.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#base_path ClientcredsProvider#base_path}
  */
  readonly basePath?: string;
  /**
  * Client with a service account; with a user, the client that logs it in. Default: KEYCLOAK_CLIENT_ID.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#client_id ClientcredsProvider#client_id}
  */
  readonly clientId?: string;
  /**
  * Default: KEYCLOAK_CLIENT_SECRET.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#client_secret ClientcredsProvider#client_secret}
  */
  readonly clientSecret?: string;
  /**
  * Default: KEYCLOAK_PASSWORD.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#password ClientcredsProvider#password}
  */
  readonly password?: string;
  /**
  * Realm in which the provider itself logs in. Default: KEYCLOAK_REALM, or `master`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#realm ClientcredsProvider#realm}
  */
  readonly realm?: string;
  /**
  * `https://sso.example.com`. Default: KEYCLOAK_URL.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#url ClientcredsProvider#url}
  */
  readonly url?: string;
  /**
  * Default: KEYCLOAK_USER.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#username ClientcredsProvider#username}
  */
  readonly username?: string;
}

export function clientcredsProviderKeycloakToTerraform(struct?: ClientcredsProviderKeycloak | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    base_path: cdktf.stringToTerraform(struct!.basePath),
    client_id: cdktf.stringToTerraform(struct!.clientId),
    client_secret: cdktf.stringToTerraform(struct!.clientSecret),
    password: cdktf.stringToTerraform(struct!.password),
    realm: cdktf.stringToTerraform(struct!.realm),
    url: cdktf.stringToTerraform(struct!.url),
    username: cdktf.stringToTerraform(struct!.username),
  }
}


export function clientcredsProviderKeycloakToHclTerraform(struct?: ClientcredsProviderKeycloak | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    base_path: {
      value: cdktf.stringToHclTerraform(struct!.basePath),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_id: {
      value: cdktf.stringToHclTerraform(struct!.clientId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_secret: {
      value: cdktf.stringToHclTerraform(struct!.clientSecret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    password: {
      value: cdktf.stringToHclTerraform(struct!.password),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    realm: {
      value: cdktf.stringToHclTerraform(struct!.realm),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    url: {
      value: cdktf.stringToHclTerraform(struct!.url),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    username: {
      value: cdktf.stringToHclTerraform(struct!.username),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface ClientcredsProviderOkta {
  /**
  * Other URLs of the same org (custom domains).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#also_known_as ClientcredsProvider#also_known_as}
  */
  readonly alsoKnownAs?: string[];
  /**
  * SSWS token. Default: OKTA_API_TOKEN.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#api_token ClientcredsProvider#api_token}
  */
  readonly apiToken?: string;
  /**
  * Service app. Default: OKTA_API_CLIENT_ID.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#client_id ClientcredsProvider#client_id}
  */
  readonly clientId?: string;
  /**
  * `https://acme.okta.com`. Default: OKTA_ORG_NAME and OKTA_BASE_URL.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#org_url ClientcredsProvider#org_url}
  */
  readonly orgUrl?: string;
  /**
  * Its private key, PEM or a path to one. Default: OKTA_API_PRIVATE_KEY.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#private_key ClientcredsProvider#private_key}
  */
  readonly privateKey?: string;
  /**
  * Key id. Default: OKTA_API_PRIVATE_KEY_ID.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#private_key_id ClientcredsProvider#private_key_id}
  */
  readonly privateKeyId?: string;
  /**
  * Percent of the org's rate limit that may be used, 1 to 100. Default 50.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#rate_limit_share ClientcredsProvider#rate_limit_share}
  */
  readonly rateLimitShare?: number;
  /**
  * Default: OKTA_API_SCOPES, or okta.apps.read and okta.apps.manage.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#scopes ClientcredsProvider#scopes}
  */
  readonly scopes?: string[];
}

export function clientcredsProviderOktaToTerraform(struct?: ClientcredsProviderOkta | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    also_known_as: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.alsoKnownAs),
    api_token: cdktf.stringToTerraform(struct!.apiToken),
    client_id: cdktf.stringToTerraform(struct!.clientId),
    org_url: cdktf.stringToTerraform(struct!.orgUrl),
    private_key: cdktf.stringToTerraform(struct!.privateKey),
    private_key_id: cdktf.stringToTerraform(struct!.privateKeyId),
    rate_limit_share: cdktf.numberToTerraform(struct!.rateLimitShare),
    scopes: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.scopes),
  }
}


export function clientcredsProviderOktaToHclTerraform(struct?: ClientcredsProviderOkta | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    also_known_as: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.alsoKnownAs),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    api_token: {
      value: cdktf.stringToHclTerraform(struct!.apiToken),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_id: {
      value: cdktf.stringToHclTerraform(struct!.clientId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    org_url: {
      value: cdktf.stringToHclTerraform(struct!.orgUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    private_key: {
      value: cdktf.stringToHclTerraform(struct!.privateKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    private_key_id: {
      value: cdktf.stringToHclTerraform(struct!.privateKeyId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    rate_limit_share: {
      value: cdktf.numberToHclTerraform(struct!.rateLimitShare),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    scopes: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.scopes),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface ClientcredsProviderSahamati {
  /**
  * Instead of `environment`: `https://api.sahamati.org.in/iam`. Default: SAHAMATI_BASE_URL.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#base_url ClientcredsProvider#base_url}
  */
  readonly baseUrl?: string;
  /**
  * `production`, `uat` or `sandbox`. Default: SAHAMATI_ENVIRONMENT.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#environment ClientcredsProvider#environment}
  */
  readonly environment?: string;
  /**
  * Default: SAHAMATI_PASSWORD.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#password ClientcredsProvider#password}
  */
  readonly password?: string;
  /**
  * E-mail of the designated user who administers the entities. Default: SAHAMATI_USERNAME.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#username ClientcredsProvider#username}
  */
  readonly username?: string;
}

export function clientcredsProviderSahamatiToTerraform(struct?: ClientcredsProviderSahamati | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    base_url: cdktf.stringToTerraform(struct!.baseUrl),
    environment: cdktf.stringToTerraform(struct!.environment),
    password: cdktf.stringToTerraform(struct!.password),
    username: cdktf.stringToTerraform(struct!.username),
  }
}


export function clientcredsProviderSahamatiToHclTerraform(struct?: ClientcredsProviderSahamati | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    base_url: {
      value: cdktf.stringToHclTerraform(struct!.baseUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    environment: {
      value: cdktf.stringToHclTerraform(struct!.environment),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    password: {
      value: cdktf.stringToHclTerraform(struct!.password),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    username: {
      value: cdktf.stringToHclTerraform(struct!.username),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface ClientcredsProviderSlotStoreAwsSecretsManager {
  /**
  * Whether a missing secret is created, or an error. Default true.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#create ClientcredsProvider#create}
  */
  readonly create?: boolean | cdktf.IResolvable;
  /**
  * Name of a second secret with all slots in one JSON, derived from the first after each move, for consumers that cannot read staging labels. `{name}` stands for the name of the first.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#document ClientcredsProvider#document}
  */
  readonly document?: string;
  /**
  * URL. Default: AWS_ENDPOINT_URL_SECRETS_MANAGER, or the region's own. https, or http on loopback.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#endpoint ClientcredsProvider#endpoint}
  */
  readonly endpoint?: string;
  /**
  * What the role's trust policy asks for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#external_id ClientcredsProvider#external_id}
  */
  readonly externalId?: string;
  /**
  * Other names for the fields of `json`: `client_id`, `client_secret`, `issuer`, `generation`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#fields ClientcredsProvider#fields}
  */
  readonly fields?: { [key: string]: string };
  /**
  * Key of secrets that are created: id, alias or ARN. Default: the account's `aws/secretsmanager`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#kms_key_id ClientcredsProvider#kms_key_id}
  */
  readonly kmsKeyId?: string;
  /**
  * Payload of a version: `json` (default; client id, secret, issuer and generation), `raw` (the value alone), or `sahamati` (`entityId` and `entitySecret`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#layout ClientcredsProvider#layout}
  */
  readonly layout?: string;
  /**
  * Before the default names of secrets: `prod/oauth/`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#name_prefix ClientcredsProvider#name_prefix}
  */
  readonly namePrefix?: string;
  /**
  * Of AWS's shared configuration files. Default: AWS_PROFILE.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#profile ClientcredsProvider#profile}
  */
  readonly profile?: string;
  /**
  * Days in which a deleted secret can be restored: 7 to 30, or 0 for none. Default 30.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#recovery_window_days ClientcredsProvider#recovery_window_days}
  */
  readonly recoveryWindowDays?: number;
  /**
  * Default: AWS_REGION, or the profile's.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#region ClientcredsProvider#region}
  */
  readonly region?: string;
  /**
  * Role to assume with the credentials found.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#role_arn ClientcredsProvider#role_arn}
  */
  readonly roleArn?: string;
  /**
  * Of secrets that are created. Keys that begin with `clientcreds:` are ours.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#tags ClientcredsProvider#tags}
  */
  readonly tags?: { [key: string]: string };
}

export function clientcredsProviderSlotStoreAwsSecretsManagerToTerraform(struct?: ClientcredsProviderSlotStoreAwsSecretsManager | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.booleanToTerraform(struct!.create),
    document: cdktf.stringToTerraform(struct!.document),
    endpoint: cdktf.stringToTerraform(struct!.endpoint),
    external_id: cdktf.stringToTerraform(struct!.externalId),
    fields: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.fields),
    kms_key_id: cdktf.stringToTerraform(struct!.kmsKeyId),
    layout: cdktf.stringToTerraform(struct!.layout),
    name_prefix: cdktf.stringToTerraform(struct!.namePrefix),
    profile: cdktf.stringToTerraform(struct!.profile),
    recovery_window_days: cdktf.numberToTerraform(struct!.recoveryWindowDays),
    region: cdktf.stringToTerraform(struct!.region),
    role_arn: cdktf.stringToTerraform(struct!.roleArn),
    tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.tags),
  }
}


export function clientcredsProviderSlotStoreAwsSecretsManagerToHclTerraform(struct?: ClientcredsProviderSlotStoreAwsSecretsManager | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    create: {
      value: cdktf.booleanToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    document: {
      value: cdktf.stringToHclTerraform(struct!.document),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    endpoint: {
      value: cdktf.stringToHclTerraform(struct!.endpoint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    external_id: {
      value: cdktf.stringToHclTerraform(struct!.externalId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    fields: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.fields),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
    kms_key_id: {
      value: cdktf.stringToHclTerraform(struct!.kmsKeyId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    layout: {
      value: cdktf.stringToHclTerraform(struct!.layout),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name_prefix: {
      value: cdktf.stringToHclTerraform(struct!.namePrefix),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    profile: {
      value: cdktf.stringToHclTerraform(struct!.profile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    recovery_window_days: {
      value: cdktf.numberToHclTerraform(struct!.recoveryWindowDays),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    region: {
      value: cdktf.stringToHclTerraform(struct!.region),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role_arn: {
      value: cdktf.stringToHclTerraform(struct!.roleArn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tags: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.tags),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface ClientcredsProviderSlotStoreEncryptedFile {
  /**
  * File (mode 0600) with the key: 32 bytes in base64. Created when neither it nor the store is there. Default: CLIENTCREDS_FILE_KEY. Needed in apply only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#key_file ClientcredsProvider#key_file}
  */
  readonly keyFile?: string;
  /**
  * The file; created when it is not there.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#path ClientcredsProvider#path}
  */
  readonly path: string;
}

export function clientcredsProviderSlotStoreEncryptedFileToTerraform(struct?: ClientcredsProviderSlotStoreEncryptedFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    key_file: cdktf.stringToTerraform(struct!.keyFile),
    path: cdktf.stringToTerraform(struct!.path),
  }
}


export function clientcredsProviderSlotStoreEncryptedFileToHclTerraform(struct?: ClientcredsProviderSlotStoreEncryptedFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    key_file: {
      value: cdktf.stringToHclTerraform(struct!.keyFile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    path: {
      value: cdktf.stringToHclTerraform(struct!.path),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface ClientcredsProviderSlotStore {
  /**
  * AWS Secrets Manager: CURRENT is the staging label AWSCURRENT, PREVIOUS is AWSPREVIOUS, NEXT is `NEXT`. Whoever may describe a secret can plan, without the right to read a value.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#aws_secrets_manager ClientcredsProvider#aws_secrets_manager}
  */
  readonly awsSecretsManager?: ClientcredsProviderSlotStoreAwsSecretsManager;
  /**
  * An encrypted file: for trying things out and for tests.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#encrypted_file ClientcredsProvider#encrypted_file}
  */
  readonly encryptedFile?: ClientcredsProviderSlotStoreEncryptedFile;
}

export function clientcredsProviderSlotStoreToTerraform(struct?: ClientcredsProviderSlotStore | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aws_secrets_manager: clientcredsProviderSlotStoreAwsSecretsManagerToTerraform(struct!.awsSecretsManager),
    encrypted_file: clientcredsProviderSlotStoreEncryptedFileToTerraform(struct!.encryptedFile),
  }
}


export function clientcredsProviderSlotStoreToHclTerraform(struct?: ClientcredsProviderSlotStore | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    aws_secrets_manager: {
      value: clientcredsProviderSlotStoreAwsSecretsManagerToHclTerraform(struct!.awsSecretsManager),
      isBlock: true,
      type: "struct",
      storageClassType: "ClientcredsProviderSlotStoreAwsSecretsManager",
    },
    encrypted_file: {
      value: clientcredsProviderSlotStoreEncryptedFileToHclTerraform(struct!.encryptedFile),
      isBlock: true,
      type: "struct",
      storageClassType: "ClientcredsProviderSlotStoreEncryptedFile",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}


/**
* Represents a {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs clientcreds}
*/
export class ClientcredsProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "clientcreds";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ClientcredsProvider resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ClientcredsProvider to import
  * @param importFromId The id of the existing ClientcredsProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ClientcredsProvider to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "clientcreds", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs clientcreds} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ClientcredsProviderConfig = {}
  */
  public constructor(scope: Construct, id: string, config: ClientcredsProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'clientcreds',
      terraformGeneratorMetadata: {
        providerName: 'clientcreds',
        providerVersion: '0.1.0',
        providerVersionConstraint: '0.1.0'
      },
      terraformProviderSource: 'registry.terraform.io/clientcreds/clientcreds'
    });
    this._auth0 = config.auth0;
    this._events = config.events;
    this._http = config.http;
    this._keycloak = config.keycloak;
    this._observe = config.observe;
    this._okta = config.okta;
    this._paused = config.paused;
    this._planOnly = config.planOnly;
    this._sahamati = config.sahamati;
    this._slotStore = config.slotStore;
    this._stepDeadline = config.stepDeadline;
    this._alias = config.alias;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // auth0 - computed: false, optional: true, required: false
  private _auth0?: ClientcredsProviderAuth0; 
  public get auth0() {
    return this._auth0;
  }
  public set auth0(value: ClientcredsProviderAuth0 | undefined) {
    this._auth0 = value;
  }
  public resetAuth0() {
    this._auth0 = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get auth0Input() {
    return this._auth0;
  }

  // events - computed: false, optional: true, required: false
  private _events?: ClientcredsProviderEvents; 
  public get events() {
    return this._events;
  }
  public set events(value: ClientcredsProviderEvents | undefined) {
    this._events = value;
  }
  public resetEvents() {
    this._events = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get eventsInput() {
    return this._events;
  }

  // http - computed: false, optional: true, required: false
  private _http?: ClientcredsProviderHttp; 
  public get http() {
    return this._http;
  }
  public set http(value: ClientcredsProviderHttp | undefined) {
    this._http = value;
  }
  public resetHttp() {
    this._http = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get httpInput() {
    return this._http;
  }

  // keycloak - computed: false, optional: true, required: false
  private _keycloak?: ClientcredsProviderKeycloak; 
  public get keycloak() {
    return this._keycloak;
  }
  public set keycloak(value: ClientcredsProviderKeycloak | undefined) {
    this._keycloak = value;
  }
  public resetKeycloak() {
    this._keycloak = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keycloakInput() {
    return this._keycloak;
  }

  // observe - computed: false, optional: true, required: false
  private _observe?: string; 
  public get observe() {
    return this._observe;
  }
  public set observe(value: string | undefined) {
    this._observe = value;
  }
  public resetObserve() {
    this._observe = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get observeInput() {
    return this._observe;
  }

  // okta - computed: false, optional: true, required: false
  private _okta?: ClientcredsProviderOkta; 
  public get okta() {
    return this._okta;
  }
  public set okta(value: ClientcredsProviderOkta | undefined) {
    this._okta = value;
  }
  public resetOkta() {
    this._okta = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oktaInput() {
    return this._okta;
  }

  // paused - computed: false, optional: true, required: false
  private _paused?: boolean | cdktf.IResolvable; 
  public get paused() {
    return this._paused;
  }
  public set paused(value: boolean | cdktf.IResolvable | undefined) {
    this._paused = value;
  }
  public resetPaused() {
    this._paused = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pausedInput() {
    return this._paused;
  }

  // plan_only - computed: false, optional: true, required: false
  private _planOnly?: boolean | cdktf.IResolvable; 
  public get planOnly() {
    return this._planOnly;
  }
  public set planOnly(value: boolean | cdktf.IResolvable | undefined) {
    this._planOnly = value;
  }
  public resetPlanOnly() {
    this._planOnly = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get planOnlyInput() {
    return this._planOnly;
  }

  // sahamati - computed: false, optional: true, required: false
  private _sahamati?: ClientcredsProviderSahamati; 
  public get sahamati() {
    return this._sahamati;
  }
  public set sahamati(value: ClientcredsProviderSahamati | undefined) {
    this._sahamati = value;
  }
  public resetSahamati() {
    this._sahamati = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sahamatiInput() {
    return this._sahamati;
  }

  // slot_store - computed: false, optional: true, required: false
  private _slotStore?: ClientcredsProviderSlotStore; 
  public get slotStore() {
    return this._slotStore;
  }
  public set slotStore(value: ClientcredsProviderSlotStore | undefined) {
    this._slotStore = value;
  }
  public resetSlotStore() {
    this._slotStore = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get slotStoreInput() {
    return this._slotStore;
  }

  // step_deadline - computed: false, optional: true, required: false
  private _stepDeadline?: string; 
  public get stepDeadline() {
    return this._stepDeadline;
  }
  public set stepDeadline(value: string | undefined) {
    this._stepDeadline = value;
  }
  public resetStepDeadline() {
    this._stepDeadline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stepDeadlineInput() {
    return this._stepDeadline;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string; 
  public get alias() {
    return this._alias;
  }
  public set alias(value: string | undefined) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      auth0: clientcredsProviderAuth0ToTerraform(this._auth0),
      events: clientcredsProviderEventsToTerraform(this._events),
      http: clientcredsProviderHttpToTerraform(this._http),
      keycloak: clientcredsProviderKeycloakToTerraform(this._keycloak),
      observe: cdktf.stringToTerraform(this._observe),
      okta: clientcredsProviderOktaToTerraform(this._okta),
      paused: cdktf.booleanToTerraform(this._paused),
      plan_only: cdktf.booleanToTerraform(this._planOnly),
      sahamati: clientcredsProviderSahamatiToTerraform(this._sahamati),
      slot_store: clientcredsProviderSlotStoreToTerraform(this._slotStore),
      step_deadline: cdktf.stringToTerraform(this._stepDeadline),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      auth0: {
        value: clientcredsProviderAuth0ToHclTerraform(this._auth0),
        isBlock: true,
        type: "struct",
        storageClassType: "ClientcredsProviderAuth0",
      },
      events: {
        value: clientcredsProviderEventsToHclTerraform(this._events),
        isBlock: true,
        type: "struct",
        storageClassType: "ClientcredsProviderEvents",
      },
      http: {
        value: clientcredsProviderHttpToHclTerraform(this._http),
        isBlock: true,
        type: "struct",
        storageClassType: "ClientcredsProviderHttp",
      },
      keycloak: {
        value: clientcredsProviderKeycloakToHclTerraform(this._keycloak),
        isBlock: true,
        type: "struct",
        storageClassType: "ClientcredsProviderKeycloak",
      },
      observe: {
        value: cdktf.stringToHclTerraform(this._observe),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      okta: {
        value: clientcredsProviderOktaToHclTerraform(this._okta),
        isBlock: true,
        type: "struct",
        storageClassType: "ClientcredsProviderOkta",
      },
      paused: {
        value: cdktf.booleanToHclTerraform(this._paused),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      plan_only: {
        value: cdktf.booleanToHclTerraform(this._planOnly),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      sahamati: {
        value: clientcredsProviderSahamatiToHclTerraform(this._sahamati),
        isBlock: true,
        type: "struct",
        storageClassType: "ClientcredsProviderSahamati",
      },
      slot_store: {
        value: clientcredsProviderSlotStoreToHclTerraform(this._slotStore),
        isBlock: true,
        type: "struct",
        storageClassType: "ClientcredsProviderSlotStore",
      },
      step_deadline: {
        value: cdktf.stringToHclTerraform(this._stepDeadline),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alias: {
        value: cdktf.stringToHclTerraform(this._alias),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}

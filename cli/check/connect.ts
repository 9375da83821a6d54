import { resolve } from "node:path";
import { configure } from "../../providers/clientcreds/configuration/configure";
import { providerSchema, type ProviderConfig } from "../../providers/clientcreds/configuration/schema";
import type { Services } from "../../providers/clientcreds/configuration/services";
import { clientcredsProvider } from "../../providers/clientcreds/provider";
import { checkIssuer } from "../../providers/clientcreds/resources/common/belongs";
import type { CredentialAttributes, CredentialKind } from "../../providers/clientcreds/resources/common/kind";
import { isCredentialResource } from "../../providers/clientcreds/resources/common/resource";
import { fileStoreId, parseFileStoreId } from "../../providers/clientcreds/stores/encrypted-file";
import { Diagnostics } from "../../providers/plugin";
import { fromStoredState } from "../../providers/plugin/values/state-json";
import type { LocatedCredential } from "../state/read-credentials";
import type { ProviderJson } from "./provider-configuration";

/** A credential of a state, with what it takes to reach its slots and its issuer. */
export interface Connected {
  readonly kind: CredentialKind;
  readonly attributes: CredentialAttributes;
  readonly services: Services;
}

/** What credentials of one issuer and one configuration share: connections, and the rate at which they may ask. */
export type SharedServices = Map<string, Services>;

/**
 * Opens what a state names as the provider does. The issuer is the state's, so no configuration need tell it.
 *
 * @param provider its configuration, over that of the environment
 * @throws Error
 */
export function connect(
  credential: LocatedCredential,
  provider: ProviderJson,
  env: NodeJS.ProcessEnv,
  shared: SharedServices,
): Connected {
  const { type, folder } = credential;
  const resource = clientcredsProvider.resources
    ?.filter(isCredentialResource)
    .find(({ typeName }) => typeName === type);
  if (!resource) throw new Error(`This version of clientcreds knows no resource ${type}.`);
  const stored = inFolder(folder, credential.attributes);
  const attributes = fromStoredState(resource.schema.type, stored) as CredentialAttributes;
  const diagnostics = new Diagnostics();
  const json = configOf(type, inFolder(folder, provider), stored.issuer);
  const key = JSON.stringify(json);
  const config = fromStoredState(providerSchema.type, json) as ProviderConfig;
  const services = shared.get(key) ?? configure(config, env, diagnostics);
  if (services) {
    shared.set(key, services);
    checkIssuer(resource.kind, attributes, services, diagnostics);
  }
  const wrong = diagnostics.all.filter(({ severity }) => severity === "error");
  const kind = resource.kind.variant?.(attributes) ?? resource.kind;
  if (services && wrong.length === 0) return { kind, attributes, services };
  throw new Error(wrong.map(({ summary, detail }) => `${summary}. ${detail}`).join(" "));
}

/** By the first word of a resource's type: how the provider's configuration says which issuer it is. */
const ISSUERS: Readonly<Record<string, (issuer: string) => ProviderJson>> = {
  okta: (issuer) => ({ org_url: issuer }),
  auth0: (issuer) => ({ domain: new URL(issuer).host }),
  // The state has the URL of the realm.
  keycloak: (issuer) => ({ url: issuer.replace(/\/realms\/[^/]*$/, ""), base_path: "" }),
  sahamati: (issuer) => ({ base_url: issuer, environment: null }),
};

/** A login takes no access to the issuer's management, unless the client's way to authenticate must be asked there: as in a plan that asks the store alone. */
function configOf(type: string, provider: ProviderJson, issuer: unknown): ProviderJson {
  const word = type.split("_")[1]!;
  const place = typeof issuer === "string" ? ISSUERS[word]?.(issuer) : undefined;
  return {
    ...provider,
    ...(place ? { [word]: { ...(provider[word] as object | undefined), ...place } } : {}),
    observe: "store",
    plan_only: false,
  };
}

/** Paths are relative to where Terraform runs. */
function inFolder<T extends ProviderJson>(folder: string, json: T): T {
  const { store_id: id, store, slot_store: slotStore } = json;
  const file = typeof id === "string" ? parseFileStoreId(id) : null;
  return {
    ...json,
    ...(file ? { store_id: fileStoreId(resolve(folder, file.path), file.name) } : {}),
    ...(store ? { store: storeIn(folder, store) } : {}),
    ...(slotStore ? { slot_store: storeIn(folder, slotStore) } : {}),
  };
}

function storeIn(folder: string, store: object): object {
  const { encrypted_file: file } = store as {
    encrypted_file?: { path?: string | null; key_file?: string | null } | null;
  };
  const within = (path: string | null | undefined): string | null => (path ? resolve(folder, path) : null);
  return file ? { ...store, encrypted_file: { path: within(file.path), key_file: within(file.key_file) } } : store;
}

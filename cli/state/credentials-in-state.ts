import { isCredential } from "../terraform/ours";
import { objectIn } from "../terraform/read-json";

/** A credential as a state holds it. */
export interface Credential {
  /** Name of the cdktf stack; null: the state was given by itself. */
  readonly stack: string | null;
  readonly address: string;
  readonly type: string;
  /** Alias of its provider's configuration; null: the one without, or `show -json` does not tell. */
  readonly alias: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const WANTED = "a state: neither what `terraform state pull` prints, nor `terraform show -json`";

/**
 * The credentials of a state, as `terraform state pull` or `terraform show -json` print it. Nothing of other resources is kept.
 *
 * @param source what messages call it
 * @throws Error
 */
export function credentialsInState(text: string, source: string, stack: string | null = null): Credential[] {
  // What is pulled before the first apply.
  if (text.trim() === "") return [];
  const json = objectIn(text, source, WANTED);
  if (json.version === 4) return fromState((json as unknown as StateFile).resources ?? [], stack);
  const shown = json as unknown as ShownState;
  if (typeof shown.format_version !== "string" || "resource_changes" in json)
    throw new Error(`${source} is not ${WANTED}.`);
  if (!/^1\./.test(shown.format_version)) {
    throw new Error(`${source} is of format ${shown.format_version}; this version of clientcreds reads format 1.`);
  }
  return shown.values ? fromModule(shown.values.root_module, stack) : [];
}

/** What `state pull` prints, version 4. */
interface StateFile {
  readonly resources?: readonly StateResource[];
}

interface StateResource {
  readonly module?: string;
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  /** `provider["registry.terraform.io/clientcreds/clientcreds"].alias` */
  readonly provider: string;
  readonly instances: readonly {
    readonly index_key?: string | number;
    readonly deposed?: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  }[];
}

function fromState(resources: readonly StateResource[], stack: string | null): Credential[] {
  return resources
    .filter(({ mode, type, provider }) =>
      isCredential({ mode, type, provider_name: /provider\["([^"]+)"\]/.exec(provider)?.[1] ?? "" }),
    )
    .flatMap(({ module, type, name, provider, instances }) =>
      instances
        .filter(({ deposed }) => deposed === undefined)
        .map(({ index_key: key, attributes }) => {
          const path = [...(module === undefined ? [] : [module]), type, name].join(".");
          const address = key === undefined ? path : `${path}[${JSON.stringify(key)}]`;
          return { stack, address, type, alias: /"\]\.([\w-]+)$/.exec(provider)?.[1] ?? null, attributes };
        }),
    );
}

/** What `show -json` prints, format 1. */
interface ShownState {
  readonly format_version?: unknown;
  readonly values?: { readonly root_module: ShownModule };
}

interface ShownModule {
  readonly resources?: readonly {
    readonly address: string;
    readonly mode: string;
    readonly type: string;
    readonly provider_name: string;
    readonly deposed_key?: string;
    readonly values: Readonly<Record<string, unknown>>;
  }[];
  readonly child_modules?: readonly ShownModule[];
}

function fromModule({ resources = [], child_modules: children = [] }: ShownModule, stack: string | null): Credential[] {
  const own = resources
    .filter((resource) => isCredential(resource) && resource.deposed_key === undefined)
    .map(({ address, type, values }) => ({ stack, address, type, alias: null, attributes: values }));
  return [...own, ...children.flatMap((child) => fromModule(child, stack))];
}

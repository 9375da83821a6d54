/** Where a resource stands in a plan or a state. */
interface Typed {
  readonly mode: string;
  readonly type: string;
  /** `registry.terraform.io/clientcreds/clientcreds`, whatever the registry or mirror. */
  readonly provider_name: string;
}

/** Whether a resource is a credential of this provider: every `*_secret` and `*_key` has the common part. */
export const isCredential = ({ mode, type, provider_name: provider }: Typed): boolean =>
  mode === "managed" && /^clientcreds_\w+_(secret|key)$/.test(type) && provider.endsWith("/clientcreds/clientcreds");

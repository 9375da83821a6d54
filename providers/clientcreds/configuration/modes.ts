import type { Diagnostics } from "../../plugin";

/** What this run may ask and do. */
export interface Modes {
  /** `store`: the issuer is not asked, so no credential for it is needed; its facts stay as they were last seen. */
  readonly observe: "all" | "store";
  /** Nothing is applied, and no value is read. */
  readonly planOnly: boolean;
}

export const OBSERVE_VARIABLE = "CLIENTCREDS_OBSERVE";
export const PLAN_ONLY_VARIABLE = "CLIENTCREDS_PLAN_ONLY";

const OBSERVE = ["all", "store"] as const;
const FLAGS: Readonly<Record<string, boolean>> = { "1": true, true: true, "0": false, false: false };

interface ConfiguredModes {
  readonly observe: string | null;
  readonly plan_only: boolean | null;
}

/** What the configuration says wins over the environment, by which a pipeline makes a plan out of the same configuration. */
export function modesOf(config: ConfiguredModes, env: NodeJS.ProcessEnv, diagnostics: Diagnostics): Modes {
  const said = config.observe ?? (env[OBSERVE_VARIABLE] || "all");
  const observe = OBSERVE.find((mode) => mode === said);
  if (observe === undefined) {
    const where = config.observe === null ? OBSERVE_VARIABLE : "`observe`";
    diagnostics.error(
      "Invalid value",
      `${where} must be one of ${OBSERVE.join(", ")}, got: ${JSON.stringify(said)}.`,
      config.observe === null ? [] : ["observe"],
    );
  }
  if (observe === "store") {
    diagnostics.warning(
      "The issuers are not asked",
      "`observe` is `store`: what is shown of the issuers is what the last refresh or apply saw, so a change made there since is not noticed.",
    );
  }
  const flag = env[PLAN_ONLY_VARIABLE] || "false";
  const planOnly = config.plan_only ?? FLAGS[flag.toLowerCase()];
  if (planOnly === undefined) {
    diagnostics.error("Invalid value", `${PLAN_ONLY_VARIABLE} must be 1 or 0, got: ${JSON.stringify(flag)}.`);
  }
  return { observe: observe ?? "all", planOnly: planOnly ?? false };
}

import { randomBytes } from "node:crypto";

/** By which pipelines name the run of Terraform to every program that it starts; the first that is set counts. */
const VARIABLES = ["CLIENTCREDS_RUN_ID", "TFC_RUN_ID", "GITHUB_RUN_ID", "CI_JOB_ID", "BUILD_ID"];

/** The pipeline's own name of this run. @default one made for this process, which serves one plan or apply */
export function runId(env: NodeJS.ProcessEnv): string {
  const variable = VARIABLES.find((name) => env[name]);
  return variable ? `${variable}=${env[variable]}` : `process ${randomBytes(6).toString("hex")}`;
}

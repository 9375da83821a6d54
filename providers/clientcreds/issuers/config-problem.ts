/** What is wrong with a setting, where Terraform can show it. */
export interface ConfigProblem {
  readonly path: readonly string[];
  readonly summary: string;
  readonly detail: string;
}

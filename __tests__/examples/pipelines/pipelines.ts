import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

export const PIPELINES = resolve(__dirname, "../../../examples/pipelines");
export const JOBS = ["plan", "apply", "rotate", "second-clock"] as const;
export type JobName = (typeof JOBS)[number];

export interface Workflow {
  readonly on: Record<string, any>;
  readonly permissions: object;
  readonly concurrency: { readonly group: string; readonly "cancel-in-progress": boolean };
  readonly jobs: Record<string, GithubJob>;
}

export interface GithubJob {
  readonly environment?: string;
  readonly "timeout-minutes": number;
  readonly permissions: Record<string, string>;
  readonly env: Record<string, string>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Record<string, any>;
    readonly env?: Record<string, string>;
  }[];
}

export interface GitlabJob {
  readonly extends: string;
  readonly timeout: string;
  readonly resource_group?: string;
  readonly environment?: string;
  readonly rules: readonly { readonly if: string; readonly when?: string }[];
  readonly variables: Record<string, string>;
  readonly script: readonly string[];
}

export const textOf = (file: string): string => readFileSync(join(PIPELINES, file), "utf8");
export const workflow = (name: JobName): Workflow => parse(textOf(`github/${name}.yml`)) as Workflow;
/** The only job of a workflow. */
export const githubJob = (name: JobName): GithubJob => workflow(name).jobs[name]!;
export const gitlab = (): Record<string, any> => parse(textOf("gitlab-ci.yml")) as Record<string, any>;
export const gitlabJob = (name: JobName): GitlabJob => gitlab()[name] as GitlabJob;

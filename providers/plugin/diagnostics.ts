import type { AttributePath } from "./values/path";

/** What a person is told beside the result of a request. Nothing secret goes in here: Terraform prints and stores it. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  /** What went wrong, in a few words. */
  readonly summary: string;
  /** Why, on what, and what to do next. */
  readonly detail: string;
  /** Where in the configuration; Terraform shows the line. A path into a set can only name the set. */
  readonly path?: AttributePath;
}

/** Collects what one request has to tell. */
export class Diagnostics {
  readonly all: Diagnostic[] = [];

  error(summary: string, detail: string, path?: AttributePath): void {
    this.all.push({ severity: "error", summary, detail, path });
  }

  warning(summary: string, detail: string, path?: AttributePath): void {
    this.all.push({ severity: "warning", summary, detail, path });
  }

  get hasErrors(): boolean {
    return this.all.some(({ severity }) => severity === "error");
  }
}

import type { Diagnostic } from "../diagnostics";
import { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import type { AttributePath, PathStep } from "../values/path";

const { Severity } = wire.Diagnostic;

export function wireDiagnostic({ severity, summary, detail, path }: Diagnostic): wire.Diagnostic.$Properties {
  return {
    severity: severity === "error" ? Severity.ERROR : Severity.WARNING,
    summary,
    detail,
    attribute: path && path.length > 0 ? wirePath(path) : null,
  };
}

export function wirePath(path: AttributePath): wire.AttributePath.$Properties {
  return { steps: path.map(wireStep) };
}

function wireStep(step: PathStep): wire.AttributePath.Step.$Shape {
  if (typeof step === "string") return { attributeName: step, selector: "attributeName" };
  if (typeof step === "number") return { elementKeyInt: step, selector: "elementKeyInt" };
  return { elementKeyString: step.key, selector: "elementKeyString" };
}

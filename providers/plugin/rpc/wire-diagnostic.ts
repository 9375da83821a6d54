import type { Diagnostic } from "../diagnostics";
import { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import { formatPath, type AttributePath, type PathStep } from "../values/path";

const { Severity } = wire.Diagnostic;

export function wireDiagnostic({ severity, summary, detail, path = [] }: Diagnostic): wire.Diagnostic.$Properties {
  const found = findablePart(path);
  const place = formatPath(path);
  const isNamed = found.length === path.length || detail.includes(place);
  return {
    severity: severity === "error" ? Severity.ERROR : Severity.WARNING,
    summary,
    detail: isNamed ? detail : `${place}: ${detail}`,
    attribute: path.length > 0 ? wirePath(found) : null,
  };
}

/**
 * As much of the path as leads Terraform to a line of the configuration: an attribute, or one element of it. With a
 * longer path, 1.11 shows the head of the resource instead.
 */
function findablePart(path: AttributePath): AttributePath {
  return path.slice(0, typeof path[1] === "string" ? 1 : 2);
}

export function wirePath(path: AttributePath): wire.AttributePath.$Properties {
  return { steps: path.map(wireStep) };
}

function wireStep(step: PathStep): wire.AttributePath.Step.$Shape {
  if (typeof step === "string") return { attributeName: step, selector: "attributeName" };
  if (typeof step === "number") return { elementKeyInt: step, selector: "elementKeyInt" };
  return { elementKeyString: step.key, selector: "elementKeyString" };
}

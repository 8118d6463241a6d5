import type { Diagnostic, Severity } from "./diagnostic.js";
import { findPlaces } from "./find-places.js";
import type { Finding } from "./finding.js";

const ranks: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Looks up the place of each finding and puts them in order: by file, then by place, errors first where there is none. */
export async function toDiagnostics(root: string, findings: readonly Finding[]): Promise<Diagnostic[]> {
  const places = await findPlaces(
    root,
    findings.map(({ at }) => at),
  );
  const diagnostics = findings.map(({ code, severity, message, help, at }, index): Diagnostic => {
    return { code, severity, message, help, file: at.file, path: at.path, place: places[index] };
  });
  return diagnostics.toSorted(compare);
}

function compare(left: Diagnostic, right: Diagnostic): number {
  const [a, b] = [left.file ?? "", right.file ?? ""];
  if (a !== b) return a < b ? -1 : 1;
  const line = (left.place?.line ?? 0) - (right.place?.line ?? 0);
  const column = (left.place?.column ?? 0) - (right.place?.column ?? 0);
  return line || column || ranks[left.severity] - ranks[right.severity];
}

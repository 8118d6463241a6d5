import type { Diagnostic } from "@quickback/compiler/compile";
import type { Terminal } from "./terminal.js";

/** Shows each diagnostic, with an empty line between them. */
export async function printDiagnostics(diagnostics: readonly Diagnostic[], terminal: Terminal): Promise<void> {
  if (diagnostics.length === 0) return;
  const { renderDiagnostic } = await import("@quickback/compiler/compile");
  for (const diagnostic of diagnostics) terminal.note(`${renderDiagnostic(diagnostic, terminal)}\n`);
}

/** `2 errors, 1 warning`. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic["severity"]) => diagnostics.filter((found) => found.severity === severity).length;
  return [plural(count("error"), "error"), plural(count("warning"), "warning")].filter(Boolean).join(", ");
}

function plural(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}

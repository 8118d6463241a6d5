import type { Diagnostic, Place, Severity } from "./diagnostic.js";

const colours: Record<Severity, number> = { error: 31, warning: 33, info: 36 };

/** A diagnostic as it is shown on a terminal, without a line break at its end. */
export function renderDiagnostic(diagnostic: Diagnostic, options: { readonly colour: boolean }): string {
  const { severity, code, message, help, place } = diagnostic;
  const paint = (text: string, sgr: number): string => (options.colour ? `\u001b[${sgr}m${text}\u001b[0m` : text);
  const where = place === undefined ? diagnostic.file : `${place.file}:${place.line}:${startOf(place.text)}`;
  const head = [where, paint(severity, colours[severity]), code].filter((part) => part !== undefined).join("  ");
  const excerpt = place === undefined ? [] : renderExcerpt(place, (text) => paint(text, colours[severity]));
  return [head, ...[message, ...excerpt, help].map((line) => indent(line))].join("\n");
}

function renderExcerpt({ line, column, length, text }: Place, paint: (text: string) => string): string[] {
  const gutter = String(line);
  const before = text.slice(0, column - 1).replace(/[^\t]/g, " ");
  return [`${gutter} | ${text}`, `${" ".repeat(gutter.length)} | ${before}${paint("^".repeat(length))}`];
}

/** The column where the line's own text starts, from 1: the head names the entry, the marks below it the part. */
function startOf(text: string): number {
  return text.length - text.trimStart().length + 1;
}

function indent(lines: string): string {
  return lines.replace(/^(?=.)/gm, "  ");
}

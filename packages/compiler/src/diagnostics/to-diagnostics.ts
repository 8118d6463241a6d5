import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic, Severity } from "./diagnostic.js";
import type { Finding } from "./finding.js";

const ranks: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Looks up the place of each finding and puts them in order: by file, then by place, errors first where there is none. */
export async function toDiagnostics(root: string, findings: readonly Finding[]): Promise<Diagnostic[]> {
  if (findings.length === 0) return [];
  const { locate } = await import("./locate.js"); // it loads TypeScript, which takes longer than all the rest
  const files = [...new Set(findings.flatMap(({ at }) => (at.file === undefined ? [] : [at.file])))];
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8").catch(() => undefined)));
  const sources = new Map(files.map((file, index) => [file, texts[index]]));
  const diagnostics = findings.map(({ code, severity, message, help, at }): Diagnostic => {
    const source = at.file === undefined ? undefined : sources.get(at.file);
    const place = source === undefined ? undefined : locate(at, source);
    return { code, severity, message, help, file: at.file, path: at.path, place };
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

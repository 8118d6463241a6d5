import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { finding, inDefinition, type At, type Finding } from "../diagnostics/finding.js";
import type { SystemAccess } from "../model/api.js";

/** Where the author's code goes past the firewall, and where it can't be told why. */
export interface SystemAccesses {
  readonly accesses: readonly SystemAccess[];
  readonly findings: readonly Finding[];
}

/** Finds every use of `db.asSystem` in the author's files, given by their absolute paths. */
export async function findSystemAccesses(root: string, files: readonly string[]): Promise<SystemAccesses> {
  const texts = await Promise.all(files.map(async (path) => ({ path, text: await readFile(path, "utf8") })));
  const naming = texts.filter(({ text }) => text.includes("asSystem"));
  if (naming.length === 0) return { accesses: [], findings: [] };
  const { readSystemUses } = await import("../diagnostics/system-uses.js"); // it loads TypeScript, as for places
  const accesses: SystemAccess[] = [];
  const findings: Finding[] = [];
  for (const { path, text } of naming) {
    const file = relative(root, path).replaceAll("\\", "/");
    for (const { reason, isCall, action, ...position } of readSystemUses(file, text)) {
      const at: At = { ...inDefinition(file), position };
      if (!isCall) findings.push(finding("system-access-indirect", at, {}));
      else if (reason === undefined) findings.push(finding("system-reason", at, {}));
      else accesses.push({ file, line: position.line, reason, action });
    }
  }
  return { accesses, findings };
}

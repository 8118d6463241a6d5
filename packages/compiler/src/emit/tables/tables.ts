import type { Api } from "../../model/api.js";
import { quote } from "../../print/code.js";
import { specifierOf, type PathToRoot } from "../../print/specifier.js";
import { compiledFrom } from "../../print/source-file.js";
import type { TableRef } from "../../model/resource.js";

const path = "server/tables.ts";

/** `server/tables.ts`: Better Auth's tables and the author's, for the database and its migrations. */
export function emitTables(api: Api, pathToRoot: PathToRoot): { path: string; text: string } {
  const lines = [...byFile(api.tables)].map(([file, tables]) => {
    const names = tables.map((table) => table.exported);
    const from = `from ${quote(specifierOf({ kind: "author", path: file }, path, pathToRoot))};`;
    const line = `export { ${names.join(", ")} } ${from}`;
    return line.length <= 120 || names.length === 1 ? line : `export {\n  ${names.join(",\n  ")},\n} ${from}`;
  });
  const text = [compiledFrom(api.source), 'export * from "./auth-tables.js";', ...lines, ""].join("\n");
  return { path, text };
}

function byFile(tables: readonly TableRef[]): Map<string, TableRef[]> {
  const files = new Map<string, TableRef[]>();
  for (const table of tables) files.set(table.file, [...(files.get(table.file) ?? []), table]);
  return files;
}

import { definitionBrand } from "../define/symbols.js";
import { finding, inTable, type Finding } from "../diagnostics/finding.js";
import type { LoadedFiles } from "../load/load.js";
import { describeTable, isTable, nameOfTable, type TableFacts } from "../load/table-facts.js";
import type { TableRef } from "../model/resource.js";
import { branded } from "./branded.js";

/** A table of the author's: where the server imports it from, and what Drizzle knows of it. */
export interface ExportedTable {
  readonly ref: TableRef;
  /** `undefined` where it is no table of SQLite, or can't be read. */
  readonly facts: TableFacts | undefined;
  /** Whether a module of the configuration's `schema` exports it. */
  readonly isOfSchema: boolean;
}

/** Every table that an author's file exports, by its identity. */
export type ExportedTables = ReadonlyMap<unknown, ExportedTable>;

interface Export {
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
  readonly isOfSchema: boolean;
}

/**
 * Collects the tables, each once however many files export it: from the schema, else from beside its definition, else
 * from where it comes first. Better Auth's are not among them, even where an author's file hands them on.
 */
export function collectTables(files: LoadedFiles, database: string): { tables: ExportedTables; findings: Finding[] } {
  const tables = new Map<unknown, ExportedTable>();
  const findings: Finding[] = [];
  for (const { path, name, value, isOfSchema } of exportsOf(files)) {
    if (!isTable(value) || tables.has(value) || files.given.has(value)) continue;
    const ref: TableRef = { sqlName: nameOfTable(value), exported: name, file: path };
    const facts = describe(value);
    tables.set(value, { ref, isOfSchema, facts: facts instanceof Error ? undefined : facts });
    const at = inTable(ref.file, ref.exported);
    if (facts instanceof Error) findings.push(finding("module-throws", at, { text: facts.message }));
    else if (facts === undefined) findings.push(finding("table-other-database", at, { table: ref.sqlName, database }));
  }
  return { tables, findings: [...findings, ...(files.isComplete ? missingTargets(tables, files.given) : [])] };
}

/** In the order of preference. A default export is no name to import a table by. */
function exportsOf({ schema, features }: LoadedFiles): Export[] {
  const ofSchema = schema.flatMap(({ path, exports }) => named(path, exports, true));
  const ofFeatures = features.flatMap(({ path, exports }) => named(path, exports, false));
  const defined = new Map(features.map(({ path, exports }) => [path, branded(exports["default"], definitionBrand)]));
  const besideDefinition = ofFeatures.filter(({ path, value }) => value === defined.get(path)?.value);
  return [...ofSchema, ...besideDefinition, ...ofFeatures];
}

function named(path: string, exports: Readonly<Record<string, unknown>>, isOfSchema: boolean): Export[] {
  return Object.entries(exports)
    .filter(([name]) => name !== "default")
    .map(([name, value]) => ({ path, name, value, isOfSchema }));
}

/** Reading a table calls the author's `references(() => …)`, which may throw. */
function describe(table: Parameters<typeof describeTable>[0]): TableFacts | undefined | Error {
  try {
    return describeTable(table);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A foreign key to a table that nothing creates would fail in the database. */
function missingTargets(tables: ExportedTables, given: ReadonlySet<unknown>): Finding[] {
  return [...tables.values()].flatMap(({ ref, facts }) =>
    (facts?.foreignKeys ?? [])
      .filter(({ target }) => !tables.has(target) && !given.has(target))
      .map(({ columns, targetName }) => {
        const at = inTable(ref.file, ref.exported, columns.slice(0, 1));
        return finding("reference-target-missing", at, { table: ref.sqlName, target: targetName });
      }),
  );
}

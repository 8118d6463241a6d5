import type { Relations } from "drizzle-orm";
import { actionsBrand, definitionBrand } from "../define/symbols.js";
import { finding, inDefinition, inTable, type Finding } from "../diagnostics/finding.js";
import type { LoadedFile, LoadedFiles } from "../load/load.js";
import { describeRelations, type RelationFacts } from "../load/relation-facts.js";
import { isRelations, isTable, nameOfTable } from "../load/table-facts.js";
import type { TableRef } from "../model/resource.js";
import { branded } from "./branded.js";
import { collectTables, type ExportedTables } from "./exported-tables.js";
import { kebabCase } from "./names.js";
import type { DefinedTable } from "./table-resource.js";

/** What the author's files define. */
export interface Definitions {
  readonly tables: readonly DefinedTable[];
  readonly actions: readonly DefinedActions[];
  /** What `relations()` says, wherever it is exported. */
  readonly relations: readonly RelationFacts[];
  /** Every table that an author's file exports, the internal ones too. */
  readonly refs: readonly TableRef[];
  readonly findings: readonly Finding[];
  /** Whether every module could be loaded; else tables and actions may be missing. */
  readonly isComplete: boolean;
}

/** One `defineActions`. */
export interface DefinedActions {
  readonly file: LoadedFile;
  readonly value: unknown;
  /** A table, `null` for none, `undefined` for the feature's only one. */
  readonly owner: unknown;
}

type Definition =
  | { readonly kind: "table"; readonly table: DefinedTable }
  | { readonly kind: "actions"; readonly actions: DefinedActions }
  | { readonly kind: "nothing"; readonly finding: Finding | undefined };

/** Sorts the default exports of the feature files into tables and actions. */
export function collectDefinitions(files: LoadedFiles, database: string): Definitions {
  const exported = collectTables(files, database);
  const found = files.features.map((file) => readDefinition(file, exported.tables));
  const tables = found.flatMap((one) => (one.kind === "table" ? [one.table] : []));
  const actions = found.flatMap((one) => (one.kind === "actions" ? [one.actions] : []));
  const findings = found.flatMap((one) => (one.kind === "nothing" && one.finding !== undefined ? [one.finding] : []));
  const once = tables.filter(
    ({ facts }, index) => tables.findIndex((one) => one.facts.table === facts.table) === index,
  );
  const twice = tables.filter((table) => !once.includes(table)).map((table) => definedTwice(table, once));
  return {
    tables: once,
    actions,
    relations: describeRelations(exportedRelations(files)),
    isComplete: files.isComplete,
    refs: [...exported.tables.values()].map(({ ref }) => ref),
    findings: [
      ...exported.findings,
      ...findings,
      ...twice,
      ...misplacedDefinitions(files),
      ...(files.isComplete ? internalTables(files, exported.tables) : []),
    ],
  };
}

function exportedRelations({ features, schema }: LoadedFiles): Relations[] {
  return [...schema, ...features].flatMap(({ exports }) => Object.values(exports)).filter(isRelations);
}

function readDefinition(file: LoadedFile, tables: ExportedTables): Definition {
  const value = file.exports["default"];
  const at = inDefinition(file.path);
  const owner = branded(value, actionsBrand);
  if (owner !== undefined) return { kind: "actions", actions: { file, value, owner: owner.value } };
  const table = branded(value, definitionBrand);
  if (table !== undefined) return readTable(file, table.value, tables);
  if (value !== undefined) return { kind: "nothing", finding: finding("definition-unknown", at, {}) };
  const isSchema = Object.values(file.exports).some((one) => isTable(one) || isRelations(one));
  return { kind: "nothing", finding: isSchema ? undefined : finding("default-export-missing", at, {}) };
}

function readTable(file: LoadedFile, table: unknown, tables: ExportedTables): Definition {
  const at = inDefinition(file.path);
  if (!isTable(table)) return { kind: "nothing", finding: finding("table-not-drizzle", at, {}) };
  const exported = tables.get(table);
  if (exported === undefined) {
    return { kind: "nothing", finding: finding("table-not-exported", at, { table: nameOfTable(table) }) };
  }
  if (exported.facts === undefined) return { kind: "nothing", finding: undefined }; // reported with the tables
  if (!/^[A-Za-z][\w-]*$/.test(file.name)) {
    return { kind: "nothing", finding: finding("file-name-invalid", at, { name: file.name }) };
  }
  const { facts, ref } = exported;
  const { path: source, feature } = file;
  const options = file.exports["default"];
  return { kind: "table", table: { facts, ref, source, feature, name: kebabCase(file.name), options } };
}

function definedTwice({ facts, source, name }: DefinedTable, once: readonly DefinedTable[]): Finding {
  const first = once.find((one) => one.facts.table === facts.table)?.name ?? name;
  return finding("table-defined-twice", inDefinition(source), { table: facts.sqlName, other: first });
}

/** Tables of the schema are internal by what the configuration says; of others an author may have forgotten it. */
function internalTables({ features }: LoadedFiles, tables: ExportedTables): Finding[] {
  const defined = new Set(features.map(({ exports }) => branded(exports["default"], definitionBrand)?.value));
  return [...tables]
    .filter(([table, { isOfSchema, facts }]) => !isOfSchema && facts !== undefined && !defined.has(table))
    .map(([, { ref }]) => finding("table-internal", inTable(ref.file, ref.exported), { table: ref.sqlName }));
}

/** Definitions that are no feature file's default export, and would be left out. */
function misplacedDefinitions({ features, schema }: LoadedFiles): Finding[] {
  const placed = new Set(features.map(({ exports }) => exports["default"]));
  return [...features, ...schema].flatMap(({ path, exports }) =>
    Object.entries(exports)
      .filter(([, value]) => isDefinition(value) && !placed.has(value))
      .map(([name]) => finding("definition-misplaced", inTable(path, name), { name })),
  );
}

function isDefinition(value: unknown): boolean {
  return branded(value, definitionBrand) !== undefined || branded(value, actionsBrand) !== undefined;
}

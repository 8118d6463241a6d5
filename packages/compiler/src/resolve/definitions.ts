import { actionsBrand, definitionBrand } from "../define/symbols.js";
import { finding, inDefinition, inTable, type Finding } from "../diagnostics/finding.js";
import type { LoadedFile } from "../load/load.js";
import { describeTable, isRelations, isTable, nameOfTable } from "../load/table-facts.js";
import type { TableRef } from "../model/resource.js";
import { kebabCase } from "./names.js";
import type { DefinedTable } from "./table-resource.js";

/** What the feature files define. */
export interface Definitions {
  readonly tables: readonly DefinedTable[];
  readonly actions: readonly DefinedActions[];
  /** Every table that a feature file exports, by its identity. */
  readonly refs: ReadonlyMap<object, TableRef>;
  readonly findings: readonly Finding[];
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
export function collectDefinitions(files: readonly LoadedFile[], database: string): Definitions {
  const refs = exportedTables(files);
  const found = files.map((file) => readDefinition(file, refs, database));
  const tables = found.flatMap((one) => (one.kind === "table" ? [one.table] : []));
  const actions = found.flatMap((one) => (one.kind === "actions" ? [one.actions] : []));
  const findings = found.flatMap((one) => (one.kind === "nothing" && one.finding !== undefined ? [one.finding] : []));
  const once = tables.filter(
    ({ facts }, index) => tables.findIndex((one) => one.facts.table === facts.table) === index,
  );
  const twice = tables.filter((table) => !once.includes(table)).map((table) => definedTwice(table, once));
  const defined = new Set(files.map(({ exports }) => branded(exports["default"], definitionBrand)?.value));
  const internal = [...refs].filter(([table]) => !defined.has(table)).map(([, ref]) => internalTable(ref));
  return { tables: once, actions, refs, findings: [...findings, ...twice, ...internal] };
}

function readDefinition(file: LoadedFile, refs: ReadonlyMap<object, TableRef>, database: string): Definition {
  const value = file.exports["default"];
  const at = inDefinition(file.path);
  const owner = branded(value, actionsBrand);
  if (owner !== undefined) return { kind: "actions", actions: { file, value, owner: owner.value } };
  const table = branded(value, definitionBrand);
  if (table !== undefined) return readTable(file, table.value, { ref: refs.get(Object(table.value)), database });
  if (value !== undefined) return { kind: "nothing", finding: finding("definition-unknown", at, {}) };
  const isSchema = Object.values(file.exports).some((one) => isTable(one) || isRelations(one));
  return { kind: "nothing", finding: isSchema ? undefined : finding("default-export-missing", at, {}) };
}

interface Given {
  readonly ref: TableRef | undefined;
  readonly database: string;
}

function readTable(file: LoadedFile, table: unknown, { ref, database }: Given): Definition {
  const at = inDefinition(file.path);
  if (!isTable(table)) return { kind: "nothing", finding: finding("table-not-drizzle", at, {}) };
  const facts = describeTable(table);
  const name = nameOfTable(table);
  if (facts === undefined) {
    return { kind: "nothing", finding: finding("table-other-database", at, { table: name, database }) };
  }
  if (ref === undefined || !Object.values(file.exports).includes(table)) {
    return { kind: "nothing", finding: finding("table-not-exported", at, { table: name }) };
  }
  if (!/^[A-Za-z][\w-]*$/.test(file.name)) {
    return { kind: "nothing", finding: finding("file-name-invalid", at, { name: file.name }) };
  }
  const options = file.exports["default"];
  return { kind: "table", table: { facts, ref, feature: file.feature, name: kebabCase(file.name), options } };
}

function definedTwice({ facts, ref, name }: DefinedTable, once: readonly DefinedTable[]): Finding {
  const first = once.find((one) => one.facts.table === facts.table)?.name ?? name;
  return finding("table-defined-twice", inDefinition(ref.file), { table: facts.sqlName, other: first });
}

function internalTable(ref: TableRef): Finding {
  return finding("table-internal", inTable(ref.file, ref.exported), { table: ref.sqlName });
}

/** The value under a brand; a brand may stand for `undefined`. */
function branded(value: unknown, brand: symbol): { readonly value: unknown } | undefined {
  if (typeof value !== "object" || value === null || !(brand in value)) return undefined;
  return { value: (value as Readonly<Record<symbol, unknown>>)[brand] }; // the key is in it, tested above
}

/** Each table where it is exported: beside its definition, else where it comes first. */
function exportedTables(files: readonly LoadedFile[]): Map<object, TableRef> {
  const refs = new Map<object, TableRef>();
  const exported = files.flatMap(({ path, exports }) => {
    const definition = branded(exports["default"], definitionBrand)?.value;
    return Object.entries(exports).map(([name, value]) => ({ path, name, value, isOwn: value === definition }));
  });
  for (const { path, name, value } of [...exported.filter((one) => one.isOwn), ...exported]) {
    if (isTable(value) && !refs.has(value))
      refs.set(value, { sqlName: nameOfTable(value), exported: name, file: path });
  }
  return refs;
}

import { inDefinition } from "../diagnostics/finding.js";
import type { LoadedFile } from "../load/load.js";
import type { Action } from "../model/operation.js";
import type { Rename } from "../model/rename.js";
import type { ActionsResource, Resource, TableRef } from "../model/resource.js";
import type { ConfigAnnotations } from "../read/config.js";
import type { ColumnReport, Report } from "../read/reader.js";
import { resolveActions } from "./actions.js";
import type { DefinedActions, Definitions } from "./definitions.js";
import { camelCase, kebabCase } from "./names.js";
import { resolveRelations } from "./relations.js";
import { resolveTable, type DefinedTable } from "./table-resource.js";

/** Where mistakes are noted. */
export interface Reporters {
  readonly inFile: (file: string) => Report;
  readonly inTable: (table: TableRef) => ColumnReport;
}

/** Actions in their place: with the table they belong to, and with the resource whose file they go to. */
interface PlacedActions {
  readonly file: LoadedFile;
  readonly base: string;
  /** Goes to this table's resource; `undefined` for a resource of their own. */
  readonly host: DefinedTable | undefined;
  readonly actions: readonly Action[];
}

interface Resolved {
  readonly resources: readonly Resource[];
  readonly renames: readonly Rename[];
}

/** The resources: one for each defined table, and one for each feature that has actions without a table. */
export function resolveResources(definitions: Definitions, config: ConfigAnnotations, reporters: Reporters): Resolved {
  const { tables, actions, isComplete } = definitions;
  const roles = { hierarchy: config.roleHierarchy };
  const names = new Map(tables.map(({ facts, name }) => [facts.table, name]));
  const resourceOf = (table: object) => names.get(table);
  const given = { tables, isComplete, config, reporters, resourceOf };
  const placed = actions.flatMap((defined) => place(defined, given) ?? []);
  const resolved = tables.flatMap((table) => {
    const hosted = placed.filter(({ host }) => host === table).flatMap((one) => one.actions);
    const one = resolveTable(isComplete ? table : withoutUnknown(table, names), {
      roles,
      generateId: config.generateId,
      resourceOf,
      relations: resolveRelations(table.facts, { declared: definitions.relations, tables }),
      actions: hosted,
      isComplete,
      report: reporters.inFile(table.source),
      reportColumn: reporters.inTable(table.ref),
    });
    return one === undefined ? [] : [one];
  });
  const ofTables = resolved.map(({ resource }) => resource).filter(({ operations }) => operations.length > 0);
  return {
    resources: [...ofTables, ...placed.filter(({ host }) => host === undefined).map(ownResource)],
    renames: resolved.flatMap(({ renames }) => renames),
  };
}

/** Without references to tables of which can't be said whether they have a resource. */
function withoutUnknown(table: DefinedTable, names: ReadonlyMap<object, string>): DefinedTable {
  const foreignKeys = table.facts.foreignKeys.filter(({ target }) => names.has(target));
  return { ...table, facts: { ...table.facts, foreignKeys } };
}

interface Given {
  readonly tables: readonly DefinedTable[];
  readonly isComplete: boolean;
  readonly config: ConfigAnnotations;
  readonly reporters: Reporters;
  readonly resourceOf: (table: object) => string | undefined;
}

function place(defined: DefinedActions, given: Given): PlacedActions | undefined {
  const { tables, config, reporters, resourceOf, isComplete } = given;
  const { file, value } = defined;
  const report = reporters.inFile(file.path);
  const table = defined.owner === null ? undefined : tableOf(defined, given);
  if (table === undefined && defined.owner !== null) return undefined;
  const base = table?.name ?? kebabCase(file.feature);
  if (!/^[a-z]/.test(base)) report("file-name-invalid", [], { name: file.feature });
  if (table !== undefined && defined.owner !== undefined) reportName(table, report);
  const roles = { hierarchy: config.roleHierarchy };
  const actions = resolveActions({
    value,
    source: file.path,
    base,
    table: table?.facts,
    roles,
    resourceOf,
    isComplete,
    report,
  });
  return {
    file,
    base,
    host: table ?? tables.find((one) => one.feature === file.feature && one.name === base),
    actions,
  };
}

/** The type of `db` knows a table's SQL name alone. */
function reportName({ facts, name }: DefinedTable, report: Report): void {
  const [typed, real] = [camelCase(facts.sqlName), camelCase(name)];
  if (typed !== real) report("action-table-name", [], { table: facts.sqlName, typed, real });
}

/** The table that is named, or the feature's only one. */
function tableOf({ file, owner }: DefinedActions, { tables, isComplete, reporters }: Given): DefinedTable | undefined {
  const [table, ...others] = tables.filter(({ feature, facts }) =>
    owner === undefined ? feature === file.feature : facts.table === owner,
  );
  if (table !== undefined && others.length === 0) return table;
  if (table === undefined && !isComplete) return undefined; // it may be in a file that could not be loaded
  const names = [table, ...others].flatMap((one) => (one === undefined ? [] : [one.ref.exported]));
  const report = reporters.inFile(file.path);
  if (owner !== undefined) report("actions-of-other-table", [], {});
  else report("actions-without-table", [], { feature: file.feature, tables: names });
  return undefined;
}

function ownResource({ file, base, actions }: PlacedActions): ActionsResource {
  return { kind: "actions", name: base, source: file.path, at: inDefinition(file.path), operations: actions };
}

import { inDefinition } from "../diagnostics/finding.js";
import type { TableFacts } from "../load/table-facts.js";
import type { Action, Operation } from "../model/operation.js";
import type { Rename } from "../model/rename.js";
import type { Firewall, Relation, TableRef, TableResource } from "../model/resource.js";
import type { Roles } from "../read/roles.js";
import { isObject, type ColumnReport, type Report } from "../read/reader.js";
import { tableOptions } from "../read/table.js";
import type { GenerateId } from "../define/config.js";
import { reportBatches, resolveBatches } from "./batches.js";
import { reportPrimaryKey } from "./primary-key.js";
import { resolveFields } from "./fields.js";
import { columnFor, resolveFirewall } from "./firewall.js";
import { reportGuards } from "./guards.js";
import { resolveMasks } from "./masks.js";
import { pascalCase, words } from "./names.js";
import { resolveOperations } from "./operations.js";
import { resolveInclude } from "./relations.js";
import { resolveReferences } from "./references.js";
import { resolveRenames } from "./renames.js";
import { singular } from "./singular.js";
import { reportUnchecked } from "./unchecked.js";
import { resolveGenerateId, resolveStamps } from "./system-columns.js";

/** A table with its definition, before it is resolved. */
export interface DefinedTable {
  readonly facts: TableFacts;
  readonly ref: TableRef;
  /** The file of its definition, relative to the root. */
  readonly source: string;
  readonly feature: string;
  /** The route base. */
  readonly name: string;
  /** What `defineTable` was given. */
  readonly options: unknown;
}

interface Given {
  readonly roles: Roles;
  readonly generateId: GenerateId;
  readonly resourceOf: (table: object) => string | undefined;
  /** What its rows could be included with. */
  readonly relations: readonly Relation[];
  readonly actions: readonly Action[];
  /** Whether every module could be loaded; else actions and tables may be missing. */
  readonly isComplete: boolean;
  readonly report: Report;
  readonly reportColumn: ColumnReport;
}

/** Settles everything about one table: its rows, its fields, its operations. */
export function resolveTable(
  { facts, ref, source, name, options }: DefinedTable,
  given: Given,
): { readonly resource: TableResource; readonly renames: readonly Rename[] } | undefined {
  const { roles, resourceOf, actions, isComplete, report, reportColumn } = given;
  const said = tableOptions(facts, roles)({ value: options, path: [], report });
  if (said === undefined) return undefined;
  const generateId = resolveGenerateId(said.generateId, given.generateId, facts);
  const resolved = resolveFirewall(said.firewall, { facts, report, isWritten: isWritten(options) });
  const firewall: Firewall = resolved ?? { kind: "everyRow" }; // it has been reported, so nothing will be printed
  const masks = resolveMasks(said.masking, { firewall, table: facts.sqlName, report });
  const fields = resolveFields({ facts, firewall, generateId, said: said.fields ?? new Map(), masks, resourceOf });
  const keys = facts.primaryKey;
  const stamps = resolveStamps({ facts, firewall, generateId });
  const isScopeBroken = resolved === undefined && said.firewall?.softDelete !== undefined; // and has been reported
  const marksDeleted = columnFor("softDelete", facts) !== undefined && !isScopeBroken;
  reportPrimaryKey({ facts, firewall, generateId }, reportColumn);
  reportBatches(said.crud, report);
  reportGuards(said.guards, { fields, keys, actions: isComplete ? actions : undefined, report });
  if (isComplete) {
    reportUnchecked(said.fields ?? new Map(), facts, report);
    if (actions.length === 0 && !namesOperations(options)) report("operations-missing", [], { table: facts.sqlName });
  }
  const relations = resolveInclude(said.query?.include ?? [], { relations: given.relations, facts, report });
  const include = relations.map((relation) => relation.name);
  const of = { name, source, said, fields, keys, firewall, marksDeleted, include };
  const crud = [...resolveOperations(of), ...resolveBatches(of)];
  const resource: TableResource = {
    kind: "table",
    name,
    source,
    at: inDefinition(source),
    table: ref,
    singular: singularName(name),
    firewall,
    fields,
    immutable: said.guards?.immutable ?? [],
    protected: Object.fromEntries(said.guards?.protected ?? []),
    stamps,
    keys,
    uniques: facts.uniques,
    discloses: said.discloses ?? [],
    relations,
    references: resolveReferences({ facts, stamps, said: said.fields ?? new Map(), resourceOf }),
    operations: inOrder(crud, actions),
  };
  return { resource, renames: resolveRenames(facts, said) };
}

/** Literal paths before paths with a parameter, which would catch them. */
function inOrder(crud: readonly Operation[], actions: readonly Action[]): Operation[] {
  const standalone = actions.filter(({ kind }) => kind === "standaloneAction");
  const isList = ({ kind }: Operation): boolean => kind === "list";
  const ofRecords = actions.filter(({ kind }) => kind === "recordAction");
  return [...crud.filter(isList), ...standalone, ...crud.filter((operation) => !isList(operation)), ...ofRecords];
}

/** `"blog-posts"` as `"BlogPost"`. */
export function singularName(name: string): string {
  const parts = words(name);
  return pascalCase([...parts.slice(0, -1), singular(parts.at(-1) ?? "")].join("-"));
}

function namesOperations(options: unknown): boolean {
  const named = isObject(options) ? [options["crud"], options["views"]] : [];
  return named.some((operations) => isObject(operations) && Object.keys(operations).length > 0);
}

function isWritten(options: unknown): boolean {
  return typeof options === "object" && options !== null && "firewall" in options && options.firewall !== undefined;
}

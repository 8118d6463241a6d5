import { evaluate, meets, type Context, type Decision } from "@quickback/policy";
import { and, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { ResourceDefinition } from "../resource/definition.js";
import { cellOf } from "./cell.js";
import { columnsOf, type Columns } from "./columns.js";
import type { Database } from "./database.js";
import { decisionSql } from "./decision-sql.js";
import type { Row } from "./row.js";
import { selected } from "./wire-column.js";

type Projection = Readonly<Record<string, SQLiteColumn | SQL>>;

/** What a scope is made from: without a caller's context there is none. */
export interface ScopeOptions {
  readonly resource: ResourceDefinition;
  readonly database: Database;
  readonly context: Context;
  /** The columns that rows come with: the readable ones, unless an author's action asks for all. */
  readonly projection?: Projection;
}

/**
 * The rows of a table that exist for one caller. Its firewall comes into statements here and nowhere else: what reads,
 * changes or deletes rows has `where`, what inserts has `mustAdmit`, and what updates has `mustStay` as well.
 */
export interface Scope extends Required<ScopeOptions> {
  readonly columns: Columns;
  /** The firewall, and conditions beside it; `undefined` where every row passes. */
  where(...conditions: readonly (SQL | undefined)[]): SQL | undefined;
  /** Throws where a new row would lie outside the firewall. */
  mustAdmit(row: Row): void;
  /** Throws where the firewall tests one of the columns that are set: a row stays where it is. */
  mustStay(names: readonly string[]): void;
}

export function scopeOf({ resource, database, context, projection = resource.selected }: ScopeOptions): Scope {
  const { scopeColumns } = resource;
  const columns = columnsOf(resource.table);
  const firewall = evaluate(resource.firewall, context);
  const inside = decisionSql(firewall, columns);
  return {
    resource,
    database,
    context,
    projection: Object.fromEntries(Object.entries(projection).map(([name, column]) => [name, selected(column)])),
    columns,
    where: (...conditions) => and(inside, ...conditions),
    mustAdmit(row) {
      if (!admits(firewall, row, scopeColumns)) throw new Error("A new row has to lie inside its caller's firewall");
    },
    mustStay(names) {
      const moved = names.find((name) => scopeColumns.has(name));
      if (moved !== undefined) throw new Error(`An update may not set ${moved}: the firewall depends on it`);
    },
  };
}

function admits(firewall: Decision, row: Row, scopeColumns: ReadonlySet<string>): boolean {
  if (firewall.kind !== "rows") return firewall.kind === "allow";
  const cells = [...scopeColumns].map((name) => [name, cellOf(row[name])] as const);
  return meets(firewall.condition, Object.fromEntries(cells));
}

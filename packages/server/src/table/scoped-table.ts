import { evaluate, meets, type Context, type Decision } from "@quickback/policy";
import { and, count, type Column, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { cellOf } from "./cell.js";
import { columnsOf } from "./columns.js";
import { conditionSql, noRow } from "./condition-sql.js";
import type { Database, Statement } from "./database.js";
import { bound, selected } from "./wire-column.js";
import type { ResourceDefinition } from "../resource/definition.js";

export type Row = Readonly<Record<string, unknown>>;

export interface Page {
  readonly where: SQL | undefined;
  readonly orderBy: readonly SQL[];
  readonly limit: number;
  readonly offset: number;
  /** What rows come with beside their columns. */
  readonly beside?: Readonly<Record<string, SQL>>;
}

/** What a scoped table is made from: without a caller's context there is none. */
export interface ScopedTableOptions {
  readonly resource: ResourceDefinition;
  readonly database: Database;
  readonly context: Context;
  /** The columns that rows come with: the readable ones, unless an author's action asks for all. */
  readonly projection?: Readonly<Record<string, SQLiteColumn>>;
}

/**
 * The only door to a table's rows: every statement carries the firewall of one caller. A row outside it is not
 * read, counted, changed or deleted.
 */
export class ScopedTable {
  readonly #table: SQLiteTable;
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #projection: Record<string, SQLiteColumn | SQL>;
  readonly #firewall: Decision;
  readonly #scope: SQL | undefined;
  readonly #scopeColumns: ReadonlySet<string>;
  readonly #database: Database;

  constructor({ resource, database, context, projection = resource.selected }: ScopedTableOptions) {
    this.#table = resource.table;
    this.#columns = columnsOf(resource.table);
    this.#projection = mapValues(projection, selected);
    this.#firewall = evaluate(resource.firewall, context);
    this.#scope = decisionSql(this.#firewall, this.#columns);
    this.#scopeColumns = resource.scopeColumns;
    this.#database = database;
  }

  /** The SQL of a decision over this table: `undefined` where every row passes. */
  sqlOf(decision: Decision): SQL | undefined {
    return decisionSql(decision, this.#columns);
  }

  async list(page: Page): Promise<Row[]> {
    const { where, orderBy, limit, offset, beside } = page;
    const query = this.#database
      .select({ ...this.#projection, ...beside })
      .from(this.#table)
      .where(and(this.#scope, where));
    return await query
      .orderBy(...orderBy)
      .limit(limit)
      .offset(offset);
  }

  async count(where: SQL | undefined): Promise<number> {
    const query = this.#database.select({ rows: count() }).from(this.#table);
    const [answer] = await query.where(and(this.#scope, where));
    return answer?.rows ?? 0;
  }

  async find(where: SQL | undefined): Promise<Row | undefined> {
    const [row] = await this.finding(where);
    return row;
  }

  /** Takes in a row that the caller's firewall lets exist; throws, before any statement, for another. */
  async insert(values: Row): Promise<Row> {
    return insertedIn(await this.inserting(values));
  }

  /** Changes the rows that `where` picks, and gives the first as it is now. */
  async update(where: SQL | undefined, values: Row): Promise<Row | undefined> {
    const [row] = await this.updating(where, values);
    return row;
  }

  /** Marks the rows that `where` picks as deleted; whether there was one. */
  async softDelete(where: SQL | undefined, marks: Row): Promise<boolean> {
    return (await this.marking(where, marks)).length > 0;
  }

  /** Deletes the rows that `where` picks; whether there was one. */
  async delete(where: SQL | undefined): Promise<boolean> {
    return (await this.deleting(where)).length > 0;
  }

  /** The statement of `find`, not run. */
  finding(where: SQL | undefined): Statement {
    const query = this.#database.select(this.#projection).from(this.#table);
    return query.where(and(this.#scope, where)).limit(1);
  }

  /** The statement of `insert`, not run. */
  inserting(values: Row): Statement {
    if (!this.#admits(values)) throw new Error("A new row has to lie inside its caller's firewall");
    return this.#database.insert(this.#table).values(this.#bound(values)).returning(this.#projection);
  }

  /** The statement of `update`, not run. */
  updating(where: SQL | undefined, values: Row): Statement {
    const moved = Object.keys(values).find((key) => this.#scopeColumns.has(key));
    if (moved !== undefined) throw new Error(`An update may not set ${moved}: the firewall depends on it`);
    return this.#set(where, values);
  }

  /** The statement of `softDelete`, not run. */
  marking(where: SQL | undefined, marks: Row): Statement {
    return this.#set(where, marks);
  }

  /** The statement of `delete`, not run. */
  deleting(where: SQL | undefined): Statement {
    return this.#database.delete(this.#table).where(and(this.#scope, where)).returning(this.#projection);
  }

  #bound(values: Row): Row {
    return mapValues(values, (value, name) => bound(this.#columns.get(name), value));
  }

  #admits(values: Row): boolean {
    if (this.#firewall.kind !== "rows") return this.#firewall.kind === "allow";
    const cells = [...this.#scopeColumns].map((name) => [name, cellOf(values[name])] as const);
    return meets(this.#firewall.condition, Object.fromEntries(cells));
  }

  #set(where: SQL | undefined, values: Row): Statement {
    const query = this.#database.update(this.#table).set(this.#bound(values)).where(and(this.#scope, where));
    return query.returning(this.#projection);
  }
}

/** The row of an INSERT … RETURNING. */
export function insertedIn([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error("INSERT … RETURNING gave no row");
  return row;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From, key: string) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

function decisionSql(decision: Decision, columns: ReadonlyMap<string, Column>): SQL | undefined {
  switch (decision.kind) {
    case "allow":
      return undefined;
    case "deny":
      return noRow();
    case "rows":
      return conditionSql(decision.condition, columns);
    default:
      return decision satisfies never;
  }
}

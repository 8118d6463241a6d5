import { evaluate, meets, type Context, type Decision } from "@quickback/policy";
import { and, count, is, SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { cellOf } from "./cell.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { Joint, Reference } from "../resource/reference.js";
import { columnsOf, type Columns, type PrimaryKey } from "./columns.js";
import { runBatch } from "./batch.js";
import type { Database, Statement } from "./database.js";
import { decisionSql } from "./decision-sql.js";
import { cellsOf, newRow, rowSql, rowWhere, valueSql } from "./new-row.js";
import { noTargets, type Targets } from "./readable-rows.js";
import { referenceTests, type ReferenceTest, type ValueOf } from "./reference-sql.js";
import { boundIn, excludedIn, isAt, kept, replaced, type Put, type Replacement } from "./replacement.js";
import { belongsSql, countSql, rankSql, wantedIndex, wantedSql } from "./related-sql.js";
import { bound, selected } from "./wire-column.js";

export type Row = Readonly<Record<string, unknown>>;

export interface Page {
  readonly where: SQL | undefined;
  readonly orderBy: readonly SQL[];
  readonly limit: number;
  readonly offset: number;
  /** What rows come with beside their columns. */
  readonly beside?: Readonly<Record<string, SQL>>;
}

/** Rows that belong to rows of another table. */
export interface Wanted {
  /** By which columns: the other table's, and this one's. */
  readonly columns: readonly Joint[];
  /** What the other rows are joined by: see `keySql`. */
  readonly keys: readonly string[];
  readonly where: SQL | undefined;
  /** How many rows to give of each key, and in all. */
  readonly most: { readonly each: number; readonly all: number };
  readonly beside: Readonly<Record<string, SQL>>;
}

/** A row that belongs to a key. */
export interface RelatedRow {
  readonly row: Row;
  /** The place of its key among the wanted ones. */
  readonly of: number;
  /** How many rows belong to that key. */
  readonly count: number;
}

/** What a scoped table is made from: without a caller's context there is none. */
export interface ScopedTableOptions {
  readonly resource: ResourceDefinition;
  readonly database: Database;
  readonly context: Context;
  /** The columns that rows come with: the readable ones, unless an author's action asks for all. */
  readonly projection?: Readonly<Record<string, SQLiteColumn | SQL>>;
}

/**
 * The only door to a table's rows: every statement carries the firewall of one caller. A row outside it is not
 * read, counted, changed or deleted.
 */
export class ScopedTable {
  readonly #table: SQLiteTable;
  readonly #columns: Columns;
  readonly #projection: Record<string, SQLiteColumn | SQL>;
  readonly #firewall: Decision;
  readonly #scope: SQL | undefined;
  readonly #scopeColumns: ReadonlySet<string>;
  readonly #keys: PrimaryKey;
  readonly #references: readonly Reference[];
  readonly #context: Context;
  readonly #database: Database;

  constructor({ resource, database, context, projection = resource.selected }: ScopedTableOptions) {
    this.#table = resource.table;
    this.#columns = columnsOf(resource.table);
    this.#projection = mapValues(projection, selected);
    this.#firewall = evaluate(resource.firewall, context);
    this.#scope = decisionSql(this.#firewall, this.#columns);
    this.#scopeColumns = resource.scopeColumns;
    this.#keys = resource.keys;
    this.#references = resource.references;
    this.#context = context;
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

  /** The first rows of each key, in one statement: all firsts before any second, so that none is left without. */
  async related({ columns, keys, where, most, beside }: Wanted): Promise<RelatedRow[]> {
    const own = Object.fromEntries(this.#columns);
    const placed = {
      [":of"]: wantedIndex,
      [":rank"]: rankSql(this.#keys.map(({ column }) => column)),
      [":count"]: countSql,
    };
    const fields = mapValues({ ...this.#projection, ...beside, ...placed }, aliased);
    const ranked = this.#database
      .select(fields)
      .from(this.#table)
      .innerJoin(wantedSql(keys), belongsSql(columns, own))
      .where(and(this.#scope, where))
      .as("ranked");
    const [rank, of] = [sql`"ranked"."::rank"`, sql`"ranked"."::of"`];
    const query = this.#database
      .select()
      .from(ranked)
      .where(sql`${rank} <= ${most.each}`);
    const found: Row[] = await query.orderBy(rank, of).limit(most.all);
    return found.map((row) => ({ row, of: Number(row[":of"]), count: Number(row[":count"]) }));
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

  /**
   * Takes in a row that the caller's firewall lets exist; throws, before any statement, for another. `undefined` where
   * a foreign key names a row that the caller may not read.
   */
  async insert(values: Row, targets?: Targets): Promise<Row | undefined> {
    const [row] = await this.inserting(values, targets);
    return row;
  }

  /**
   * Changes the rows that `where` picks, and gives the first as it is now. None changes where a foreign key would name
   * a row that the caller may not read.
   */
  async update(where: SQL | undefined, values: Row, targets?: Targets): Promise<Row | undefined> {
    const [row] = await this.updating(where, values, targets);
    return row;
  }

  /**
   * Takes in a row like `insert`, or changes the row that has its key, where that lies inside the firewall and may be
   * changed. `undefined` where neither was done.
   */
  async put(values: Row, change: Replacement | undefined, targets?: Targets): Promise<Put | undefined> {
    const statement = this.putting(values, change, targets);
    const before = this.finding(isAt(this.#keys, values));
    const [found, rows] =
      change === undefined ? [[], await statement] : await runBatch(this.#database, [before, statement]);
    const row = rows?.[0];
    return row && { row, isNew: found?.length === 0 };
  }

  /** Changes the row that `change.where` picks as `put` does, and makes none. */
  async replace(values: Row, change: Replacement, targets?: Targets): Promise<Row | undefined> {
    const valueOf = boundIn(newRow(this.#columns, this.#bound(values)));
    const where = and(change.where, ...kept(this.#columns, change, valueOf));
    return await this.update(where, replaced({ columns: this.#columns, keys: this.#keys }, change, valueOf), targets);
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
  inserting(values: Row, targets: Targets = noTargets): Statement {
    const { row, tests } = this.#admitted(values, targets);
    const insert = this.#database.insert(this.#table);
    const query = tests.length === 0 ? insert.values(this.#bound(values)) : insert.select(rowWhere(row, tests));
    return query.returning(this.#projection);
  }

  /** The statement of `put`, not run. The firewall stands on both of its branches. */
  putting(values: Row, change: Replacement | undefined, targets: Targets = noTargets): Statement {
    const { row, tests } = this.#admitted(values, targets);
    const insert = this.#database.insert(this.#table).select(rowWhere(row, tests));
    const target = this.#keys.map(({ column }) => column);
    if (change === undefined) return insert.onConflictDoNothing({ target }).returning(this.#projection);
    const valueOf = excludedIn(this.#table, row);
    const set = this.#within(replaced({ columns: this.#columns, keys: this.#keys }, change, valueOf));
    const setWhere = and(this.#scope, change.where, ...kept(this.#columns, change, valueOf)) ?? sql`true`;
    return insert.onConflictDoUpdate({ target, set: this.#bound(set), setWhere }).returning(this.#projection);
  }

  /** The statement of `update`, not run. */
  updating(where: SQL | undefined, values: Row, targets: Targets = noTargets): Statement {
    const tests = this.#tests(values, this.#changed(values), targets).map(({ test }) => test);
    return this.#set(and(where, ...tests), this.#within(values));
  }

  /** The statement of `softDelete`, not run. */
  marking(where: SQL | undefined, marks: Row): Statement {
    return this.#set(where, marks);
  }

  /** The statement of `delete`, not run. */
  deleting(where: SQL | undefined): Statement {
    return this.#database.delete(this.#table).where(and(this.#scope, where)).returning(this.#projection);
  }

  /** The columns of foreign keys that would name no row which the caller may read: of a new row. */
  async danglingOfNew(values: Row, targets: Targets): Promise<string[]> {
    const row = newRow(this.#columns, this.#bound(values));
    return await this.#failing(this.#tests(values, cellsOf(row), targets), rowSql(row), undefined);
  }

  /** The same of the row that `where` picks, changed. */
  async danglingOfChange(where: SQL | undefined, values: Row, targets: Targets): Promise<string[]> {
    const tests = this.#tests(values, this.#changed(values), targets);
    return await this.#failing(tests, this.#table, and(this.#scope, where));
  }

  /** What the row that `where` picks has otherwise, of all that a put has to leave as it is. */
  async differing(where: SQL | undefined, values: Row, change: Replacement): Promise<string[]> {
    const valueOf = boundIn(newRow(this.#columns, this.#bound(values)));
    const tests = kept(this.#columns, change, valueOf).map((test, index) => {
      return { test, columns: change.keeps.slice(index, index + 1) };
    });
    return await this.#failing(tests, this.#table, and(this.#scope, where));
  }

  async #failing(tests: readonly ReferenceTest[], from: SQLiteTable | SQL, where: SQL | undefined): Promise<string[]> {
    if (tests.length === 0) return [];
    const verdicts = tests.map(({ test }, index) => [`:${index}`, sql`${test}`.mapWith(Boolean)] as const);
    const query = this.#database.select(Object.fromEntries(verdicts)).from(from).where(where);
    const [found] = await query.limit(1);
    return tests.flatMap(({ columns }, index) => (found?.[`:${index}`] === false ? columns : []));
  }

  #tests(values: Row, valueOf: ValueOf, targets: Targets): ReferenceTest[] {
    const [references, context] = [this.#references, this.#context];
    return referenceTests({ references, context, written: Object.keys(values), valueOf, targets });
  }

  /** What an update leaves in a column: a value of its own, or what is there. */
  #changed(values: Row): ValueOf {
    const bound = this.#bound(values);
    return (name) => {
      const column = this.#columns.get(name);
      if (column === undefined) throw new Error(`A reference is made of the column ${name}, which is not there`);
      if (!Object.hasOwn(bound, name)) return { value: column, isNullable: !column.notNull };
      const value = valueSql(column, bound[name]);
      return value && { value, isNullable: false };
    };
  }

  #bound(values: Row): Row {
    return mapValues(values, (value, name) => bound(this.#columns.get(name), value));
  }

  /** A new row that lies inside the firewall, and the tests of its foreign keys. */
  #admitted(values: Row, targets: Targets) {
    if (!this.#admits(values)) throw new Error("A new row has to lie inside its caller's firewall");
    const row = newRow(this.#columns, this.#bound(values));
    return { row, tests: this.#tests(values, cellsOf(row), targets).map(({ test }) => test) };
  }

  /** What may be set: no column that the firewall tests, so that a row stays where it is. */
  #within(values: Row): Row {
    const moved = Object.keys(values).find((key) => this.#scopeColumns.has(key));
    if (moved !== undefined) throw new Error(`An update may not set ${moved}: the firewall depends on it`);
    return values;
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

/** What a subquery selects needs a name: a column has one. */
function aliased(field: SQLiteColumn | SQL, name: string): SQLiteColumn | SQL.Aliased {
  return is(field, SQL) ? field.as(`:${name}`) : field;
}

/** The row of an INSERT … RETURNING. */
export function insertedIn([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error("INSERT … RETURNING gave no row");
  return row;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From, key: string) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

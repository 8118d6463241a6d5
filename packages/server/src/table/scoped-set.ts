import { evaluate, meets, type Context, type Decision } from "@quickback/policy";
import { and, eq, or, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Reference } from "../resource/reference.js";
import { missedIn, mustHaveMet, runBatch } from "./batch.js";
import { cellOf } from "./cell.js";
import { columnsOf, type Columns, type PrimaryKey } from "./columns.js";
import type { Database, Statement } from "./database.js";
import { decisionSql } from "./decision-sql.js";
import { insertable, presetOf } from "./new-row.js";
import type { Targets } from "./readable-rows.js";
import { recordKey } from "./record-key.js";
import { recordIndex, recordSent, recordSet, type Records, type RecordSet } from "./record-set.js";
import { referenceTests, type ReferenceTest, type ValueOf } from "./reference-sql.js";
import type { Row } from "./row.js";
import type { ScopeOptions } from "./scope.js";
import { boundRow, selected } from "./wire-column.js";

/** How many variables a statement has for values that JSON can't carry: D1 takes 100 in all. */
const mostVariables = 40;

/** What the records that are found are called: no table of an author's has the name. */
const recordFound = sql`"record found"`;

/** Some of the records, as many as a statement takes. */
interface Chunk {
  readonly set: RecordSet;
  readonly size: number;
  /** The place of its first among all. */
  readonly start: number;
}

/**
 * Writes of many rows through the same door as `ScopedTable`: all of them or none. Each is one statement, which carries
 * the caller's firewall and finds every record or changes nothing; where values need too many variables it is a few in one
 * transaction.
 */
export class ScopedSet {
  readonly #table: SQLiteTable;
  readonly #columns: Columns;
  readonly #returned: Record<string, SQLiteColumn | SQL>;
  readonly #firewall: Decision;
  readonly #scope: SQL | undefined;
  readonly #scopeColumns: ReadonlySet<string>;
  readonly #keys: PrimaryKey;
  readonly #references: readonly Reference[];
  readonly #context: Context;
  readonly #database: Database;

  constructor({ resource, database, context }: Omit<ScopeOptions, "projection">) {
    this.#table = resource.table;
    this.#columns = columnsOf(resource.table);
    this.#keys = resource.keys;
    const shown = Object.entries({ ...resource.selected, ...keysOf(resource.keys) });
    this.#returned = Object.fromEntries(shown.map(([name, column]) => [name, selected(column)]));
    this.#firewall = evaluate(resource.firewall, context);
    this.#scope = decisionSql(this.#firewall, this.#columns);
    this.#scopeColumns = resource.scopeColumns;
    this.#references = resource.references;
    this.#context = context;
    this.#database = database;
  }

  /** The SQL of a decision over this table: `undefined` where every row passes. */
  sqlOf(decision: Decision): SQL | undefined {
    return decisionSql(decision, this.#columns);
  }

  /** Takes in rows that the caller's firewall lets exist; `undefined` where a foreign key names a row that they may not read. */
  async insert(rows: readonly Row[], targets: Targets): Promise<Row[] | undefined> {
    const made = await this.#runAll(this.inserting(rows, targets));
    return made && this.inOrder(rows, made);
  }

  /** The statements of `insert`, not run: none of them gives no row. */
  inserting(rows: readonly Row[], targets: Targets): Statement[] {
    return this.#newRows(rows).map(({ set, size }) => {
      const names = set.columns.map((name) => set.cell(name));
      const tests = this.#tests(set, this.#newCells(set), targets).map(({ test }) => test);
      const all = allOf(size, { from: set.table, where: and(...tests) }, recordSent);
      const from = tests.length === 0 ? set.table : sql`${all.from} where ${all.isWhole}`;
      const rows = sql`select ${sql.join(names, sql`, `)} from ${from} order by ${recordIndex}`;
      return this.#database.insert(this.#table).select(rows).returning(this.#returned);
    });
  }

  /**
   * Changes the rows that the records name by their keys; `undefined` where one of them is not there, does not meet
   * `where`, or would refer to a row that the caller may not read.
   */
  async update(changes: readonly Row[], where: SQL | undefined, targets: Targets): Promise<Row[] | undefined> {
    const changed = await this.#run(this.#chunks({ given: changes }), (chunk) => {
      const { set, size } = chunk;
      const { from, isWhole } = allOf(size, this.#found(chunk, where, targets), recordFound);
      const values = this.#written(set).map((name) => [name, this.#changedTo(name, set, recordFound)] as const);
      const query = this.#database.update(this.#table).set(Object.fromEntries(values)).from(from);
      return query.where(and(this.#named(set, recordFound), isWhole)).returning(this.#returned);
    });
    return changed && this.inOrder(changes, changed);
  }

  /** Deletes the rows that the keys name; whether all of them were there and met `where`. */
  async delete(keys: readonly Row[], where: SQL | undefined): Promise<boolean> {
    const deleted = await this.#run(this.#chunks({ given: keys }), (chunk) => {
      return this.#database.delete(this.#table).where(this.#allFound(chunk, where)).returning(keysOf(this.#keys));
    });
    return deleted !== undefined;
  }

  /** Marks them as deleted. */
  async softDelete(keys: readonly Row[], where: SQL | undefined, marks: Row): Promise<boolean> {
    const marked = await this.#run(this.#chunks({ given: keys }), (chunk) => {
      const query = this.#database.update(this.#table).set(boundRow(this.#columns, marks));
      return query.where(this.#allFound(chunk, where)).returning(keysOf(this.#keys));
    });
    return marked !== undefined;
  }

  /** The places of the keys whose rows meet `where`. */
  async met(keys: readonly Row[], where: SQL | undefined): Promise<ReadonlySet<number>> {
    const found = await this.#look(this.#chunks({ given: keys }), (chunk) => ({
      ...this.#found(chunk, where),
      tests: [],
    }));
    return new Set(found.keys());
  }

  /** The columns of foreign keys that would name no row which the caller may read, by the place of the record: of new rows. */
  async danglingOfNew(rows: readonly Row[], targets: Targets): Promise<ReadonlyMap<number, readonly string[]>> {
    return await this.#look(this.#newRows(rows), ({ set }) => {
      return { from: set.table, where: undefined, tests: this.#tests(set, this.#newCells(set), targets) };
    });
  }

  /** The same of the rows that the records name, changed. */
  async danglingOfChanges(changes: readonly Row[], where: SQL | undefined, targets: Targets) {
    return await this.#look(this.#chunks({ given: changes }), (chunk) => {
      return { ...this.#found(chunk, where), tests: this.#tests(chunk.set, this.#changedCells(chunk.set), targets) };
    });
  }

  async #run(chunks: readonly Chunk[], statementOf: (chunk: Chunk) => Statement): Promise<Row[] | undefined> {
    return await this.#runAll(chunks.map(statementOf));
  }

  async #runAll(statements: readonly Statement[]): Promise<Row[] | undefined> {
    const [only, ...others] = statements;
    if (only === undefined) return [];
    if (others.length === 0) return unlessEmpty(await only);
    const checked = statements.flatMap((statement, index) => [statement, mustHaveMet(this.#database, index)]);
    try {
      const results = await runBatch(this.#database, checked);
      return results.filter((_, index) => index % 2 === 0).flat();
    } catch (error) {
      if (missedIn(error) === undefined) throw error;
      return undefined;
    }
  }

  /** The records that are found, each with those of the tests that it fails. */
  async #look(chunks: readonly Chunk[], asked: (chunk: Chunk) => Found & { readonly tests: readonly ReferenceTest[] }) {
    const failing = new Map<number, readonly string[]>();
    for (const chunk of chunks) {
      const { from, where, tests } = asked(chunk);
      const verdicts = tests.map(({ test }, index) => [`:${index}`, sql`${test}`.mapWith(Boolean)] as const);
      const fields = { ":index": sql`${recordIndex}`.mapWith(Number), ...Object.fromEntries(verdicts) };
      const rows: Row[] = await this.#database.select(fields).from(from).where(where);
      for (const row of rows) {
        const columns = tests.flatMap((test, index) => (row[`:${index}`] === false ? test.columns : []));
        failing.set(chunk.start + Number(row[":index"]), columns);
      }
    }
    return failing;
  }

  #newRows(rows: readonly Row[]): Chunk[] {
    if (!rows.every((row) => this.#admits(row))) throw new Error("A new row has to lie inside its caller's firewall");
    const columns = insertable(this.#columns);
    const presets = rows.map(() => Object.fromEntries([...columns].map(([name, column]) => [name, presetOf(column)])));
    return this.#chunks({ given: rows, presets }, columns);
  }

  #admits(row: Row): boolean {
    if (this.#firewall.kind !== "rows") return this.#firewall.kind === "allow";
    const cells = [...this.#scopeColumns].map((name) => [name, cellOf(row[name])] as const);
    return meets(this.#firewall.condition, Object.fromEntries(cells));
  }

  #chunks(records: Records, columns = this.#columns, start = 0): Chunk[] {
    const set = recordSet(records, columns);
    const size = records.given.length;
    if (set.variables <= mostVariables || size === 1) return [{ set, size, start }];
    const middle = size >> 1;
    return [
      ...this.#chunks(sliced(records, 0, middle), columns, start),
      ...this.#chunks(sliced(records, middle, size), columns, start + middle),
    ];
  }

  /** The records whose rows are there for the caller. */
  #found({ set }: Chunk, where: SQL | undefined, targets?: Targets): Found {
    const tests = targets === undefined ? [] : this.#tests(set, this.#changedCells(set), targets);
    const from = sql`${set.table} inner join ${this.#table} on ${this.#named(set)}`;
    return { from, where: and(this.#scope, where, ...tests.map(({ test }) => test)) };
  }

  /** That a row is one of those that the records name, all of which are found. */
  #allFound(chunk: Chunk, where: SQL | undefined): SQL {
    const keys = this.#keys.map(({ name }) => chunk.set.cell(name, recordFound));
    const { from, isWhole } = allOf(chunk.size, this.#found(chunk, where), recordFound);
    const own = this.#keys.map(({ column }) => column);
    return sql`(${sql.join(own, sql`, `)}) in (select ${sql.join(keys, sql`, `)} from ${from} where ${isWhole})`;
  }

  /** That a row is the one that a record names. */
  #named(set: RecordSet, as?: SQL): SQL | undefined {
    return and(...this.#keys.map(({ name, column }) => eq(column, set.cell(name, as))));
  }

  #written({ columns }: RecordSet): string[] {
    const written = columns.filter((name) => !this.#keys.some((key) => key.name === name));
    const moved = written.find((name) => this.#scopeColumns.has(name));
    if (moved !== undefined) throw new Error(`An update may not set ${moved}: the firewall depends on it`);
    return written;
  }

  #changedTo(name: string, set: RecordSet, as?: SQL): SQL {
    const gives = set.gives(name, as);
    const value = set.cell(name, as);
    return gives === undefined ? value : sql`case when ${gives} then ${value} else ${this.#column(name)} end`;
  }

  #tests(set: RecordSet, valueOf: ValueOf, targets: Targets): ReferenceTest[] {
    const [references, context] = [this.#references, this.#context];
    const all = referenceTests({ references, context, written: set.given, valueOf, targets });
    return all.map(({ columns, test }) => ({ columns, test: or(...leaving(columns, set), test) ?? test }));
  }

  #newCells(set: RecordSet): ValueOf {
    return (name) => ({ value: set.cell(name), isNullable: true });
  }

  #changedCells(set: RecordSet): ValueOf {
    return (name) => {
      const value = set.columns.includes(name) ? this.#changedTo(name, set) : this.#column(name);
      return { value, isNullable: true };
    };
  }

  #column(name: string): SQLiteColumn {
    const column = this.#columns.get(name);
    if (column === undefined) throw new Error(`There is no column ${name}`);
    return column;
  }

  /** RETURNING has no order: the records come as they were sent, by their keys; new ones by those that the database counts up. */
  inOrder(records: readonly Row[], rows: readonly Row[]): Row[] {
    const places = new Map(records.map((row, index) => [recordKey(row, this.#keys), index]));
    const [{ name }] = this.#keys;
    const placeOf = (row: Row) => places.get(recordKey(row, this.#keys)) ?? Number(row[name]);
    return rows.toSorted((left, right) => placeOf(left) - placeOf(right));
  }
}

interface Found {
  readonly from: SQL;
  readonly where: SQL | undefined;
}

/** The records that are found, as a table of some name, and whether they are all that there should be. */
function allOf(size: number, { from, where }: Found, as: SQL): { readonly from: SQL; readonly isWhole: SQL } {
  const found = sql`select ${recordSent}.*, count(*) over () as "count" from ${from}${where && sql` where ${where}`}`;
  return { from: sql`(${found}) as ${as}`, isWhole: sql`${as}."count" = ${sql.raw(String(size))}` };
}

/** That a record leaves the columns of a foreign key alone; nothing where all give one of them. */
function leaving(columns: readonly string[], set: RecordSet): SQL[] {
  const written = columns.filter((name) => set.columns.includes(name)).map((name) => set.gives(name));
  if (written.some((gives) => gives === undefined)) return [];
  return [sql`not (${or(...written)})`];
}

function sliced({ given, presets }: Records, from: number, to: number): Records {
  return { given: given.slice(from, to), ...(presets && { presets: presets.slice(from, to) }) };
}

function keysOf(keys: PrimaryKey): Record<string, SQLiteColumn> {
  return Object.fromEntries(keys.map(({ name, column }) => [name, column]));
}

function unlessEmpty<T>(rows: readonly T[]): T[] | undefined {
  return rows.length === 0 ? undefined : [...rows];
}

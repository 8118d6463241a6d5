import type { Decision } from "@quickback/policy";
import type { SQL } from "drizzle-orm";
import { keyColumns } from "./columns.js";
import type { Statement } from "./database.js";
import { decisionSql } from "./decision-sql.js";
import type { Targets } from "./readable-rows.js";
import { recordKey } from "./record-key.js";
import type { Row } from "./row.js";
import { runWhole } from "./run-whole.js";
import { scopeOf, type Scope, type ScopeOptions } from "./scope.js";
import { chunksOf, newChunksOf, type Chunk } from "./set/chunks.js";
import { found } from "./set/found.js";
import { look } from "./set/look.js";
import { changesTests, newTests } from "./set/set-references.js";
import { deletingAll, insertingAll, settingAll, updatingAll } from "./set/write-set.js";

/**
 * Writes of many rows through the same door as `ScopedTable`: all of them or none. Each is one statement, which carries
 * the caller's firewall and finds every record or changes nothing; where values need too many variables it is a few in one
 * transaction.
 */
export class ScopedSet {
  readonly #scope: Scope;

  constructor({ resource, database, context }: Omit<ScopeOptions, "projection">) {
    const projection = { ...resource.selected, ...keyColumns(resource.keys) };
    this.#scope = scopeOf({ resource, database, context, projection });
  }

  /** The SQL of a decision over this table: `undefined` where every row passes. */
  sqlOf(decision: Decision): SQL | undefined {
    return decisionSql(decision, this.#scope.columns);
  }

  /** Takes in rows that the caller's firewall lets exist; `undefined` where a foreign key names a row that they may not read. */
  async insert(rows: readonly Row[], targets: Targets): Promise<Row[] | undefined> {
    const made = await runWhole(this.#scope.database, this.inserting(rows, targets));
    return made && this.inOrder(rows, made);
  }

  /** The statements of `insert`, not run: none of them gives no row. */
  inserting(rows: readonly Row[], targets: Targets): Statement[] {
    return newChunksOf(this.#scope, rows).map((chunk) => insertingAll(this.#scope, chunk, targets));
  }

  /**
   * Changes the rows that the records name by their keys; `undefined` where one of them is not there, does not meet
   * `where`, or would refer to a row that the caller may not read.
   */
  async update(changes: readonly Row[], where: SQL | undefined, targets: Targets): Promise<Row[] | undefined> {
    const changed = await this.#run(changes, (chunk) => updatingAll(this.#scope, chunk, { where, targets }));
    return changed && this.inOrder(changes, changed);
  }

  /** Deletes the rows that the keys name; whether all of them were there and met `where`. */
  async delete(keys: readonly Row[], where: SQL | undefined): Promise<boolean> {
    return (await this.#run(keys, (chunk) => deletingAll(this.#scope, chunk, where))) !== undefined;
  }

  /** Marks them as deleted. */
  async softDelete(keys: readonly Row[], where: SQL | undefined, marks: Row): Promise<boolean> {
    return (await this.#run(keys, (chunk) => settingAll(this.#scope, chunk, { where, marks }))) !== undefined;
  }

  /** The places of the keys whose rows meet `where`. */
  async met(keys: readonly Row[], where: SQL | undefined): Promise<ReadonlySet<number>> {
    const places = await look(this.#scope, chunksOf(this.#scope, keys), (chunk) =>
      found(this.#scope, chunk, { where }),
    );
    return new Set(places.keys());
  }

  /** The columns of foreign keys that would name no row which the caller may read, by the place of the record: of new rows. */
  async danglingOfNew(rows: readonly Row[], targets: Targets): Promise<ReadonlyMap<number, readonly string[]>> {
    return await look(this.#scope, newChunksOf(this.#scope, rows), ({ set }) => {
      return { from: set.table, where: undefined, tests: newTests(this.#scope, set, targets) };
    });
  }

  /** The same of the rows that the records name, changed. */
  async danglingOfChanges(changes: readonly Row[], where: SQL | undefined, targets: Targets) {
    return await look(this.#scope, chunksOf(this.#scope, changes), (chunk) => {
      return { ...found(this.#scope, chunk, { where }), tests: changesTests(this.#scope, chunk.set, targets) };
    });
  }

  /** RETURNING has no order: the records come as they were sent, by their keys; new ones by those that the database counts up. */
  inOrder(records: readonly Row[], rows: readonly Row[]): Row[] {
    const { keys } = this.#scope.resource;
    const places = new Map(records.map((row, index) => [recordKey(row, keys), index]));
    const placeOf = (row: Row) => places.get(recordKey(row, keys)) ?? Number(row[keys[0].name]);
    return rows.toSorted((left, right) => placeOf(left) - placeOf(right));
  }

  async #run(records: readonly Row[], statementOf: (chunk: Chunk) => Statement) {
    return await runWhole(this.#scope.database, chunksOf(this.#scope, records).map(statementOf));
  }
}

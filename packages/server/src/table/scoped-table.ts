import type { Decision } from "@quickback/policy";
import type { SQL } from "drizzle-orm";
import type { Statement } from "./database.js";
import { decisionSql } from "./decision-sql.js";
import { danglingOfChange, danglingOfNew, differing } from "./failing.js";
import { put, replacing, type Put } from "./put.js";
import { countRows, finding, list, type Page } from "./read.js";
import { noTargets, type Targets } from "./readable-rows.js";
import { relatedRows, type RelatedRow, type Wanted } from "./related-rows.js";
import type { Replacement } from "./replacement.js";
import type { Row } from "./row.js";
import { scopeOf, type Scope, type ScopeOptions } from "./scope.js";
import { deleting, inserting, setting, updating } from "./write.js";

/**
 * The only door to a table's rows: every statement carries the firewall of one caller, which `Scope` adds. A row outside it
 * is not read, counted, changed or deleted.
 */
export class ScopedTable {
  readonly #scope: Scope;

  constructor(options: ScopeOptions) {
    this.#scope = scopeOf(options);
  }

  /** The SQL of a decision over this table: `undefined` where every row passes. */
  sqlOf(decision: Decision): SQL | undefined {
    return decisionSql(decision, this.#scope.columns);
  }

  list(page: Page): Promise<Row[]> {
    return list(this.#scope, page);
  }

  /** The first rows of each key, in one statement. */
  related(wanted: Wanted): Promise<RelatedRow[]> {
    return relatedRows(this.#scope, wanted);
  }

  count(where: SQL | undefined): Promise<number> {
    return countRows(this.#scope, where);
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
  put(values: Row, change: Replacement | undefined, targets: Targets = noTargets): Promise<Put | undefined> {
    return put(this.#scope, { values, targets }, change);
  }

  /** Changes the row that `change.where` picks as `put` does, and makes none. */
  async replace(values: Row, change: Replacement, targets: Targets = noTargets): Promise<Row | undefined> {
    const [row] = await replacing(this.#scope, { values, targets }, change);
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
    return finding(this.#scope, where);
  }

  /** The statement of `insert`, not run. */
  inserting(values: Row, targets: Targets = noTargets): Statement {
    return inserting(this.#scope, { values, targets });
  }

  /** The statement of `update`, not run. */
  updating(where: SQL | undefined, values: Row, targets: Targets = noTargets): Statement {
    return updating(this.#scope, where, { values, targets });
  }

  /** The statement of `softDelete`, not run. */
  marking(where: SQL | undefined, marks: Row): Statement {
    return setting(this.#scope, where, marks);
  }

  /** The statement of `delete`, not run. */
  deleting(where: SQL | undefined): Statement {
    return deleting(this.#scope, where);
  }

  /** The columns of foreign keys that would name no row which the caller may read: of a new row. */
  danglingOfNew(values: Row, targets: Targets): Promise<string[]> {
    return danglingOfNew(this.#scope, { values, targets });
  }

  /** The same of the row that `where` picks, changed. */
  danglingOfChange(where: SQL | undefined, values: Row, targets: Targets): Promise<string[]> {
    return danglingOfChange(this.#scope, where, { values, targets });
  }

  /** What the row that `where` picks has otherwise, of all that a put has to leave as it is. */
  differing(where: SQL | undefined, values: Row, change: Replacement): Promise<string[]> {
    return differing(this.#scope, where, { values, change });
  }
}

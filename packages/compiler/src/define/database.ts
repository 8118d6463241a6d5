import type { Table } from "drizzle-orm";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type { RowOf } from "./column.js";
import type { writeBrand } from "./symbols.js";

/** Which rows, in which order, how many. `where` compares with equality; an array is any of its items. */
export interface ListQuery<Row> {
  readonly where?: { readonly [C in keyof Row]?: Row[C] | readonly NonNullable<Row[C]>[] };
  /** `["-createdAt", "title"]`; the primary key is always appended. */
  readonly sort?: readonly `${"" | "-"}${keyof Row & string}`[];
  readonly limit?: number;
}

/** The key of a record; where it has several columns, an object of them. */
export type RecordId<Row> = string | number | Partial<Row>;

/** A write that has not run: it does once, when it is awaited or in a batch. */
export interface Write<Result> extends Promise<Result> {
  readonly [writeBrand]: unknown;
}

/** One table behind the caller's firewall. Rows are unmasked; a row outside the firewall does not exist. */
export interface ScopedTable<Row, Insert> {
  find(id: RecordId<Row>): Promise<Row | undefined>;
  list(query?: ListQuery<Row>): Promise<Row[]>;
  /** Scope columns, key and audit columns are stamped where they are left out. */
  insert(values: Partial<Insert>): Write<Row>;
  /** The row after the change; `undefined` where there is none to change. */
  update(id: RecordId<Row>, values: Partial<Insert>): Write<Row | undefined>;
  /** Soft where the table has a soft-delete column. Whether there was a row. */
  delete(id: RecordId<Row>): Write<boolean>;
}

export type ScopedTableOf<T extends Table> = ScopedTable<RowOf<T>, T["$inferInsert"]>;

/** The Drizzle handle: every row of every table, internal ones too. */
export type SystemDatabase = BaseSQLiteDatabase<"async", unknown>;

/** The way past every firewall. */
export interface SystemAccess {
  /** `reason` stands in the policy report. */
  asSystem(reason: string): SystemDatabase;
}

/** What the writes of a batch give: each has met its row. */
export type BatchResults<Writes extends readonly Write<unknown>[]> = {
  -readonly [Index in keyof Writes]: Writes[Index] extends Write<infer Result>
    ? Exclude<Result, undefined | false>
    : never;
};

/** Writes that belong together. */
export interface BatchAccess {
  /**
   * Runs writes that have not been awaited, in their order, as one transaction on every database: all of them or none.
   * An update or a delete that meets no row fails it with `CONFLICT`.
   */
  batch<const Writes extends readonly Write<unknown>[]>(writes: Writes): Promise<BatchResults<Writes>>;
}

/** The other tables, with their types. */
export interface TableAccess {
  /** The rows of a table that has a definition, by its Drizzle table: `db.of(tags)`. */
  of<T extends Table>(table: T): ScopedTableOf<T>;
}

type UntypedRow = Record<string, unknown>;

/** What an action reaches the data through: each resource under its route's name in camelCase. */
export type ScopedDatabase<Tables = unknown> = BatchAccess &
  SystemAccess &
  TableAccess &
  Tables & { readonly [table: string]: ScopedTable<UntypedRow, UntypedRow> };

/** `"blog_posts"` as `"blogPosts"`. */
type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** A table under its SQL name in camelCase, which is its route's name too: the compiler warns where it is not. */
export type NamedTable<T extends Table> = { readonly [Name in CamelCase<T["_"]["name"]>]: ScopedTableOf<T> };

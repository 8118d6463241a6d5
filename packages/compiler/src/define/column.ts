import type { Table } from "drizzle-orm";

/** The Drizzle keys of a table's columns: `"ownerId"`. */
export type ColumnName<T extends Table> = keyof T["_"]["columns"] & string;

/** A column under its Drizzle key or its SQL name: `"ownerId"` or `"owner_id"`. */
export type ColumnNameOrSqlName<T extends Table> = ColumnName<T> | T["_"]["columns"][ColumnName<T>]["_"]["name"];

/** A row as the database gives it. */
export type RowOf<T extends Table> = T["$inferSelect"];

/** What a column holds, NULL apart. */
export type ValueOf<T extends Table, C extends ColumnName<T>> = NonNullable<RowOf<T>[C & keyof RowOf<T>]>;

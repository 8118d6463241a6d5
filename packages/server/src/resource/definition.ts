import type { Rule } from "@quickback/policy";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Mask } from "../mask/mask.js";
import type { PrimaryKey } from "../table/columns.js";
import type { IdMaker } from "./ids.js";
import type { Reference } from "./reference.js";
import type { Relation } from "./relation.js";
import type { Shape } from "./shape.js";

/** What the server writes into a column by itself. */
export type Stamp = "uuid" | IdMaker | "now" | "userId";

/** What a statement does to a row. A soft delete is an update with stamps of its own. */
export type Writing = "create" | "update" | "delete";

export type Stamps = Readonly<Record<Writing, Readonly<Record<string, Stamp>>>>;

/** Why a client may not write a field that it can read. */
export interface Guards {
  readonly system: ReadonlySet<string>;
  readonly immutable: ReadonlySet<string>;
  /** Field → the actions that write it. */
  readonly protected: ReadonlyMap<string, readonly string[]>;
}

/** How a column looks, and to whom it looks as it is. */
export interface FieldMask {
  readonly as: Mask;
  readonly unless: Rule;
}

/** One compiled table, as handlers and the document read it. */
export interface ResourceDefinition {
  readonly table: SQLiteTable;
  readonly shape: Shape;
  readonly firewall: Rule;
  /** The columns that the firewall tests: no update may set them. */
  readonly scopeColumns: ReadonlySet<string>;
  readonly guards: Guards;
  /** By column. */
  readonly masks: ReadonlyMap<string, FieldMask>;
  readonly stamps: Stamps;
  /** The fields of the shape with their columns. */
  readonly readable: Record<string, SQLiteColumn>;
  /** The same, and the columns that masks look at: what SELECT and RETURNING name. */
  readonly selected: Record<string, SQLiteColumn>;
  /** Every column, for the author's actions. */
  readonly columns: Record<string, SQLiteColumn>;
  /** The column that marks a row as deleted, where the firewall tests one. */
  readonly deletedAt: string | undefined;
  readonly keys: PrimaryKey;
  /** The foreign keys whose rows a writer has to be able to read. */
  readonly references: readonly Reference[];
  /** By their names: properties that a row may come with, beside its fields. */
  readonly relations: ReadonlyMap<string, Relation>;
}

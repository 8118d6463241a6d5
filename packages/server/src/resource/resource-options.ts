import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type * as z from "zod";
import type { FieldMask, Stamp, Writing } from "./definition.js";
import type { Reference } from "./reference.js";
import type { Relation } from "./relation.js";
import type { Firewall } from "./rules.js";
import type { ColumnOf, FieldOf, ShapeWithin } from "./shape-within.js";

/** A table, and what holds for all of its operations. */
export interface ResourceOptions<Table extends SQLiteTable, Schema extends z.ZodObject> {
  readonly table: Table;
  /** A row as clients see it. A column that is not in it never leaves the server. */
  readonly shape: ShapeWithin<Schema, Table>;
  readonly firewall: Firewall;
  /** Fields that only the server writes. */
  readonly system: readonly FieldOf<Schema>[];
  /** Fields that a client sets on create and never after. */
  readonly immutable?: readonly FieldOf<Schema>[];
  /** Fields that only the actions named write. */
  readonly protected?: Readonly<Partial<Record<FieldOf<Schema>, readonly string[]>>>;
  readonly stamps?: Readonly<Partial<Record<Writing, StampsOf<Table>>>>;
  /** Foreign keys that name only rows which their writer may read. */
  readonly references?: readonly Reference<ColumnOf<Table>>[];
  /** What rows can be included with, by name. */
  readonly relations?: Readonly<Record<string, Relation<ColumnOf<Table>>>>;
  /** How columns look to all but the callers named. */
  readonly masks?: Readonly<Partial<Record<ColumnOf<Table>, FieldMask>>>;
}

type StampsOf<Table extends SQLiteTable> = Readonly<Partial<Record<ColumnOf<Table>, Stamp>>>;

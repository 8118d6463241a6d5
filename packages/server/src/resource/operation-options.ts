import type { ActionDefinition } from "@quickback/compiler";
import type { Rule } from "@quickback/policy";
import type { InferSelectModel } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type * as z from "zod";
import type { AccessTest } from "./access-test.js";
import type { Cache, RowsOf, Transition } from "./operation.js";
import type { ColumnOf, FieldOf, ShapeWithin } from "./shape-within.js";

export interface ListOptions<Field extends string> {
  readonly allow: Rule;
  readonly filter: readonly Field[];
  readonly sort: readonly Field[];
  /** The texts that `search` looks into: none unless said. */
  readonly search?: readonly Field[];
  readonly pageSize: { readonly default: number; readonly max: number };
  /** The relations that rows may come with: none unless said. */
  readonly include?: readonly string[];
  readonly cache?: Cache;
}

/** A list whose rows look otherwise than single records do. */
export interface ShapedListOptions<Table extends SQLiteTable, Row extends z.ZodObject> extends ListOptions<
  FieldOf<Row>
> {
  readonly shape: ShapeWithin<Row, Table>;
}

export interface Allowing {
  readonly allow: Rule;
}

export interface RecordOptions extends Allowing {
  /** The author's function, which decides about the record beside the rule. */
  readonly test?: AccessTest;
}

export interface WriteOptions<Table extends SQLiteTable, Input extends z.ZodObject> extends Allowing {
  /** What a client may send: strict, without defaults. */
  readonly accept: ShapeWithin<Input, Table>;
}

export interface GetOptions extends RecordOptions {
  /** The relations that the record may come with: none unless said. */
  readonly include?: readonly string[];
  readonly cache?: Cache;
}

export interface CreateOptions<Table extends SQLiteTable, Input extends z.ZodObject> extends WriteOptions<
  Table,
  Input
> {
  /** Values for fields that the client leaves out. */
  readonly defaults?: Readonly<Partial<InferSelectModel<Table>>>;
}

export interface UpdateOptions<Table extends SQLiteTable, Input extends z.ZodObject> extends WriteOptions<
  Table,
  Input
> {
  readonly test?: AccessTest;
}

export interface PutOptions<Table extends SQLiteTable, Input extends z.ZodObject> {
  /** Who may make a record under a key that is free. */
  readonly create: Rule;
  /** Who may change which record that is there. */
  readonly update: Rule;
  /** What a client may send, and the key, which comes with the path. */
  readonly accept: ShapeWithin<Input, Table>;
  /** The fields that take the place of those of a record which is there. */
  readonly replaces: readonly FieldOf<Input>[];
  /** Values for fields that the client leaves out. */
  readonly defaults?: Readonly<Partial<InferSelectModel<Table>>>;
}

export interface ActionOptions extends RecordOptions {
  readonly run: ActionDefinition;
  /** The method's name where it is not the last segment of the path. */
  readonly name?: string;
  readonly gives?: RowsOf;
}

export interface RecordActionOptions<Table extends SQLiteTable> extends ActionOptions {
  readonly transition?: TransitionOf<Table>;
}

/** A transition between values of its column. */
export type TransitionOf<Table extends SQLiteTable> = Transition &
  {
    readonly [Column in ColumnOf<Table>]: {
      readonly column: Column;
      readonly from: readonly InferSelectModel<Table>[Column][];
      readonly to: InferSelectModel<Table>[Column];
    };
  }[ColumnOf<Table>];

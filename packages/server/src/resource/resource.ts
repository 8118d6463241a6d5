import type { ActionDefinition } from "@quickback/compiler";
import type { Rule } from "@quickback/policy";
import type { InferSelectModel } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { columnsOf, primaryKeyOf, type PrimaryKey } from "../table/columns.js";
import type { AccessTest } from "./access-test.js";
import { columnsIn } from "./columns-in.js";
import type { FieldMask, ResourceDefinition, Stamp, Writing } from "./definition.js";
import type {
  ActionOperation,
  BatchOperation,
  Cache,
  CreateOperation,
  DeleteOperation,
  GetOperation,
  ListOperation,
  PutOperation,
  RowsOf,
  Transition,
  UpdateOperation,
} from "./operation.js";
import { keyFields } from "./key-schema.js";
import type { Reference } from "./reference.js";
import type { Relation } from "./relation.js";
import { putOperation } from "./put-operation.js";
import { selectedColumns } from "./selected-columns.js";
import type { Firewall } from "./rules.js";
import { nameOf, shape, type Shape } from "./shape.js";

type ColumnOf<Table extends SQLiteTable> = keyof InferSelectModel<Table> & string;
type FieldOf<Schema extends z.ZodObject> = keyof Schema["shape"] & string;
type StampsOf<Table extends SQLiteTable> = Readonly<Partial<Record<ColumnOf<Table>, Stamp>>>;

/** A shape all of whose fields are columns of the table; any other is refused by the type checker. */
type ShapeWithin<Schema extends z.ZodObject, Table extends SQLiteTable> =
  FieldOf<Schema> extends ColumnOf<Table> ? Shape<Schema> : never;

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

interface ListOptions<Field extends string> {
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
interface ShapedListOptions<Table extends SQLiteTable, Row extends z.ZodObject> extends ListOptions<FieldOf<Row>> {
  readonly shape: ShapeWithin<Row, Table>;
}

interface Allowing {
  readonly allow: Rule;
}

interface RecordOptions extends Allowing {
  /** The author's function, which decides about the record beside the rule. */
  readonly test?: AccessTest;
}

interface WriteOptions<Table extends SQLiteTable, Input extends z.ZodObject> extends Allowing {
  /** What a client may send: strict, without defaults. */
  readonly accept: ShapeWithin<Input, Table>;
}

interface GetOptions extends RecordOptions {
  /** The relations that the record may come with: none unless said. */
  readonly include?: readonly string[];
  readonly cache?: Cache;
}

interface CreateOptions<Table extends SQLiteTable, Input extends z.ZodObject> extends WriteOptions<Table, Input> {
  /** Values for fields that the client leaves out. */
  readonly defaults?: Readonly<Partial<InferSelectModel<Table>>>;
}

interface UpdateOptions<Table extends SQLiteTable, Input extends z.ZodObject> extends WriteOptions<Table, Input> {
  readonly test?: AccessTest;
}

interface PutOptions<Table extends SQLiteTable, Input extends z.ZodObject> {
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

interface ActionOptions extends RecordOptions {
  readonly run: ActionDefinition;
  /** The method's name where it is not the last segment of the path. */
  readonly name?: string;
  readonly gives?: RowsOf;
}

interface RecordActionOptions<Table extends SQLiteTable> extends ActionOptions {
  readonly transition?: TransitionOf<Table>;
}

/** A transition between values of its column. */
type TransitionOf<Table extends SQLiteTable> = Transition &
  {
    readonly [Column in ColumnOf<Table>]: {
      readonly column: Column;
      readonly from: readonly InferSelectModel<Table>[Column][];
      readonly to: InferSelectModel<Table>[Column];
    };
  }[ColumnOf<Table>];

/** The operations of one table, each to be placed on a route. */
export interface Resource<Table extends SQLiteTable, Schema extends z.ZodObject> {
  list(options: ListOptions<FieldOf<Schema>> & { readonly shape?: never }): ListOperation;
  list<Row extends z.ZodObject>(options: ShapedListOptions<Table, Row>): ListOperation;
  view<Row extends z.ZodObject>(name: string, options: ShapedListOptions<Table, Row>): ListOperation;
  get(options: GetOptions): GetOperation;
  create<Input extends z.ZodObject>(options: CreateOptions<Table, Input>): CreateOperation;
  update<Input extends z.ZodObject>(options: UpdateOptions<Table, Input>): UpdateOperation;
  put<Input extends z.ZodObject>(options: PutOptions<Table, Input>): PutOperation;
  batchCreate<Input extends z.ZodObject>(options: CreateOptions<Table, Input>): BatchOperation;
  batchUpdate<Input extends z.ZodObject>(options: WriteOptions<Table, Input>): BatchOperation;
  batchHardDelete(options: Allowing): BatchOperation;
  batchSoftDelete(options: Allowing & { readonly column: ColumnOf<Table> }): BatchOperation;
  hardDelete(options: RecordOptions): DeleteOperation;
  softDelete(options: RecordOptions & { readonly column: ColumnOf<Table> }): DeleteOperation;
  recordAction(options: RecordActionOptions<Table>): ActionOperation;
  standaloneAction(options: ActionOptions): ActionOperation;
}

/** Binds a table to its shape, firewall and guards. */
export function resource<Table extends SQLiteTable, Schema extends z.ZodObject>(
  options: ResourceOptions<Table, Schema>,
): Resource<Table, Schema> {
  const definition = define(options);
  const list = ({ search = [], include = [], shape, ...given }: AnyListOptions, view?: string): ListOperation => {
    const own = shape === undefined ? definition.shape : anyShape(shape);
    return { kind: "list", resource: definition, view, shape: own, search, include, ...given };
  };
  const create = ({ allow, accept, defaults = {} }: AnyWriteOptions): CreateOperation => {
    return { kind: "create", resource: definition, allow, accept: anyShape(accept), defaults };
  };
  const update = ({ accept, ...given }: AnyWriteOptions): UpdateOperation => {
    return { kind: "update", resource: definition, ...given, accept: anyShape(accept) };
  };
  const remove = (given: RecordOptions, mark?: string): DeleteOperation => {
    return { kind: "delete", resource: definition, ...given, mark };
  };
  const batch = (of: BatchOperation["of"]): BatchOperation => {
    return { kind: "batch", resource: definition, allow: of.allow, of };
  };
  return {
    list: (given: AnyListOptions) => list(given),
    view: (name, given) => list(given, name),
    get: ({ include = [], ...get }) => ({ kind: "get", resource: definition, include, ...get }),
    create,
    update,
    put: ({ accept, ...put }) => putOperation(definition, anyShape(accept), put),
    batchCreate: (given) => batch(create(given)),
    batchUpdate: (given) => batch(update({ ...given, accept: keyed(given.accept, definition) })),
    batchHardDelete: (given) => batch(remove(given)),
    batchSoftDelete: ({ column, ...given }) => batch(remove(given, column)),
    hardDelete: (given) => remove(given),
    softDelete: ({ column, ...given }) => remove(given, column),
    recordAction: (action) => ({ kind: "action", resource: definition, onRecord: true, ...action }),
    standaloneAction: (action) => ({ kind: "action", resource: definition, onRecord: false, ...action }),
  };
}

/** What changes a record of a batch: its key, and the fields. */
function keyed(accept: unknown, definition: ResourceDefinition): Shape {
  const one = anyShape(accept);
  return shape(`${nameOf(one)}InBatch`, z.strictObject({ ...keyFields(definition), ...one.shape }));
}

interface AnyWriteOptions extends RecordOptions {
  readonly accept: unknown;
  readonly defaults?: Readonly<Record<string, unknown>>;
}

interface AnyListOptions extends ListOptions<string> {
  readonly shape?: unknown;
}

/** What an action gives: a row, shown as its resource shows it. */
export function record(of: string): RowsOf {
  return { kind: "record", resource: of };
}

/** What an action gives: a list of rows, shown as their resource shows them. */
export function records(of: string): RowsOf {
  return { kind: "records", resource: of };
}

/** An action that belongs to no table. */
export function standaloneAction(options: ActionOptions): ActionOperation {
  return { kind: "action", resource: undefined, onRecord: false, ...options };
}

function define<Table extends SQLiteTable, Schema extends z.ZodObject>(
  options: ResourceOptions<Table, Schema>,
): ResourceDefinition {
  const {
    table,
    firewall,
    system,
    immutable = [],
    protected: guarded = {},
    stamps = {},
    references = [],
    relations = {},
    masks = {},
  } = options;
  const shape = anyShape(options.shape);
  const keys = primaryKeyOf(table);
  if (keys === undefined) throw new Error("A resource needs a primary key");
  const columns = Object.fromEntries(columnsOf(table));
  const byColumn = masksOf(masks, keys);
  return {
    table,
    shape,
    firewall: firewall.rule,
    scopeColumns: columnsIn(firewall.rule),
    guards: {
      system: new Set(system),
      immutable: new Set(immutable),
      protected: new Map(
        Object.entries<readonly string[] | undefined>(guarded).map(([field, by]) => [field, by ?? []]),
      ),
    },
    stamps: {
      create: stampsOf(stamps.create),
      update: stampsOf(stamps.update),
      delete: stampsOf(stamps.delete),
    },
    masks: byColumn,
    readable: readableColumns(table, shape),
    selected: selectedColumns({ columns, masks: byColumn }, shape),
    columns,
    deletedAt: softDeleteColumn(firewall.rule),
    keys,
    references,
    relations: new Map(Object.entries(relations)),
  };
}

/** Forgets the fields: the types have been checked where the shape was given. */
function anyShape(shape: unknown): Shape {
  return shape as Shape; // only called with a ShapeWithin, which is a Shape or never
}

function stampsOf(stamps: Readonly<Record<string, Stamp | undefined>> = {}): Record<string, Stamp> {
  const entries = Object.entries(stamps);
  return Object.fromEntries(entries.filter((entry): entry is [string, Stamp] => entry[1] !== undefined));
}

/** A key is what URLs and cursors are made of, so it has no masked form. */
function masksOf(masks: Readonly<Record<string, FieldMask | undefined>>, keys: PrimaryKey): Map<string, FieldMask> {
  const masked = keys.find(({ name }) => masks[name] !== undefined);
  if (masked !== undefined) throw new Error(`The key ${masked.name} cannot be masked`);
  return new Map(Object.entries(masks).flatMap(([column, mask]) => (mask === undefined ? [] : [[column, mask]])));
}

function readableColumns(table: SQLiteTable, shape: z.ZodObject) {
  const columns = columnsOf(table);
  const fields = Object.keys(shape.shape).map((field) => {
    const column = columns.get(field);
    if (column === undefined) throw new Error(`The shape has a field ${field} that its table does not have`);
    return [field, column] as const;
  });
  return Object.fromEntries(fields);
}

function softDeleteColumn(rule: Rule): string | undefined {
  if (rule.kind !== "and") return undefined;
  return rule.rules.find((part) => part.kind === "isNull")?.column;
}

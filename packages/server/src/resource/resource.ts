import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { defineResource } from "./define-resource.js";
import type { ResourceDefinition } from "./definition.js";
import { keyFields } from "./key-schema.js";
import type {
  ActionOperation,
  BatchOperation,
  CreateOperation,
  DeleteOperation,
  GetOperation,
  ListOperation,
  PutOperation,
  UpdateOperation,
} from "./operation.js";
import type {
  ActionOptions,
  Allowing,
  CreateOptions,
  GetOptions,
  ListOptions,
  PutOptions,
  RecordActionOptions,
  RecordOptions,
  ShapedListOptions,
  UpdateOptions,
  WriteOptions,
} from "./operation-options.js";
import { putOperation } from "./put-operation.js";
import type { ResourceOptions } from "./resource-options.js";
import { anyShape, type ColumnOf, type FieldOf } from "./shape-within.js";
import { nameOf, shape, type Shape } from "./shape.js";

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
  const definition = defineResource(options);
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

/** An action that belongs to no table. */
export function standaloneAction(options: ActionOptions): ActionOperation {
  return { kind: "action", resource: undefined, onRecord: false, ...options };
}

import type { Rule } from "@quickback/policy";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type * as z from "zod";
import { columnsOf, primaryKeyOf, type PrimaryKey } from "../table/columns.js";
import { columnsIn } from "./columns-in.js";
import type { FieldMask, Guards, ResourceDefinition, Stamp } from "./definition.js";
import type { ResourceOptions } from "./resource-options.js";
import { selectedColumns } from "./selected-columns.js";
import { anyShape } from "./shape-within.js";

/** What handlers and the document read of a table; throws where it has no key, or the key is masked. */
export function defineResource<Table extends SQLiteTable, Schema extends z.ZodObject>(
  options: ResourceOptions<Table, Schema>,
): ResourceDefinition {
  const { table, firewall, stamps = {}, references = [], relations = {}, masks = {} } = options;
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
    guards: guardsOf(options),
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

interface Guarding {
  readonly system: readonly string[];
  readonly immutable?: readonly string[];
  readonly protected?: Readonly<Record<string, readonly string[] | undefined>>;
}

function guardsOf({ system, immutable = [], protected: guarded = {} }: Guarding): Guards {
  return {
    system: new Set(system),
    immutable: new Set(immutable),
    protected: new Map(Object.entries(guarded).map(([field, by]) => [field, by ?? []])),
  };
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

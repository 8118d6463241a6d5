import type { ListQuery, RecordId } from "@quickback/compiler";
import { and, asc, desc, eq, isNull, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Services } from "../app/services.js";
import type { Caller } from "../caller/caller.js";
import { inColumnForm, stamping } from "../operations/stamps.js";
import { referredBy } from "../operations/targets.js";
import type { PrimaryKey } from "../table/columns.js";
import type { ResourceDefinition } from "../resource/definition.js";
import { bound } from "../table/wire-column.js";
import { isAt } from "../table/is-at.js";
import { isAmong } from "../table/membership-sql.js";
import type { Statement } from "../table/database.js";
import { insertedIn, type Row } from "../table/row.js";
import { ScopedTable } from "../table/scoped-table.js";
import type { WritePlan } from "./write.js";

/** Whose request it is, and what it runs on. */
interface Asking {
  readonly services: Services;
  readonly caller: Caller;
}

/** One resource's rows: what an action reads of them, and the writes that it may run. */
interface ScopedRows {
  find(id: RecordId<Row>): Promise<Row | undefined>;
  list(query?: ListQuery<Row>): Promise<Row[]>;
  inserting(values: Row): Promise<WritePlan<Row>>;
  updating(id: RecordId<Row>, values: Row): Promise<WritePlan<Row | undefined>>;
  deleting(id: RecordId<Row>): Promise<WritePlan<boolean>>;
}

/** One resource's rows for an author's action: whole and unmasked, behind the caller's firewall. */
export function scopedRows(resource: ResourceDefinition | undefined, asking: Asking): ScopedRows {
  if (resource === undefined) throw new Error("This feature has no table");
  const { services, caller } = asking;
  const { database } = services;
  const { columns, keys, deletedAt } = resource;
  const rows = new ScopedTable({ resource, database, context: caller.context, projection: columns });
  const byKey = keyTest(keys);
  const targets = referredBy(resource, services);

  return {
    find: (id) => rows.find(byKey(id)),
    list: ({ where = {}, sort = [], limit = 100 }: ListQuery<Row> = {}) => {
      return rows.list({ where: matches(where, columns), orderBy: order(sort, resource), limit, offset: 0 });
    },
    inserting: async (values) => {
      const given = stamped(values, stamping(resource, "create", services)(caller));
      const known = await targets();
      const statement = rows.inserting(given, known);
      const dangling = () => rows.danglingOfNew(given, known);
      return { act: "write", statement, mustMeet: resource.references.length > 0, resultOf: insertedIn, dangling };
    },
    updating: async (id, values) => {
      const given = { ...stamping(resource, "update", services)(caller), ...values };
      const known = await targets();
      const statement = rows.updating(byKey(id), given, known);
      const dangling = () => rows.danglingOfChange(byKey(id), given, known);
      return { act: "write", statement, mustMeet: true, resultOf: ([row]) => row, dangling };
    },
    deleting: async (id) => {
      const resultOf = (gone: readonly Row[]) => gone.length > 0;
      return { act: "delete", statement: removing(id), mustMeet: true, resultOf, dangling: async () => [] };
    },
  };

  function removing(id: RecordId<Row>): Statement {
    if (deletedAt === undefined) return rows.deleting(byKey(id));
    const mark = inColumnForm(services.now(), columns[deletedAt]);
    const stamps = resource === undefined ? {} : stamping(resource, "delete", services)(caller);
    return rows.marking(byKey(id), { ...stamps, [deletedAt]: mark });
  }

  /** The author's values come before the stamps, but for those that the firewall rests on. */
  function stamped(values: Row, stamps: Row): Row {
    const scope = Object.entries(stamps).filter(([name]) => resource?.scopeColumns.has(name));
    return { ...stamps, ...values, ...Object.fromEntries(scope) };
  }
}

/** The test of a primary key by its value, or by an object of its columns' values. */
function keyTest(keys: PrimaryKey): (id: RecordId<Row>) => SQL {
  return (id) => {
    const values: Row = typeof id === "object" ? id : { [keys[0].name]: id };
    for (const { name } of keys) mustBeGiven(values[name], `The key's ${name}`);
    return isAt(keys, values);
  };
}

function mustBeGiven(value: unknown, what: string): void {
  if (value === undefined || value === null) throw new Error(`${what} is ${String(value)}`);
}

function matches(where: Row, columns: Readonly<Record<string, SQLiteColumn>>): SQL | undefined {
  const tests = Object.entries(where).map(([name, value]) => {
    const column = columnNamed(name, columns);
    if (value === undefined) throw new Error(`where.${name} is undefined: leave it out, or test for null`);
    if (value === null) return isNull(column);
    return Array.isArray(value) ? isAmong(column, value) : eq(column, bound(column, value));
  });
  return and(...tests);
}

function order(sort: readonly string[], { columns, keys }: ResourceDefinition): SQL[] {
  const terms = sort.map((term) => {
    return term.startsWith("-") ? desc(columnNamed(term.slice(1), columns)) : asc(columnNamed(term, columns));
  });
  return [...terms, ...keys.map(({ column }) => asc(column))];
}

function columnNamed(name: string, columns: Readonly<Record<string, SQLiteColumn>>): SQLiteColumn {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (column === undefined) throw new Error(`There is no column ${name}`);
  return column;
}

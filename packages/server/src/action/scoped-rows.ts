import type { ListQuery, RecordId, ScopedTableOf } from "@quickback/compiler";
import { and, asc, desc, eq, isNull, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Services } from "../app/services.js";
import type { Caller } from "../caller/caller.js";
import { inColumnForm, stamping } from "../operations/stamps.js";
import { referredBy } from "../operations/targets.js";
import type { PrimaryKey } from "../table/columns.js";
import type { ResourceDefinition } from "../resource/definition.js";
import { bound } from "../table/wire-column.js";
import { isAmong } from "../table/membership-sql.js";
import { ScopedTable, type Row } from "../table/scoped-table.js";

/** Whose request it is, and what it runs on. */
interface Asking {
  readonly services: Services;
  readonly caller: Caller;
}

/** One resource's rows for an author's action: whole and unmasked, behind the caller's firewall. */
export function scopedRows(resource: ResourceDefinition | undefined, asking: Asking): ScopedTableOf<SQLiteTable> {
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
    insert: async (values) => {
      const given = stamped(values, stamping(resource, "create", services)(caller));
      return (await rows.insert(given, await targets())) ?? refused(await rows.danglingOfNew(given, await targets()));
    },
    update: async (id, values) => {
      const given = { ...stamping(resource, "update", services)(caller), ...values };
      const row = await rows.update(byKey(id), given, await targets());
      const dangling = row === undefined ? await rows.danglingOfChange(byKey(id), given, await targets()) : [];
      return dangling.length === 0 ? row : refused(dangling);
    },
    delete: (id) => {
      if (deletedAt === undefined) return rows.delete(byKey(id));
      const mark = inColumnForm(services.now(), columns[deletedAt]);
      return rows.softDelete(byKey(id), { ...stamping(resource, "delete", services)(caller), [deletedAt]: mark });
    },
  };

  /** The author's values come before the stamps, but for those that the firewall rests on. */
  function stamped(values: Row, stamps: Row): Row {
    const scope = Object.entries(stamps).filter(([name]) => resource?.scopeColumns.has(name));
    return { ...stamps, ...values, ...Object.fromEntries(scope) };
  }
}

/** What the database says of a key without a row, whether or not there is one that the caller may not read. */
function refused(columns: readonly string[]): never {
  throw new Error(`FOREIGN KEY constraint failed: ${columns.join(", ")}`);
}

/** The test of a primary key by its value, or by an object of its columns' values. */
function keyTest(keys: PrimaryKey): (id: RecordId<Row>) => SQL | undefined {
  return (id) => {
    const values: Row = typeof id === "object" ? id : { [keys[0].name]: id };
    return and(...keys.map(({ name, column }) => eq(column, given(values[name], `The key's ${name}`))));
  };
}

function given(value: unknown, what: string): unknown {
  if (value === undefined || value === null) throw new Error(`${what} is ${String(value)}`);
  return value;
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

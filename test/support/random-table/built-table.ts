import { interpret, type Context } from "@quickback/policy";
import { anyone, everyRow, notDeleted, own, resource, rows, shape } from "@quickback/server/v1";
import { integer, primaryKey, sqliteTable, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import type { ResourceDefinition } from "../../../packages/server/src/resource/definition.js";
import type { Statement } from "../backends.js";
import { kindOf, storedCell, valueOfCell } from "./kinds.js";
import { deletedName, ownerName, type Cells, type ColumnSpec, type RandomCase } from "./random-case.js";

type Table = Pick<RandomCase, "sqlName" | "columns" | "key">;

/** The table as its author would write it. */
function tableOf({ sqlName, columns, key }: Table) {
  const built = columns.map((column) => [column.name, columnOf(column)] as const);
  // a column that no rule looks at: which row it is, and what updates set
  const place = integer("the place").notNull();
  return sqliteTable(sqlName, { ...Object.fromEntries(built), place }, (table) => {
    const of = table as unknown as Record<string, SQLiteColumn>; // the columns are random, so their types are not known
    const [first, ...others] = key.map((name) => of[name]!);
    return [primaryKey({ columns: [first!, ...others] })];
  });
}

function columnOf({ sqlName, kind, notNull }: ColumnSpec) {
  const column = kindOf(kind).column(sqlName);
  return notNull ? column.notNull() : column;
}

const Place = shape("Place", z.object({ place: z.int() }));

/** The resource that the compiler would make of it. */
export function resourceOf(random: RandomCase): { resource: ResourceDefinition; place: SQLiteColumn } {
  const { owner, hasSoftDelete, conditions } = random.firewall;
  const table = tableOf(random);
  const column = (name: string) => (table as unknown as Record<string, SQLiteColumn>)[name]!; // see above
  const except = owner?.except;
  const scopes = [
    ...(owner === undefined
      ? []
      : [own(column(ownerName), { ...(owner.mode === "optional" && { optional: true }), ...(except && { except }) })]),
    ...(hasSoftDelete ? [notDeleted(column(deletedName))] : []),
    ...conditions,
  ];
  const [first, ...others] = scopes;
  const firewall = first === undefined ? everyRow() : rows(first, ...others);
  const made = resource({ table, shape: Place, firewall, system: [] });
  return { resource: made.get({ allow: anyone() }).resource, place: column("place") };
}

/** Whether a row exists for a caller, in the words of the documentation. */
export function exists({ owner, hasSoftDelete, conditions }: RandomCase["firewall"], context: Context, row: Cells) {
  const { [ownerName]: ownerId, [deletedName]: deletedAt } = row;
  const isMine = context.userId !== undefined && context.userId !== "" && ownerId === context.userId;
  const isNobodys = owner?.mode === "optional" && ownerId === null;
  const isExcepted = owner?.except !== undefined && interpret(owner.except, context, row);
  const isOwned = owner === undefined || isMine || isNobodys || isExcepted;
  const isThere = !hasSoftDelete || deletedAt === null;
  return isOwned && isThere && conditions.every((rule) => interpret(rule, context, row));
}

/** Makes the table anew, with its rows in it. Nothing here is Drizzle's. */
export function fill({ sqlName, columns, key, rows: all }: RandomCase): Statement[] {
  const defined = columns.map(
    ({ sqlName: name, kind, notNull }) => `${quote(name)} ${kindOf(kind).type}${notNull ? " not null" : ""}`,
  );
  const keys = key.map((name) => quote(columns.find((column) => column.name === name)?.sqlName ?? ""));
  const marks = [...columns, "the place"].map(() => "?").join(", ");
  return [
    [
      `create table ${quote(sqlName)} (${defined.join(", ")}, "the place" integer not null, primary key (${keys.join(", ")}))`,
    ],
    ...all.map((row, index): Statement => {
      const stored = columns.map(({ name, kind }) => storedCell(kind, row[name] ?? null));
      return [`insert into ${quote(sqlName)} values (${marks})`, ...stored, index];
    }),
  ];
}

/** Every row, exactly as it is stored. */
export function storedRows({ sqlName, columns }: Table): string {
  const forms = columns.map(({ sqlName: name }) => {
    const column = quote(name);
    return `case typeof(${column}) when 'text' then hex(${column}) else quote(${column}) end`;
  });
  return `select "the place" as place, ${forms.join(" || ',' || ")} as cells from ${quote(sqlName)} order by 1, 2`;
}

/** A row as an INSERT of the server takes it. */
export function valuesOf(columns: readonly ColumnSpec[], row: Cells): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map(({ name, kind }) => [name, valueOfCell(kind, row[name] ?? null)]));
}

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

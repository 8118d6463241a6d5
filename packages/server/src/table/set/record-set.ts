import { sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Columns } from "../columns.js";
import { valueSql } from "../new-row.js";
import type { Row } from "../row.js";
import { bound } from "../wire-column.js";
import { storedForm, type StoredForm } from "../stored-form.js";

/** Records of a table, and what stands in the columns that they leave out: nothing, where records change what is there. */
export interface Records {
  readonly given: readonly Row[];
  readonly presets?: readonly Row[];
}

/** Records as a table of SQL. */
export interface RecordSet {
  readonly table: SQL;
  /** How many variables it takes beside the one of JSON. */
  readonly variables: number;
  /** The columns that some record has a value for, and those that some record gives. */
  readonly columns: readonly string[];
  readonly given: readonly string[];
  /** What a record has in a column, seen as a table of some name. */
  cell(column: string, as?: SQL): SQL;
  /** Whether a record gives the column; `undefined` where all do. */
  gives(column: string, as?: SQL): SQL | undefined;
}

/** What that table is called: no table of an author's has the name. */
export const recordSent = sql`"record sent"`;

/** The place of a record, from 0. */
export const recordIndex = sql<number>`${recordSent}."index"`;

/** The records travel as one variable, however many they are: JSON, and a variable more for each value without a form there. */
export function recordSet(records: Records, columns: Columns): RecordSet {
  const filled = [...columns].flatMap(([name, column], index) => cellsOf(records, { name, column, at: index }));
  const byName = new Map(filled.map((one) => [one.name, one]));
  const named = (name: string): ColumnCells => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`No record has the column ${name}`);
    return found;
  };
  const fields = [sql`"key" as "index"`, ...filled.flatMap(selection)];
  const json = `[${records.given.map((_, index) => jsonOf(filled, index)).join(",")}]`;
  return {
    table: sql`(select ${sql.join(fields, sql`, `)} from json_each(${json})) as ${recordSent}`,
    variables: filled.reduce((sum, { apart }) => sum + apart.size, 0),
    columns: filled.map(({ name }) => name),
    given: filled.filter(({ isGiven }) => isGiven.includes(true)).map(({ name }) => name),
    cell: (name, as = recordSent) => sql`${as}.${valueName(named(name))}`,
    gives: (name, as = recordSent) => (named(name).isGivenByAll ? undefined : sql`${as}.${givesName(named(name))}`),
  };
}

interface Place {
  readonly name: string;
  readonly column: SQLiteColumn;
  /** What it is called in JSON. */
  readonly at: number;
}

interface ColumnCells extends Place {
  /** One of each record; `undefined` where it has none. */
  readonly cells: readonly (Cell | undefined)[];
  readonly isGiven: readonly boolean[];
  readonly isGivenByAll: boolean;
  /** Whether its cells are bytes, as far as they are in JSON. */
  readonly holdsBytes: boolean;
  /** Values that are not in JSON, each with the places of the records that have it. */
  readonly apart: ReadonlyMap<unknown, readonly number[]>;
}

interface Cell {
  readonly value: unknown;
  readonly form: StoredForm;
}

function cellsOf({ given, presets = [] }: Records, place: Place): ColumnCells[] {
  const { name, column } = place;
  const isGiven = given.map((row) => row[name] !== undefined);
  const cells = given.map((row, index): Cell | undefined => {
    const value = isGiven[index] === true ? row[name] : presets[index]?.[name];
    return value === undefined ? undefined : { value, form: storedForm(column, value) };
  });
  if (cells.every((cell) => cell === undefined)) return [];
  const holdsBytes = cells.some((cell) => cell?.form.kind === "bytes");
  const apart = new Map<unknown, number[]>();
  for (const [index, cell] of cells.entries()) {
    if (cell === undefined || isInJson(cell, holdsBytes)) continue;
    apart.set(cell.value, [...(apart.get(cell.value) ?? []), index]);
  }
  return [{ ...place, cells, isGiven, isGivenByAll: isGiven.every(Boolean), holdsBytes, apart }];
}

function selection(cells: ColumnCells): SQL[] {
  const value = sql`${cellSql(cells)} as ${valueName(cells)}`;
  if (cells.isGivenByAll) return [value];
  return [value, sql`${inJson(`g${cells.at}`)} is not null as ${givesName(cells)}`];
}

function cellSql({ column, cells, at, holdsBytes, apart }: ColumnCells): SQL {
  const plain = holdsBytes ? sql`unhex(${inJson(`c${at}`)})` : inJson(`c${at}`);
  const cases = [...apart].map(([value, places]) => {
    const own = valueSql(column, bound(column, value)) ?? sql`null`;
    return { own, isOfAll: places.length === cells.length, test: sql`"key" in (${sql.raw(places.join(", "))})` };
  });
  const [first] = cases;
  if (first === undefined || first.isOfAll) return first?.own ?? plain;
  const branches = cases.map(({ test, own }) => sql`when ${test} then ${own}`);
  return sql`case ${sql.join(branches, sql` `)} else ${plain} end`;
}

/** A column of the author's own type may keep bytes in one row and a text in the next. */
function isInJson({ form: { kind } }: Cell, holdsBytes: boolean): boolean {
  return kind === "null" || kind === (holdsBytes ? "bytes" : "json");
}

function jsonOf(columns: readonly ColumnCells[], index: number): string {
  const members = columns.flatMap(({ at, cells, isGiven, isGivenByAll, holdsBytes }) => {
    const cell = cells[index];
    return [
      ...(cell !== undefined && "text" in cell.form && isInJson(cell, holdsBytes)
        ? [`"c${at}":${textOf(cell.form)}`]
        : []),
      ...(!isGivenByAll && isGiven[index] === true ? [`"g${at}":1`] : []),
    ];
  });
  return `{${members.join(",")}}`;
}

function textOf({ kind, text }: Extract<StoredForm, { text: string }>): string {
  return kind === "bytes" ? `"${text}"` : text;
}

/** By a path of our own making, which is no variable. */
function inJson(name: string): SQL {
  return sql`json_extract("value", ${sql.raw(`'$.${name}'`)})`;
}

function valueName({ at }: Place): SQL {
  return sql.raw(`c${at}`);
}

function givesName({ at }: Place): SQL {
  return sql.raw(`g${at}`);
}

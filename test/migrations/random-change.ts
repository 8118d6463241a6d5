import * as fc from "fast-check";
import type { Column, Schema, Table } from "./model.js";
import {
  once,
  pick,
  randomAction,
  randomColumn,
  randomDefault,
  randomReference,
  types,
  type Draw,
} from "./random-schema.js";

/** Changes a schema in a few places: tables and columns come, go, are renamed and become otherwise. */
export function randomChange(draw: Draw, schema: Schema): Schema {
  const kept = schema.filter(() => !once(draw, 8));
  const added = once(draw, 2) ? [newTable(schema.length)] : [];
  const all = [...kept, ...added];
  const renamed = all.map((table) => (once(draw, 6) ? { ...table, name: `${table.name}_now` } : table));
  return renamed.map((table, place) => changeTable(draw, table, { all: renamed, place }));
}

function newTable(place: number): Table {
  return { id: `t${place}`, name: `table_${place}`, key: "text", keyName: "id", columns: [] };
}

interface Around {
  readonly all: Schema;
  readonly place: number;
}

function changeTable(draw: Draw, table: Table, around: Around): Table {
  const there = table.columns.map((column) => withoutLostTarget(column, around.all));
  if (once(draw, 3)) return { ...table, columns: there };
  const columns = there.filter(() => !once(draw, 8)).map((column) => changeColumn(draw, column));
  const isNumbered = table.key !== "text" && once(draw, 6);
  const keyName = once(draw, 10) ? "key" : table.keyName;
  return {
    ...table,
    keyName,
    key: isNumbered ? (table.key === "numbered" ? "integer" : "numbered") : table.key,
    columns: [...columns, ...newColumns(draw, table, around)],
  };
}

function withoutLostTarget(column: Column, all: Schema): Column {
  const { refersTo } = column;
  const isLost = refersTo !== undefined && !all.some(({ id }) => id === refersTo.table);
  return isLost ? { ...column, refersTo: undefined } : column;
}

function newColumns(draw: Draw, table: Table, { all, place }: Around): Column[] {
  const plain = once(draw, 2) ? [randomColumn(draw, `${table.id}_new`)] : [];
  // A column that has to be written, in a table with rows, is drawn less often: it can only fail.
  const filled = plain.map((column) =>
    column.notNull && column.default === undefined && !once(draw, 4)
      ? { ...column, default: randomDefault(draw, column.type) }
      : column,
  );
  if (!once(draw, 4)) return filled;
  const reference = randomReference(draw, { id: `r${table.id}_new`, tables: all, place });
  return [...filled, { ...reference, notNull: false }];
}

function changeColumn(draw: Draw, column: Column): Column {
  const change = draw(fc.nat, { max: 19 });
  const { refersTo } = column;
  switch (change) {
    case 0:
      return { ...column, name: `${column.name}_now` };
    case 1:
      return refersTo === undefined ? { ...column, type: pick(draw, types), default: undefined } : column;
    case 2:
      return { ...column, notNull: false };
    case 3:
      return refersTo === undefined ? { ...column, notNull: true } : column;
    case 4:
      return refersTo === undefined ? { ...column, notNull: true, default: randomDefault(draw, column.type) } : column;
    case 5:
      return refersTo === undefined ? { ...column, default: randomDefault(draw, column.type) } : column;
    case 6:
      return { ...column, index: pick(draw, ["none", "plain", "unique"] as const) };
    case 7:
      return { ...column, refersTo: undefined };
    case 8:
      return { ...column, isChecked: true };
    case 9:
    case 10:
    case 11:
      return refersTo === undefined ? column : { ...column, refersTo: { ...refersTo, onDelete: randomAction(draw) } };
    default:
      return column;
  }
}

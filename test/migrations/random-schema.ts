import * as fc from "fast-check";
import type { Action, Column, Default, Schema, Table, Type } from "./model.js";

/** Draws one value: `draw(fc.boolean)`. */
export type Draw = fc.GeneratorValue;

export const types: readonly Type[] = ["text", "integer", "real", "numeric", "blob"];
const actions: readonly Action[] = ["cascade", "cascade", "set null", "set default", "restrict", "no action"];

/** True once in `n` times. */
export function once(draw: Draw, n: number): boolean {
  return draw(fc.nat, { max: n - 1 }) === n - 1;
}

export function pick<T>(draw: Draw, items: readonly T[]): T {
  return items[draw(fc.nat, { max: items.length - 1 })] as T; // it is below the length
}

export function randomSchema(draw: Draw): Schema {
  const count = 1 + draw(fc.nat, { max: 4 });
  const tables = Array.from({ length: count }, (_, place): Table => {
    const key = pick(draw, ["text", "numbered", "integer"] as const);
    return { id: `t${place}`, name: `table_${place}`, key, keyName: "id", columns: [] };
  });
  return tables.map((table, place) => ({ ...table, columns: randomColumns(draw, tables, place) }));
}

function randomColumns(draw: Draw, tables: Schema, place: number): Column[] {
  const plain = Array.from({ length: draw(fc.nat, { max: 4 }) }, (_, at) => randomColumn(draw, `${place}_${at}`));
  const references = Array.from({ length: draw(fc.nat, { max: 2 }) }, (_, at) =>
    randomReference(draw, { id: `r${place}_${at}`, tables, place }),
  );
  return [...plain, ...references];
}

export function randomColumn(draw: Draw, id: string): Column {
  const type = pick(draw, types);
  return {
    id: `c${id}`,
    name: `column_${id}`,
    type,
    notNull: once(draw, 2),
    default: once(draw, 2) ? randomDefault(draw, type) : undefined,
    index: pick(draw, ["none", "none", "plain"] as const),
    refersTo: undefined,
    isChecked: false,
  };
}

export function randomDefault(draw: Draw, type: Type): Default {
  const value = type === "text" ? pick(draw, ["", "it is", "a;b"]) : draw(fc.nat, { max: 9 });
  return { value: type === "blob" ? "b" : value, isExpression: once(draw, 3) };
}

/** To any table, its own too: in circles as well. Only one to an earlier table, or its own, is NOT NULL. */
export function randomReference(
  draw: Draw,
  { id, tables, place }: { readonly id: string; readonly tables: Schema; readonly place: number },
): Column {
  const target = draw(fc.nat, { max: tables.length - 1 });
  const parent = tables[target] as Table; // it is below the length
  return {
    id,
    name: `refers_${id}`,
    type: parent.key === "text" ? "text" : "integer",
    notNull: target <= place && once(draw, 3),
    default: undefined,
    index: pick(draw, ["none", "plain"] as const),
    refersTo: { table: parent.id, onDelete: pick(draw, actions), onUpdate: pick(draw, actions) },
    isChecked: false,
  };
}

export function randomAction(draw: Draw): Action {
  return pick(draw, actions);
}

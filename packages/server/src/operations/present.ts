import { evaluate, meets, type Context, type Decision } from "@quickback/policy";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { FieldMask, ResourceDefinition } from "../resource/definition.js";
import { encoderOf } from "../resource/codecs.js";
import { columnsIn } from "../resource/columns-in.js";
import type { Shape } from "../resource/shape.js";
import { cellOf } from "../table/cell.js";
import type { Row } from "../table/scoped-table.js";

/** Turns a row of the database into the body that one caller gets. */
export type Presenter = (row: Row) => Record<string, unknown>;

/** How rows of one shape are shown, prepared once. */
export interface Presentation {
  /** What rows have to come with: the shape's columns, and those that masks look at. */
  readonly columns: Record<string, SQLiteColumn>;
  presenterFor(context: Context): Presenter;
}

/** Rows of a resource in one of its shapes: each field in its wire form, and masked where the caller may not see it. */
export function presentation(resource: ResourceDefinition, shape: Shape = resource.shape): Presentation {
  const names = Object.keys(shape.shape);
  const masks = [...resource.masks].filter(([name]) => names.includes(name));
  const looked = masks.flatMap(([, { unless }]) => [...columnsIn(unless)]);
  const encoders = Object.entries(shape.shape).map(([name, schema]) => [name, encoderOf(schema)] as const);
  const columns = [...new Set([...names, ...looked])].map((name) => [name, columnOf(resource, name)] as const);
  return {
    columns: Object.fromEntries(columns),
    presenterFor(context) {
      const hidden = new Map(masks.map(([name, mask]) => [name, hiding(mask, context)]));
      return (row) => {
        const body: Record<string, unknown> = {};
        for (const [name, encode] of encoders) {
          const value = row[name];
          const hide = hidden.get(name)?.(row);
          if (hide !== undefined) body[name] = value === null || value === undefined ? null : hide(value);
          else body[name] = encode === undefined ? value : encode(value);
        }
        return body;
      };
    },
  };
}

type Hide = (value: unknown) => unknown;

/** What hides a row's value from one caller; `undefined` where they may see it. */
function hiding({ as: mask, unless }: FieldMask, context: Context): (row: Row) => Hide | undefined {
  const decision = evaluate(unless, context);
  return (row) => (shows(decision, row) ? undefined : mask.hide);
}

function shows(decision: Decision, row: Row): boolean {
  if (decision.kind !== "rows") return decision.kind === "allow";
  const cells = Object.entries(row).map(([name, value]) => [name, cellOf(value)] as const);
  return meets(decision.condition, Object.fromEntries(cells));
}

function columnOf({ columns }: ResourceDefinition, name: string): SQLiteColumn {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (column === undefined)
    throw new Error(`A mask or a shape names the column ${name}, which its table does not have`);
  return column;
}

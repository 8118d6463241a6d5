import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { columnsIn } from "./columns-in.js";
import type { ResourceDefinition } from "./definition.js";
import type { Shape } from "./shape.js";

/** What a row has to come with to be shown in a shape: the shape's columns, and those that its masks look at. */
export function selectedColumns(
  { columns, masks }: Pick<ResourceDefinition, "columns" | "masks">,
  shape: Shape,
): Record<string, SQLiteColumn> {
  const fields = Object.keys(shape.shape);
  const looked = fields.flatMap((field) => [...columnsIn(masks.get(field)?.unless ?? { kind: "nobody" })]);
  return Object.fromEntries(
    [...new Set([...fields, ...looked])].map((name) => {
      const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
      if (column === undefined) throw new Error(`A shape or a mask names ${name}, which is no column of its table`);
      return [name, column];
    }),
  );
}

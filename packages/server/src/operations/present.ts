import { encoderOf } from "../resource/codecs.js";
import type { Shape } from "../resource/shape.js";
import type { Row } from "../table/scoped-table.js";

/** Turns a row of the database into the body that a client gets. */
export type Presenter = (row: Row) => Record<string, unknown>;

/** A presenter that knows beforehand which fields need a wire form of their own. */
export function presenter(shape: Shape): Presenter {
  const fields = Object.entries(shape.shape).map(([field, schema]) => [field, encoderOf(schema)] as const);
  return (row) => {
    const body: Record<string, unknown> = {};
    for (const [field, encode] of fields) body[field] = encode === undefined ? row[field] : encode(row[field]);
    return body;
  };
}

import { evaluate, meets, type Context, type Decision } from "@quickback/policy";
import type * as z from "zod";
import { isText } from "../mask/is-text.js";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { FieldMask, ResourceDefinition } from "../resource/definition.js";
import { encoderOf } from "../resource/codecs.js";
import { selectedColumns } from "../resource/selected-columns.js";
import type { Shape } from "../resource/shape.js";
import { cellOf } from "../table/cell.js";
import type { Row } from "../table/row.js";

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
  const fields = Object.entries(shape.shape).map(([name, schema]) => fieldOf(name, schema, resource.masks.get(name)));
  return {
    columns: selectedColumns(resource, shape),
    presenterFor(context) {
      const decided = fields.map((field) => ({
        ...field,
        decision: field.mask === undefined ? bare : evaluate(field.mask.unless, context),
      }));
      return (row) => {
        const body: Record<string, unknown> = {};
        for (const { name, decision, encode, hide } of decided) {
          body[name] = (shows(decision, row) ? encode : hide)(row[name]);
        }
        return body;
      };
    },
  };
}

type Form = (value: unknown) => unknown;

/** A field, with the two forms that its values have. */
interface Field {
  readonly name: string;
  readonly mask: FieldMask | undefined;
  readonly encode: Form;
  readonly hide: Form;
}

const bare: Decision = { kind: "allow" };
const asItIs: Form = (value) => value;

function fieldOf(name: string, schema: z.core.$ZodType, mask: FieldMask | undefined): Field {
  const hide = mask === undefined || (mask.as.output === undefined && !isText(schema)) ? () => null : mask.as.hide;
  return {
    name,
    mask,
    encode: encoderOf(schema) ?? asItIs,
    hide: (value) => (value === null || value === undefined ? null : hide(value)),
  };
}

function shows(decision: Decision, row: Row): boolean {
  if (decision.kind !== "rows") return decision.kind === "allow";
  const cells = Object.entries(row).map(([name, value]) => [name, cellOf(value)] as const);
  return meets(decision.condition, Object.fromEntries(cells));
}

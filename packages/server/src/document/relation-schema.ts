import { mostIncluded, mostRelated } from "../query/limits.js";
import type { Relation } from "../resource/relation.js";
import type { JsonSchema } from "./json-schema.js";

/** What a row has under a relation's name where it was included; `row` refers to the schema of the other rows. */
export function relationSchema({ kind }: Relation, row: JsonSchema): JsonSchema {
  return kind === "one" ? oneSchema(row) : manySchema(row);
}

/** Whether a property is there only where it is asked for: an example of a row has none. */
export function isRelation(schema: JsonSchema): boolean {
  return "x-relation" in schema;
}

function oneSchema(row: JsonSchema): JsonSchema {
  const description = "There with `include`; null where there is no such record, or none that the caller may read.";
  return { anyOf: [row, { type: "null" }], description, "x-relation": "one" };
}

function manySchema(row: JsonSchema): JsonSchema {
  const most = `${mostRelated} at most, and about ${mostIncluded.toLocaleString("en")} in a whole answer`;
  return {
    type: "object",
    description: `There with \`include\`: the records that the caller may read, in the order of their keys, ${most}.`,
    properties: {
      data: { type: "array", items: row, maxItems: mostRelated },
      hasMore: { type: "boolean", description: "Whether there are more than these." },
    },
    required: ["data", "hasMore"],
    additionalProperties: false,
    "x-relation": "many",
  };
}

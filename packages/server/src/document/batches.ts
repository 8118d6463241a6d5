import { listingOf, mostRecords } from "../operations/batch/read-batch.js";
import type { ProblemCode } from "../problem/codes.js";
import { keySchema } from "../resource/key-schema.js";
import type { BatchOperation } from "../resource/operation.js";
import { nameOf } from "../resource/shape.js";
import type { Components } from "./components.js";
import { jsonSchema, type JsonSchema } from "./json-schema.js";
import { byStatus } from "./outcomes.js";
import { pascalCase } from "./names.js";
import { emptyResponse, jsonResponse, problemExample, type ProblemSetting, type ResponseObject } from "./responses.js";
import { exampleOf } from "./examples.js";

/** What a batch takes, under a name of its own. */
export function batchBody({ of, resource }: BatchOperation, components: Components): JsonSchema {
  const name = nameOf(resource.shape);
  switch (of.kind) {
    case "create":
      return components.add(`${name}BatchCreate`, envelope("records", components.addInput(of.accept, resource)));
    case "update":
      return components.add(`${name}BatchUpdate`, envelope("records", components.addInput(of.accept, resource)));
    case "delete":
      return components.add(`${name}BatchDelete`, envelope("ids", jsonSchema(keySchema(resource), "input")));
    default:
      return of satisfies never;
  }
}

function envelope(listing: string, items: JsonSchema): JsonSchema {
  const atomic = {
    type: "boolean",
    default: true,
    description: "Whether all are written or none. With `false` each is for itself, and the answer is 207.",
  };
  const properties = {
    [listing]: {
      type: "array",
      items,
      minItems: 1,
      maxItems: mostRecords,
      ...(listing === "ids" && { uniqueItems: true }),
    },
    options: { type: "object", properties: { atomic }, additionalProperties: false },
  };
  return { type: "object", properties, required: [listing], additionalProperties: false };
}

export interface BatchSetting extends ProblemSetting {
  /** What one record can meet where each is for itself. */
  readonly outcomes: ReadonlySet<ProblemCode>;
}

/** The successful answers of a batch, by status. */
export function batchSuccesses(operation: BatchOperation, setting: BatchSetting): Record<string, ResponseObject> {
  const { of, resource } = operation;
  const { components } = setting;
  const each = eachAnswer(operation, setting);
  if (of.kind === "delete") return { 204: emptyResponse("The records are gone."), 207: each };
  const name = nameOf(resource.shape);
  const rows = components.add(`${name}Batch`, dataSchema(components.addRow(resource)));
  const [status, text] = of.kind === "create" ? [201, "The new records."] : [200, "The records as they are now."];
  return { [status]: answer(text, rows, components), 207: each };
}

function answer(text: string, schema: JsonSchema, { schemas }: Components): ResponseObject {
  return jsonResponse(text, { schema, example: exampleOf(schema, schemas) });
}

function dataSchema(row: JsonSchema): JsonSchema {
  const properties = { data: { type: "array", items: row, description: "In the order in which they were sent." } };
  return { type: "object", properties, required: ["data"], additionalProperties: false };
}

/** 207: its example has a record of either kind. */
function eachAnswer(operation: BatchOperation, setting: BatchSetting): ResponseObject {
  const { of, resource } = operation;
  const { components, outcomes } = setting;
  const index = { type: "integer", minimum: 0, description: "The place of the record in the batch, from 0." };
  const record = of.kind === "delete" ? {} : { record: components.addRow(resource) };
  const name = `${nameOf(resource.shape)}Batch${pascalCase(of.kind)}`;
  const error = components.addRecordProblem(`${name}Problem`, byStatus(outcomes));
  const properties = {
    success: { type: "array", items: closed({ index, ...record }), description: "What was written." },
    errors: { type: "array", items: closed({ index, error }), description: "What was not, and why." },
  };
  const schema = components.add(`${name}d`, closed(properties));
  const written = exampleOf({ type: "object", properties: record }, components.schemas);
  const example = {
    success: [{ index: 0, ...(written as object) }], // the example of an object is one
    errors: [
      { index: 1, error: problemExample(usual(outcomes), setting, { listing: listingOf(operation), index: 1 }) },
    ],
  };
  return jsonResponse("What became of each record.", { schema, example });
}

/** A code for the example: one that a record meets often. */
function usual(outcomes: ReadonlySet<ProblemCode>): ProblemCode {
  const [, codes] = byStatus(outcomes).findLast(([status]) => status < 500 && status !== 400) ?? [];
  return codes?.[0] ?? "INTERNAL";
}

function closed(properties: JsonSchema): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

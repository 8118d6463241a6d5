import { readInput } from "../http/read-input.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { Shape } from "../resource/shape.js";
import type { Row } from "../table/row.js";
import { bodySorter, throwRefusals } from "./guards.js";

/** What a client sends of a record, by schema and guards; throws for what it may not write. */
export type FieldsReader = (body: unknown) => Row;

export function fieldsReader(resource: ResourceDefinition, accept: Shape, writing: "create" | "update"): FieldsReader {
  const sort = bodySorter(resource, accept, writing);
  return (body) => {
    const { rest, refusals } = sort(body);
    const input = readInput(accept, rest) as Row; // what an object schema gives
    throwRefusals(refusals);
    return input;
  };
}

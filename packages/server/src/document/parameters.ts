import * as z from "zod";
import { filtersOf, type Filter, type FilterOperator } from "../query/filters.js";
import type { ListOperation } from "../resource/operation.js";
import type { ResourceDefinition } from "../resource/definition.js";
import { withoutWrappers } from "../resource/shape.js";
import type { Components } from "./components.js";
import { jsonSchema, type JsonSchema } from "./json-schema.js";

/** A parameter object of OpenAPI. */
export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly example?: unknown;
}

export function idParameter({ shape, keys: [key] }: ResourceDefinition): Parameter {
  const field: z.core.$ZodType | undefined = shape.shape[key.name];
  const schema = field === undefined ? { type: "string" } : wireSchema(field);
  const example = schema["type"] === "string" ? "0198c0de-0000-7000-8000-000000000001" : 1;
  return { name: "id", in: "path", required: true, description: "The record's id.", schema, example };
}

export function listParameters(operation: ListOperation, components: Components): Parameter[] {
  const { filter, resource } = operation;
  const filtering = [...filtersOf(filter, resource.shape)].map(([name, filter]) =>
    filterParameter(name, filter, { resource, components }),
  );
  return [...pagingParameters(operation), ...filtering];
}

function pagingParameters({ pageSize, sort }: ListOperation): Parameter[] {
  const [first] = sort;
  const sorting = first === undefined ? [] : [sortParameter(sort, first)];
  return [
    query("limit", `How many rows a page holds: ${pageSize.default} unless said, ${pageSize.max} at most.`, {
      schema: { type: "integer", minimum: 1, maximum: pageSize.max, default: pageSize.default },
      example: Math.min(20, pageSize.max),
    }),
    query("offset", "How many rows to skip.", {
      schema: { type: "integer", minimum: 0, maximum: 2 ** 31 - 1, default: 0 },
      example: 0,
    }),
    ...sorting,
    query("total", "Whether to count all rows that match.", {
      schema: { type: "boolean", default: false },
      example: true,
    }),
  ];
}

function sortParameter(sort: readonly string[], first: string): Parameter {
  const name = `-?(?:${sort.join("|")})`;
  const fields = sort.map((field) => `\`${field}\``).join(", ");
  return query("sort", `The order: ${fields}, several with commas between; \`-\` before a name is descending.`, {
    schema: { type: "string", pattern: `^${name}(?:,${name})*$` },
    example: `-${first}`,
  });
}

const meanings: Record<FilterOperator, string> = {
  eq: "is the value",
  ne: "is not the value",
  gt: "is greater than the value",
  gte: "is the value or greater",
  lt: "is less than the value",
  lte: "is the value or less",
};

interface Setting {
  readonly resource: ResourceDefinition;
  readonly components: Components;
}

function filterParameter(name: string, { field, operator }: Filter, { resource, components }: Setting): Parameter {
  const column: z.core.$ZodType | undefined = resource.shape.shape[field];
  const orNull = operator === "ne" && column instanceof z.ZodNullable ? ", or is null" : "";
  const schema = components.enumOf(resource.shape, field) ?? (column === undefined ? {} : wireSchema(column));
  return query(name, `Only rows whose \`${field}\` ${meanings[operator]}${orNull}.`, { schema });
}

function query(name: string, description: string, rest: Pick<Parameter, "schema" | "example">): Parameter {
  return { name, in: "query", required: false, description, ...rest };
}

function wireSchema(field: z.core.$ZodType): JsonSchema {
  return jsonSchema(withoutWrappers(field) as z.ZodType, "input"); // every core schema here was made by zod's classic API
}

import type { Rule } from "@quickback/policy";
import * as z from "zod";
import { bareForAll } from "../mask/bare-for.js";
import {
  filtersOf,
  splitsAtCommas,
  takesList,
  takesVariableEach,
  type Filter,
  type FilterOperator,
} from "../query/filters.js";
import { includablePaths } from "../query/include.js";
import { longestCursor, longestText, mostFilters, mostSorts, mostValues } from "../query/limits.js";
import type { GetOperation, ListOperation } from "../resource/operation.js";
import type { ResourceDefinition } from "../resource/definition.js";
import { keyParameters } from "../resource/key-parameters.js";
import { withoutWrappers, type Shape } from "../resource/shape.js";
import type { Targets } from "../table/readable-rows.js";
import type { Components } from "./components.js";
import { describeRule } from "./describe-rule.js";
import { exampleOf } from "./examples.js";
import { jsonSchema, type JsonSchema } from "./json-schema.js";

/** A parameter object of OpenAPI. */
export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header" | "cookie";
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly example?: unknown;
  /** How a list is written; OpenAPI's defaults, said outright. */
  readonly style?: "form";
  readonly explode?: true;
  /** For whom it exists, where that is not everyone who may call. */
  readonly "x-access"?: Rule;
}

/** The parameters that name one record: `id`, or one for each column of its key. `newKey` is what a new record may have. */
export function keyParametersOf(
  resource: ResourceDefinition,
  components: Components,
  newKey: Shape = resource.shape,
): Parameter[] {
  const { shape, keys } = resource;
  const names = keyParameters(keys);
  return keys.map(({ name: field }, index): Parameter => {
    const name = names[index] ?? field;
    const column: z.core.$ZodType | undefined = shape.shape[field];
    const schema =
      components.enumOf(resource, field) ?? (column === undefined ? { type: "string" } : wireSchema(column));
    const made = newKey.shape[field];
    const shown = made === undefined || "$ref" in schema ? schema : wireSchema(made);
    const description = keys.length === 1 ? "The record's id." : `The record's \`${field}\`.`;
    return {
      name,
      in: "path",
      required: true,
      description,
      schema,
      example: exampleOf(shown, components.schemas, name),
    };
  });
}

/** The parameters of a list. What would be about a column that nobody sees as it is, is not there. */
export function listParameters(given: ListOperation, components: Components, targets: Targets): Parameter[] {
  const operation = forSomeone(given);
  const { filter, shape } = operation;
  const filtering = [...filtersOf(filter, shape)].map(([name, filter]) =>
    onlyFor([filter.field], operation, filterParameter(name, filter, { operation, components })),
  );
  return [...pagingParameters(operation), ...includeParameters(operation, targets), ...filtering];
}

/** `include`, where there is anything to include. */
export function includeParameters(operation: ListOperation | GetOperation, targets: Targets): Parameter[] {
  const paths = includablePaths(operation, targets);
  if (paths.length === 0) return [];
  const named = paths.map((path) => `\`${path}\``).join(", ");
  const words = `Related records to come along: ${named}. Several repeat the parameter or have commas between.`;
  return [
    query("include", `${words} Each is shown only as far as the caller may read it.`, {
      schema: { type: "array", items: { type: "string", enum: paths }, minItems: 1, uniqueItems: true },
      style: "form",
      explode: true,
      example: paths.slice(0, 1),
    }),
  ];
}

function forSomeone(operation: ListOperation): ListOperation {
  const exists = (column: string) => existence(column, operation).kind !== "nobody";
  const { filter, sort, search } = operation;
  return { ...operation, filter: filter.filter(exists), sort: sort.filter(exists), search: search.filter(exists) };
}

/** The callers for whom a column exists in queries: those who see it as it is in every row. */
function existence(column: string, { resource }: ListOperation): Rule {
  const mask = resource.masks.get(column);
  return mask === undefined ? { kind: "anyone" } : bareForAll(mask.unless);
}

/** A parameter about columns each of which some callers see masked: for these it is not there. */
function onlyFor(columns: readonly string[], operation: ListOperation, parameter: Parameter): Parameter {
  const rules = columns.map((column) => existence(column, operation));
  const [first] = rules;
  if (first === undefined || rules.some((rule) => rule.kind === "anyone")) return parameter;
  const distinct = [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
  const rule: Rule = distinct.length === 1 ? first : { kind: "or", rules: distinct };
  const description = `${parameter.description} Only for ${describeRule(rule)}.`;
  return { ...parameter, description, "x-access": rule };
}

/** `` `email` (for callers with the role admin) `` */
function named(column: string, operation: ListOperation): string {
  const rule = existence(column, operation);
  return rule.kind === "anyone" ? `\`${column}\`` : `\`${column}\` (for ${describeRule(rule)})`;
}

function pagingParameters(operation: ListOperation): Parameter[] {
  const { pageSize, sort, search } = operation;
  const sorting = sort.length === 0 ? [] : [onlyFor(sort, operation, sortParameter(operation))];
  const searching = search.length === 0 ? [] : [onlyFor(search, operation, searchParameter(operation))];
  return [
    query("limit", `How many rows a page holds: ${pageSize.default} unless said, ${pageSize.max} at most.`, {
      schema: { type: "integer", minimum: 1, maximum: pageSize.max, default: pageSize.default },
      example: Math.min(20, pageSize.max),
    }),
    query("cursor", cursorMeaning, { schema: { type: "string", minLength: 1, maxLength: longestCursor } }),
    query(
      "offset",
      "How many rows to skip. Rows that come or go meanwhile shift what follows: `cursor` does not mind.",
      {
        schema: { type: "integer", minimum: 0, maximum: 2 ** 31 - 1, default: 0 },
        example: 0,
      },
    ),
    ...sorting,
    ...searching,
    query("total", "Whether to count all rows that match.", {
      schema: { type: "boolean", default: false },
      example: true,
    }),
  ];
}

const cursorMeaning =
  "Where the page starts: the `nextCursor` of the page before, with the same `sort`, `search` and filters. " +
  "It is good for one caller, and not beside `offset`.";

function sortParameter(operation: ListOperation): Parameter {
  const { sort } = operation;
  const name = `-?(?:${sort.join("|")})`;
  const fields = sort.map((field) => named(field, operation)).join(", ");
  const most = Math.min(sort.length, mostSorts);
  const several = most === 1 ? "" : `, several with commas between${most < sort.length ? `, ${most} at most` : ""}`;
  const first = sort.find((field) => existence(field, operation).kind === "anyone") ?? sort[0];
  return query("sort", `The order: ${fields}${several}; \`-\` before a name is descending. NULL is lowest.`, {
    schema: { type: "string", pattern: `^${name}(?:,${name}){0,${most - 1}}$` },
    example: `-${first}`,
  });
}

function searchParameter(operation: ListOperation): Parameter {
  const { search } = operation;
  const fields = search.map((field) => named(field, operation)).join(", ");
  const found = search.length === 1 ? `whose ${fields} has` : `of which one of ${fields} has`;
  return query("search", `Only rows ${found} this text in it, whatever the case of ASCII letters.`, {
    schema: { type: "string", minLength: 1, maxLength: longestText },
    example: "hello",
  });
}

const meanings: Record<FilterOperator, string> = {
  eq: "is the value",
  ne: "is not the value",
  gt: "is greater than the value",
  gte: "is the value or greater",
  lt: "is less than the value",
  lte: "is the value or less",
  like: "has the text in it, whatever the case of ASCII letters",
  in: "is one of these",
  nin: "is none of these",
  null: "is null, or with `false` is not",
};

interface Setting {
  readonly operation: ListOperation;
  readonly components: Components;
}

function filterParameter(name: string, filter: Filter, { operation, components }: Setting): Parameter {
  const { field, operator } = filter;
  const { resource, shape } = operation;
  const column: z.core.$ZodType | undefined = shape.shape[field];
  const isNullable = column instanceof z.ZodNullable && (operator === "ne" || operator === "nin");
  const sentence = `Only rows whose \`${field}\` ${meanings[operator]}${isNullable ? ", or is null" : ""}.`;
  if (operator === "null") return query(name, sentence, { schema: { type: "boolean" }, example: true });
  const value = components.enumOf(resource, field, shape) ?? (column === undefined ? {} : wireSchema(column));
  if (operator === "like") {
    const schema = { type: "string", minLength: 1, maxLength: longestText };
    return query(name, sentence, { schema, example: "hello" });
  }
  const example = exampleOf(value, components.schemas, field);
  if (!takesList(filter)) return query(name, sentence, { schema: value, example });
  const written = splitsAtCommas(filter) ? " or have commas between" : "; a comma is part of the text";
  const most = takesVariableEach(filter) ? mostFilters(operation) : mostValues;
  const counted = takesVariableEach(filter) ? ", each counts as a filter" : "";
  return query(name, `${sentence} Several repeat the parameter${written}. ${most} at most${counted}.`, {
    schema: { type: "array", items: value, minItems: 1, maxItems: Math.max(1, most) },
    style: "form",
    explode: true,
    example: [example],
  });
}

type Rest = Omit<Parameter, "name" | "in" | "required" | "description">;

function query(name: string, description: string, rest: Rest): Parameter {
  return { name, in: "query", required: false, description, ...rest };
}

function wireSchema(field: z.core.$ZodType): JsonSchema {
  return jsonSchema(withoutWrappers(field) as z.ZodType, "input"); // every core schema here was made by zod's classic API
}

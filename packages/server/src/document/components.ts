import * as z from "zod";
import { layers } from "../problem/codes.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { Relation } from "../resource/relation.js";
import { nameOf, withoutWrappers, type Shape } from "../resource/shape.js";
import { jsonSchema, type JsonSchema } from "./json-schema.js";
import { maskedSchema } from "./masked-schema.js";
import { pascalCase } from "./names.js";
import { relationSchema } from "./relation-schema.js";

/** The named schemas of a document, each added once. */
export class Components {
  readonly #schemas = new Map<string, JsonSchema>();
  readonly #rowNames: ReadonlyMap<string, string>;

  /** `rowNames` says what a row of each resource is called, by the resource's tag. */
  constructor(rowNames: ReadonlyMap<string, string>) {
    this.#rowNames = rowNames;
  }

  get schemas(): Readonly<Record<string, JsonSchema>> {
    return Object.fromEntries([...this.#schemas].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Whether a name is free, or has this very schema. */
  accepts(name: string, schema: JsonSchema): boolean {
    const known = this.#schemas.get(name);
    return known === undefined || JSON.stringify(known) === JSON.stringify(schema);
  }

  /** Names a schema, and gives the reference to it. */
  add(name: string, schema: JsonSchema): JsonSchema {
    if (!this.accepts(name, schema)) throw new Error(`Two different schemas are named ${name}`);
    this.#schemas.set(name, schema);
    return reference(name);
  }

  /**
   * A resource's row: every field is there; those that only the server writes, and those that come masked, say so. Its
   * relations may be there, but in views.
   */
  addRow({ shape: record, guards, masks, relations }: ResourceDefinition, shape = record, isView = false): JsonSchema {
    const { properties, ...schema } = this.#withNamedEnums(nameOf(record), shape, "output");
    const marked = Object.entries(properties).map(([field, property]) => {
      const [mask, column] = [masks.get(field), shape.shape[field] as z.core.$ZodType | undefined];
      const shown = mask === undefined || column === undefined ? property : maskedSchema(property, column, mask);
      return [field, guards.system.has(field) ? { ...shown, readOnly: true } : shown];
    });
    const related = (isView ? [] : [...relations]).map(([name, relation]) => [
      name,
      relationSchema(relation, this.#rowOf(relation)),
    ]);
    return this.add(nameOf(shape), { ...schema, properties: Object.fromEntries([...marked, ...related]) });
  }

  #rowOf({ resource }: Relation): JsonSchema {
    const name = this.#rowNames.get(resource);
    if (name === undefined) throw new Error(`A relation leads to ${resource}, which has no rows`);
    return reference(name);
  }

  /** What a client sends. The enums are those of the row, under the same names. */
  addInput(accept: Shape, { shape }: ResourceDefinition): JsonSchema {
    return this.add(nameOf(accept), this.#withNamedEnums(nameOf(shape), accept, "input"));
  }

  /** One page of rows, under the name of the list. */
  addList(name: string, row: string): JsonSchema {
    const pagination = this.add("Pagination", paginationSchema);
    const properties = { data: { type: "array", items: reference(row) }, pagination };
    return this.add(name, {
      type: "object",
      properties,
      required: ["data", "pagination"],
      additionalProperties: false,
    });
  }

  /** The answer of one status, its code narrowed to those that the operation can give: any, where none is named. */
  addProblem(status: number, codes: readonly string[]): JsonSchema {
    const base = this.add(`Problem${status}`, problemSchema({ const: status }));
    if (codes.length === 0) return base;
    return { allOf: [base, { type: "object", properties: { code: { type: "string", enum: codes } } }] };
  }

  /** What a record of a batch has met, under a name of its own: a part of an answer that is no problem. */
  addRecordProblem(
    name: string,
    statuses: readonly (readonly [status: number, codes: readonly string[]])[],
  ): JsonSchema {
    const codes = statuses.flatMap(([, known]) => known);
    return this.add(name, problemSchema({ enum: statuses.map(([status]) => status) }, { enum: codes }));
  }

  /** The reference to a row's enum, or `undefined` for a field of another type. */
  enumOf({ shape: record }: ResourceDefinition, field: string, shape = record): JsonSchema | undefined {
    return this.#namedEnum(nameOf(record), field, shape);
  }

  #namedEnum(owner: string, field: string, shape: Shape): JsonSchema | undefined {
    const values = valuesOf(shape.shape[field]);
    return values && this.add(`${owner}${pascalCase(field)}`, { type: "string", enum: values });
  }

  #withNamedEnums(owner: string, shape: Shape, io: "input" | "output"): ObjectSchema {
    const schema = wireSchema(shape, io);
    const properties = Object.entries(schema.properties).map(([field, property]) => {
      const named = this.#namedEnum(owner, field, shape);
      if (named === undefined) return [field, property];
      const nullable = [property["type"]].flat().includes("null");
      return [field, nullable ? { anyOf: [named, { type: "null" }] } : named];
    });
    return { ...schema, properties: Object.fromEntries(properties) };
  }
}

interface ObjectSchema extends JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

/** Rows have codecs in them, whose wire form is their input; either way it is what travels. */
function wireSchema(shape: Shape, io: "input" | "output"): ObjectSchema {
  const schema = { properties: {}, ...jsonSchema(shape, "input") };
  return io === "output" ? { ...schema, additionalProperties: false } : schema;
}

function valuesOf(schema: z.core.$ZodType | undefined): readonly string[] | undefined {
  const inner = schema && withoutWrappers(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : undefined;
}

export function reference(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

const paginationSchema: JsonSchema = {
  type: "object",
  description: "Where this page stands in the list.",
  properties: {
    limit: { type: "integer", minimum: 1, description: "How many rows the page may hold." },
    offset: {
      type: "integer",
      minimum: 0,
      description:
        "How many rows come before the page. Absent where a cursor led to it, unless the next page has none.",
    },
    count: { type: "integer", minimum: 0, description: "How many rows the page holds." },
    hasMore: { type: "boolean", description: "Whether rows follow." },
    nextCursor: {
      type: ["string", "null"],
      description:
        "The `cursor` of the next page; null on the last one, and where rows are sorted by texts too long for a " +
        "cursor: then go on with `offset`.",
    },
    total: { type: "integer", minimum: 0, description: "How many rows there are in all, with `total=true`." },
  },
  required: ["limit", "count", "hasMore", "nextCursor"],
  additionalProperties: false,
};

/** RFC 9457 with this server's members. */
function problemSchema(status: JsonSchema, code: JsonSchema = {}): JsonSchema {
  const detail = {
    type: "object",
    properties: {
      path: { type: "string", description: "A JSON Pointer into the body, or a parameter's name." },
      code: { type: "string" },
      message: { type: "string" },
    },
    required: ["path", "code", "message"],
    additionalProperties: false,
  };
  const properties = {
    type: { type: "string", format: "uri", description: "The kind of problem." },
    title: { type: "string" },
    status: { type: "integer", ...status },
    detail: { type: "string" },
    instance: { type: "string", description: "The path of the request." },
    code: { type: "string", ...code, description: "The kind of problem, for programs." },
    layer: { type: "string", enum: layers, description: "Which part of the policy refused." },
    errors: { type: "array", items: detail, description: "Each fault, with its place." },
    hint: { type: "string", description: "What to do about it." },
    details: { description: "What an action adds." },
    requestId: { type: "string" },
  };
  const required = ["type", "title", "status", "detail", "instance", "code", "layer", "requestId"];
  return { type: "object", properties, required };
}

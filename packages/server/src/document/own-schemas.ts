import { getOpenApiMetadata, getRefId } from "@asteasolutions/zod-to-openapi";
import * as z from "zod";
import type { Components } from "./components.js";
import { jsonSchema, type JsonSchema } from "./json-schema.js";

interface Described {
  readonly io: "input" | "output";
  /** What it is called where its author has not named it; `undefined` to leave it where it stands. */
  readonly name?: string;
}

/** What the schema of an object comes to. */
interface ObjectSchema extends JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** The schemas of one author's router, under the names that they were given there as far as nothing else has them. */
export class OwnSchemas {
  readonly #components: Components;
  readonly #prefix: string;

  /** `prefix` goes before a name that is taken. */
  constructor(components: Components, prefix: string) {
    this.#components = components;
    this.#prefix = prefix;
  }

  /** A Zod schema as JSON Schema; what is none has been written as OpenAPI has it. */
  describe(schema: unknown, { io, name }: Described): JsonSchema {
    if (!(schema instanceof z.ZodType)) return (schema ?? {}) as JsonSchema; // `createRoute` takes nothing else
    const { $defs = {}, ...root } = jsonSchema(schema, io, { metadata: new OwnMetadata(), override: opened });
    const defs = $defs as Readonly<Record<string, JsonSchema>>; // as JSON Schema has it
    const isNamed = typeof root["$ref"] === "string";
    const all = isNamed || name === undefined ? defs : { ...defs, [name]: root };
    const names = this.#namesFor(all, name);
    for (const [local, one] of Object.entries(all)) {
      this.#components.add(names.get(local) ?? local, renamed(one, names, name));
    }
    return renamed(isNamed || name === undefined ? root : { $ref: "#" }, names, name);
  }

  /** The properties of an object's schema, and whether each has to be there. */
  properties(schema: unknown, io: "input" | "output"): [name: string, schema: JsonSchema, isRequired: boolean][] {
    const described = this.describe(schema, { io });
    const name = /([^/]+)$/.exec(String(described["$ref"] ?? ""))?.[1] ?? "";
    const { properties = {}, required = [] }: ObjectSchema = this.#components.schemas[name] ?? described;
    return Object.entries(properties).map(([name, property]) => [name, property, required.includes(name)]);
  }

  /** A name for each schema, that it has alone or shares with the same one. */
  #namesFor(all: Readonly<Record<string, JsonSchema>>, root: string | undefined): ReadonlyMap<string, string> {
    const names = new Map(Object.keys(all).map((local) => [local, this.#legible(local)]));
    for (let isSettled = false; !isSettled;) {
      isSettled = true;
      for (const [local, schema] of Object.entries(all)) {
        const name = names.get(local) ?? local;
        if (this.#components.accepts(name, renamed(schema, names, root))) continue;
        names.set(local, name.startsWith(this.#prefix) ? `${name}2` : `${this.#prefix}${name}`);
        isSettled = false;
      }
    }
    return names;
  }

  /** As components are named; Zod numbers those without a name. */
  #legible(local: string): string {
    return local.replace(/^__schema/, `${this.#prefix}Part`).replaceAll(/[^\w.-]/g, "_");
  }
}

/** What a route answers with is not tested, so an object may have more than its schema says. */
function opened({ zodSchema: { _zod }, jsonSchema: schema }: Overridden): void {
  if (_zod.def.type === "object" && !("catchall" in _zod.def)) delete schema.additionalProperties;
}

type Overridden = Parameters<NonNullable<NonNullable<Parameters<typeof jsonSchema>[2]>["override"]>>[0];

/** A schema whose references lead to components; `#` is the schema that all of them are in. */
function renamed(schema: JsonSchema, names: ReadonlyMap<string, string>, root: string | undefined): JsonSchema {
  const text = JSON.stringify(schema, (key, value: unknown) => {
    if (key !== "$ref" || typeof value !== "string") return value;
    const local =
      value === "#" ? root : /^#\/\$defs\/(.+)$/.exec(value)?.[1]?.replaceAll("~1", "/").replaceAll("~0", "~");
    return local === undefined ? value : `#/components/schemas/${names.get(local) ?? local}`;
  });
  return JSON.parse(text) as JsonSchema; // an object went in
}

/** What `.meta({ … })` and `.openapi(…)` say of schemas, as Zod's own conversion reads it. */
class OwnMetadata extends z.core.$ZodRegistry<Record<string, unknown>> {
  readonly #named = new Map<string, z.core.$ZodType>();

  override get(schema: z.core.$ZodType): Record<string, unknown> | undefined {
    if (!(schema instanceof z.ZodType)) return undefined;
    const { id: _, param: __, example, ...said } = getOpenApiMetadata(schema) as Record<string, unknown>; // any keywords
    const id = this.#idOf(schema);
    return { ...said, ...(example !== undefined && { examples: [example] }), ...(id !== undefined && { id }) };
  }

  /** `.optional()` and its like hand a name on; it is the innermost schema's. */
  #idOf(schema: z.ZodType): string | undefined {
    const id = getRefId(schema);
    if (id === undefined || "innerType" in schema.def) return undefined;
    const first = this.#named.get(id) ?? schema;
    this.#named.set(id, first);
    return first === schema ? id : undefined;
  }
}

import type { OwnOperation } from "../own-routes/own-routes.js";
import type { Components } from "./components.js";
import { exampleOf } from "./examples.js";
import type { JsonSchema } from "./json-schema.js";
import type { OwnSchemas } from "./own-schemas.js";
import type { Parameter } from "./parameters.js";

interface Setting {
  readonly schemas: OwnSchemas;
  readonly components: Components;
}

/** The parameters that an author's schemas name, each property of an object one; those of the path in any case. */
export function ownParameters({ path, config }: OwnOperation, { schemas, components }: Setting): Parameter[] {
  const { params, query, headers, cookies } = config.request ?? {};
  const of = (place: Parameter["in"], schema: unknown): Parameter[] =>
    schemas.properties(schema, "input").map(([name, property, isRequired]) => {
      return parameterOf({ name, in: place, required: isRequired || place === "path" }, property, components);
    });
  const named = of("path", params);
  const all = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const unnamed = all.filter((name) => !named.some((one) => one.name === name));
  const texts = unnamed.map((name) => parameterOf({ name, in: "path", required: true }, text, components));
  const ofHeaders = [headers].flat().flatMap((schema) => of("header", schema));
  return [...named, ...texts, ...of("query", query), ...ofHeaders, ...of("cookie", cookies)];
}

const text: JsonSchema = { type: "string", minLength: 1 };

type Named = Pick<Parameter, "name" | "in" | "required">;

function parameterOf(named: Named, property: JsonSchema, components: Components): Parameter {
  const { description: said, ...schema } = property;
  const description = typeof said === "string" ? said : `The ${named.name}.`;
  const example = exampleOf(schema, components.schemas, named.name);
  const isList = schema["type"] === "array" && named.in === "query";
  return { ...named, description, schema, example, ...(isList && { style: "form", explode: true }) };
}

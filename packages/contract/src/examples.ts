import { isObject, type JsonObject } from "./document.js";
import { pointed, type Pointed } from "./walk.js";

/** A value that the document gives as an example, and the schema that it is an example of. */
export interface Example {
  readonly pointer: string;
  readonly schemaPointer: string;
  readonly value: unknown;
}

/** Every example in a document: of bodies, parameters and headers, and inside schemas, defaults among them. */
export function examplesOf(document: object): Example[] {
  return pointed(document).flatMap((at) => [...besideSchema(at), ...insideSchema(at)]);
}

/** Media types, parameters and headers have `example` or `examples` beside `schema`. */
function besideSchema({ pointer, value }: Pointed): Example[] {
  if (!isObject(value) || !isObject(value["schema"])) return [];
  const schemaPointer = `${pointer}/schema`;
  const named = isObject(value["examples"]) ? Object.entries(value["examples"]) : [];
  return [
    ...("example" in value ? [{ pointer: `${pointer}/example`, schemaPointer, value: value["example"] }] : []),
    ...named.flatMap(([name, one]): Example[] => {
      const given = isObject(one) && "value" in one;
      return given ? [{ pointer: `${pointer}/examples/${name}/value`, schemaPointer, value: one["value"] }] : [];
    }),
  ];
}

function insideSchema({ pointer, value, isSchema }: Pointed): Example[] {
  if (!isSchema || !isObject(value)) return [];
  const listed = Array.isArray(value["examples"]) ? value["examples"] : [];
  return [
    ...one(value, "example"),
    ...one(value, "default"),
    ...listed.map((item: unknown, index) => ({
      pointer: `${pointer}/examples/${index}`,
      schemaPointer: pointer,
      value: item,
    })),
  ];

  function one(schema: JsonObject, key: string): Example[] {
    return key in schema ? [{ pointer: `${pointer}/${key}`, schemaPointer: pointer, value: schema[key] }] : [];
  }
}

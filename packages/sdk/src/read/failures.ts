import type { Failure } from "../model.js";
import { isObject, type Json, list, object, own, text } from "./json.js";
import { mediaOf } from "./media.js";
import { resolve } from "./reference.js";

/** How a call can fail, by status. */
export function failuresOf(responses: Json, document: Json): Failure[] {
  const statuses = Object.keys(responses);
  const hasSuccess = statuses.some((status) => status.startsWith("2"));
  return statuses
    .filter((status) => /^[45](\d\d|XX)$/i.test(status) || (status === "default" && hasSuccess))
    .map((status) => {
      const response = resolve(document, responses[status]);
      const { schema } = mediaOf(response["content"], document) ?? {};
      return {
        status: /^\d+$/.test(status) ? Number(status) : undefined,
        codes: codesOf(schema, document),
        text: text(response["description"]),
      };
    });
}

/** The values that a schema allows for `code`, or `undefined` if it names none. */
export function codesOf(schema: unknown, document: Json, depth = 0): string[] | undefined {
  if (!isObject(schema) || depth > 5) return undefined;
  const target = resolve(document, schema);
  const codes = valuesOf(resolve(document, own(target["properties"], "code")));
  if (codes) return codes;
  const inParts = list(target["allOf"]).map((part) => codesOf(part, document, depth + 1));
  // All parts apply, so the shortest list is the one that tells most.
  const told = inParts.filter((part) => part !== undefined).toSorted((a, b) => a.length - b.length)[0];
  const branches = [...list(target["oneOf"]), ...list(target["anyOf"])].map((part) =>
    codesOf(part, document, depth + 1),
  );
  const isToldByAll = branches.length > 0 && branches.every((branch) => branch !== undefined);
  return told ?? (isToldByAll ? [...new Set(branches.flatMap((branch) => branch ?? []))] : undefined);
}

function valuesOf(property: Json): string[] | undefined {
  const { enum: values, const: value } = object(property);
  if (typeof value === "string") return [value];
  const all = list(values);
  const texts = all.filter((one) => typeof one === "string");
  return texts.length && texts.length === all.length ? texts : undefined;
}

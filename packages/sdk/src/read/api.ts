import type { Api, Operation, Skipped, Verb } from "../model.js";
import { isObject, type Json, list, object, text } from "./json.js";
import { readOperation } from "./operation.js";
import { resolve } from "./reference.js";
import { withRows } from "./rows.js";
import { readSchemas } from "./schemas.js";
import { placeOf } from "./type.js";

const VERBS: readonly Verb[] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/** Reads a document: every operation that can be called, and the schemas they speak of. */
export function readApi(document: Json): Api {
  const request = placeOf(document, "request");
  const response = placeOf(document, "response");
  const read: Operation[] = [];
  const skipped: Skipped[] = [];
  for (const [path, value] of Object.entries(object(document["paths"]))) {
    if (path.startsWith("x-")) continue;
    const pathItem = resolve(document, value);
    for (const key of Object.keys(pathItem)) {
      const operation = pathItem[key];
      const verb = VERBS.find((verb) => verb.toLowerCase() === key);
      if (key === "trace" || key === "query" || (verb && !isObject(operation))) {
        const reason = verb ? "it is not an object" : `fetch can't send ${key.toUpperCase()}`;
        skipped.push({ operation: `${key.toUpperCase()} ${path}`, reason });
      }
      if (!verb || !isObject(operation)) continue;
      const result = readOperation({ verb, path, pathItem, operation }, request, response);
      if (typeof result === "string") skipped.push({ operation: `${verb} ${path}`, reason: result });
      else read.push(result);
    }
  }
  const operations = withRows(read, document);
  const info = object(document["info"]);
  return {
    title: text(info["title"]).trim() || "the API",
    text: text(info["description"]).trim(),
    tags: tagsOf(document),
    operations,
    schemas: readSchemas(document, operations),
    skipped,
  };
}

function tagsOf(document: Json): Map<string, string> {
  const tags = list(document["tags"]).map(object);
  return new Map(tags.map(({ name, description }) => [text(name), text(description).trim()]));
}

import { createRequire } from "node:module";
import type { OpenAPI3 } from "openapi-typescript";
import { isObject, type Json, object, own } from "./read/json.js";

// Required, not imported: to import TypeScript, Node reads all nine megabytes of it for names first.
const require = createRequire(import.meta.url);
const load = () => ({
  ts: require("typescript") as typeof import("typescript"),
  openapi: require("openapi-typescript") as typeof import("openapi-typescript"),
});

/**
 * `schema.d.ts` as openapi-typescript prints it. A string in `failure` is why it could not: it refuses documents that
 * break the specification, which the rest of the SDK has no need to.
 */
export async function schemaFile(document: Json): Promise<{ text: string } | { failure: string }> {
  const { astToString, default: openapiTS } = load().openapi;
  try {
    // It reads JSON, changes what it is given, and would fetch references to elsewhere.
    const copy = withUniqueIds(withoutOutsideReferences(document)) as OpenAPI3;
    const nodes = await openapiTS(copy, { silent: true, defaultNonNullable: false, emptyObjectsUnknown: true });
    const text = `// Printed by openapi-typescript for raw.ts. Generate it again instead of editing it.\n${astToString(nodes)}`;
    return parses(text) ? { text } : { failure: "openapi-typescript's output is not TypeScript" };
  } catch (error) {
    return { failure: `openapi-typescript: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function withoutOutsideReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOutsideReferences);
  if (!isObject(value)) return value;
  const { $ref } = value;
  if (typeof $ref === "string" && !$ref.startsWith("#/")) return {};
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutOutsideReferences(member)]));
}

/** Leaves out an operationId that was there before: it would be refused. */
function withUniqueIds(document: unknown): unknown {
  const seen = new Set<unknown>();
  for (const pathItem of Object.values(object(own(document, "paths")))) {
    for (const operation of Object.values(object(pathItem))) {
      const id = own(operation, "operationId");
      // The copy is ours to change.
      if (seen.has(id)) delete (operation as { operationId?: unknown }).operationId;
      else if (id !== undefined) seen.add(id);
    }
  }
  return document;
}

function parses(text: string): boolean {
  const { diagnostics = [] } = load().ts.transpileModule(text, { reportDiagnostics: true, fileName: "schema.ts" });
  return diagnostics.length === 0;
}

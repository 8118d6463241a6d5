import type { OpenApiDocument } from "../build/server.js";
import { Failure } from "../command/failure.js";

/** The OpenAPI 3.x document in a text; the name is for people. Throws a `Failure` where it is none. */
export function parseDocument(text: string, name: string, exitCode = 1): OpenApiDocument {
  const document = parse(text, name, exitCode);
  if (isOpenApi(document)) return document;
  throw new Failure(`${name} is not an OpenAPI 3.x document: its "openapi" does not say so.`, { exitCode });
}

function isOpenApi(document: unknown): document is OpenApiDocument {
  if (typeof document !== "object" || document === null || !("openapi" in document)) return false;
  return typeof document.openapi === "string" && /^3\.\d/.test(document.openapi);
}

function parse(text: string, name: string, exitCode: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`${name} is not JSON: ${reason}.`, { exitCode });
  }
}

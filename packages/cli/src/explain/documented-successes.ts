import type { Build } from "../build/build.js";
import type { AskedRequest } from "./read-request.js";

interface DocumentedOperation {
  readonly responses?: Readonly<Record<string, unknown>>;
}

/** The statuses below 400 that the document has of an author's own route, whose code does not run here. */
export function documentedSuccesses({ document, project }: Build, { operation }: AskedRequest): readonly number[] {
  const [method = "", path = ""] = operation.route.split(" ");
  // the server's own document, whose form is OpenAPI's
  const paths = document["paths"] as Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  const responses = paths[project.basePath + path]?.[method.toLowerCase()]?.responses ?? {};
  return Object.keys(responses)
    .map(Number)
    .filter((status) => status < 400);
}

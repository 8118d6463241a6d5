import type { Build } from "../build/build.js";
import type { AskedRequest } from "./read-request.js";

interface DocumentedOperation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly example?: unknown }>> };
}

/** The document's own example of a body, as text; `undefined` where the operation takes none. */
export function exampleBody({ document, project }: Build, { operation }: AskedRequest): string | undefined {
  const [method = "", path = ""] = operation.route.split(" ");
  // the server's own document, whose form is OpenAPI's
  const paths = document["paths"] as Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  const content = paths[project.basePath + path]?.[method.toLowerCase()]?.requestBody?.content;
  const example = content?.["application/json"]?.example;
  return example === undefined ? undefined : JSON.stringify(example);
}

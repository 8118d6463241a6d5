import { infoOf, operationsOf } from "../operations.js";
import type { OpenApiDocument } from "../../build/server.js";
import type { Page } from "../page.js";

/** The first page: what the API is, and where to read on. */
export function overviewPage(document: OpenApiDocument): Page {
  const { title, version, description = "" } = infoOf(document);
  const count = operationsOf(document).length;
  const markdown = `# ${title}

${description}

Version ${version}.

- [Reference](reference/index.html): ${count === 1 ? "the operation" : `all ${count} operations`}, what each takes and what it answers with.
- [Policy](policy/index.html): who can do what.
- [SDK](sdk/index.html): the typed client.
- [Errors](errors/index.html): what each problem means, and what to do.
- [openapi.json](openapi.json): the same as an OpenAPI 3.1 document, for tools.
- [llms.txt](llms.txt): the pages of this site as Markdown, for language models.
`;
  return { path: "", title, markdown };
}

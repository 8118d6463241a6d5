import type { OutputFile } from "@quickback/compiler/compile";
import type { OpenApiDocument } from "../build/server.js";
import { infoOf } from "./operations.js";
import type { DocumentedProblem } from "./problems.js";

/** The site's table of contents for language models (llmstxt.org). */
export function printLlms(document: OpenApiDocument, problems: readonly DocumentedProblem[]): OutputFile {
  const { title, description = `The API of ${title}.` } = infoOf(document);
  const errors = problems.map(({ code, name, means }) => `- [${code}](errors/${name}/index.html.md): ${means}`);
  const text = `# ${title}

> ${description.replaceAll(/\s+/g, " ")}

## Documents

- [openapi.json](openapi.json): every operation, as an OpenAPI 3.1 document
- [Policy](policy/index.html.md): who can do what
- [SDK](sdk/index.html.md): the typed client and its methods

## Errors

- [All](errors/index.html.md): every problem with its status
${errors.join("\n")}
`;
  return { path: "llms.txt", text };
}

import { viewerSettings } from "@quickback/server/document";
import type { OutputFile } from "@quickback/compiler/compile";
import type { OpenApiDocument } from "../build/server.js";
import { printShell } from "./page.js";

/** The API reference with the document inside it: it asks for nothing but its script. */
export function printReference(document: OpenApiDocument, siteTitle: string): OutputFile {
  const path = "reference";
  // the site is not the API: there is nothing to try the operations on
  const configuration = { content: document, ...viewerSettings, hideTestRequestButton: true };
  const content = `    <div id="reference"></div>
    <script src="reference.js"></script>
    <script>Scalar.createApiReference("#reference", ${inScript(configuration)})</script>`;
  return { path: `${path}/index.html`, text: printShell({ path, title: "Reference", siteTitle, content }) };
}

/** JSON that ends no script element, whatever is in its strings. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

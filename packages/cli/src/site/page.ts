import type { OutputFile } from "@quickback/compiler/compile";
import { escapeHtml } from "./escape-html.js";
import { printMarkdown } from "./print-markdown.js";

/** A page of the site, as it is written. */
export interface Page {
  /** Its folder: `errors/not-found`; of the first page `""`. */
  readonly path: string;
  readonly title: string;
  readonly markdown: string;
}

/** A page as HTML, and its source beside it under the name that llmstxt.org gives it. */
export function printPage({ path, title, markdown }: Page, siteTitle: string): OutputFile[] {
  const folder = path === "" ? "" : `${path}/`;
  const content = `<main class="page">\n${printMarkdown(markdown)}</main>`;
  return [
    { path: `${folder}index.html`, text: printShell({ path, title, siteTitle, content }) },
    { path: `${folder}index.html.md`, text: markdown },
  ];
}

interface Shell {
  readonly path: string;
  readonly title: string;
  readonly siteTitle: string;
  /** HTML. */
  readonly content: string;
}

/** What is around the content of every page. Links are relative, so that the site may lie anywhere. */
export function printShell({ path, title, siteTitle, content }: Shell): string {
  const root = "../".repeat(path === "" ? 0 : path.split("/").length);
  const whole = title === siteTitle ? title : `${title} – ${siteTitle}`;
  const links = sections.map(({ folder, name }) => {
    const current = folder === path ? ' aria-current="page"' : "";
    return `<a href="${root}${folder === "" ? "" : `${folder}/`}index.html"${current}>${name}</a>`;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
    <title>${escapeHtml(whole)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${root}style.css">
  </head>
  <body>
    <nav aria-label="Site">${links.join(" ")}</nav>
${content}
  </body>
</html>
`;
}

const sections = [
  { folder: "", name: "Overview" },
  { folder: "reference", name: "Reference" },
  { folder: "policy", name: "Policy" },
  { folder: "sdk", name: "SDK" },
  { folder: "errors", name: "Errors" },
];

/** A page loads what lies beside it, and asks nobody for anything; `file:` is for a site that is opened from a disk. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' file: 'unsafe-inline'",
  "style-src 'self' file: 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

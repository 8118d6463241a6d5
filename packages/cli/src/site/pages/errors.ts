import type { DocumentedProblem } from "../problems.js";
import type { Page } from "../page.js";

/** Every problem on one page. */
export function errorsPage(problems: readonly DocumentedProblem[]): Page {
  const rows = problems.map(({ code, name, title, statuses }) => {
    return `| [\`${code}\`](${name}/index.html) | ${statuses.join(", ")} | ${title} |`;
  });
  const markdown = `# Errors

What goes wrong is answered with a problem (RFC 9457, \`application/problem+json\`): its \`code\` is for programs, its
\`detail\` for people, and its \`requestId\` finds the request in the server's log. The errors of sign-in have a form of
their own, which the reference shows.

| code | status | title |
| --- | --- | --- |
${rows.join("\n")}
`;
  return { path: "errors", title: "Errors", markdown };
}

/** One problem: what it means, what to do, and which operations answer with it. */
export function errorPage(problem: DocumentedProblem): Page {
  const { code, name, title, statuses, layer, means, remedy, operations, example } = problem;
  const rows = operations.map(({ method, path, summary }) => `| \`${method} ${path}\` | ${inCell(summary)} |`);
  const markdown = `# ${title === code ? `\`${code}\`` : title}

${means}

| property | value |
| --- | --- |
| code | \`${code}\` |
| status | ${statuses.join(", ")} |
| layer | ${layer} |

## What to do

${remedy}

## Example

\`\`\`json
${JSON.stringify(example, null, 2)}
\`\`\`

## Operations that answer with it

${operations.length === 0 ? "None that the document describes." : `| operation | summary |\n| --- | --- |\n${rows.join("\n")}`}
`;
  return { path: `errors/${name}`, title: code, markdown };
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}

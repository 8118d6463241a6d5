import { Marked, type Tokens } from "marked";
import { escapeHtml } from "./escape-html.js";

/** Markdown as HTML. What an author wrote as HTML is shown as text, and what would be loaded from elsewhere is a link. */
export function printMarkdown(markdown: string): string {
  return marked.parse(markdown, { async: false });
}

const marked = new Marked({
  renderer: {
    html: ({ text }) => escapeHtml(text),
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      return isFollowed(href) ? linkTo(href, text) : text;
    },
    image: ({ href, text }) => (isFollowed(href) ? linkTo(href, escapeHtml(text || href)) : escapeHtml(text)),
    table({ header, rows }) {
      const inline = ({ tokens }: Tokens.TableCell) => this.parser.parseInline(tokens);
      return printTable(
        header.map(inline),
        rows.map((row) => row.map(inline)),
      );
    },
  },
});

function linkTo(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${text}</a>`;
}

/** Whether a link leads to a page, rather than to a script. */
function isFollowed(href: string): boolean {
  return /^(https?:|mailto:|[^:]*(?:[/?#]|$))/i.test(href);
}

/** A table whose cells a reader's software can name by column and row; on a narrow screen it scrolls by itself. */
function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((cell) => (cell === "" ? "<td></td>" : `<th scope="col">${cell}</th>`)).join("");
  const body = rows.map(([first = "", ...others]) => {
    return `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join("")}</tr>\n`;
  });
  const label = heads.filter((cell) => cell !== "").join(", ");
  return `<div class="table" role="region" aria-label="${escapeHtml(label)}" tabindex="0"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("")}</tbody>
</table></div>
`;
}

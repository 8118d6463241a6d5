import type { Doc } from "../model.js";

/** A JSDoc comment with a newline after it, or nothing if there is nothing to say. */
export function docComment(doc: Doc, indent: string, ...tags: readonly string[]): string {
  const deprecated = doc.isDeprecated ? ["@deprecated"] : [];
  const sections = [linesOf(doc.text), [...deprecated, ...tags].flatMap((tag) => clean(tag).split("\n"))];
  const lines = sections
    .filter(({ length }) => length)
    .flatMap((section, index) => (index ? ["", ...section] : section));
  const [first, second] = lines;
  if (first === undefined) return "";
  if (second === undefined && first.length + indent.length < 112) return `${indent}/** ${first} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */\n`].join("\n");
}

/** The document's words, safe in a comment: they can neither end it nor start a tag. */
function linesOf(text: string): string[] {
  const lines = clean(text)
    .split("\n")
    .flatMap((line) => wrapped(line.trimEnd().replace(/^(\s*)@/, "$1\\@")));
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

function clean(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll(/(?!\n)\p{Cc}/gu, " ")
    .replaceAll("*/", "*\\/");
}

/** Breaks a long line of prose between words; tables and code stay as they are. */
function wrapped(line: string): string[] {
  if (line.length <= 110 || /^(\s{4}|\s*[|`])/.test(line)) return [line];
  const lines = [""];
  for (const word of line.split(" ")) {
    const last = String(lines.at(-1));
    if (last && last.length + word.length > 109) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

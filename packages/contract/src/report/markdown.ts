import type { ContractFinding, ContractReport } from "./finding.js";
import { closingLine } from "./text.js";

/** A report as Markdown, such as for a comment on a pull request. */
export function markdownOf(report: ContractReport): string {
  const { operations, findings, notes } = report;
  const rows = operations.map(({ name, requests, statuses }) => {
    const answers = Object.entries(statuses).map(([status, count]) => `${status} ×${count}`);
    const own = findings.filter(({ operation }) => operation === name).length;
    return `| \`${name}\` | ${requests} | ${answers.join(", ")} | ${own} |`;
  });
  return [
    "# Contract",
    closingLine(report) + ".",
    ["| operation | requests | answers | findings |", "| --- | ---: | --- | ---: |", ...rows].join("\n"),
    ...(findings.length === 0 ? [] : ["## Findings", ...findings.map(sectionOf)]),
    ...(notes.length === 0 ? [] : ["## Not seen", notes.map((one) => `- ${one}`).join("\n")]),
  ]
    .join("\n\n")
    .concat("\n");
}

function sectionOf({ operation, kind, place, message, curl, count }: ContractFinding): string {
  const title = `### ${operation}: ${kind}${place === "" ? "" : ` at \`${place}\``}`;
  const times = count > 1 ? [`${count} times.`] : [];
  return [title, ...times, fenced(message, ""), ...(curl === "" ? [] : [fenced(curl, "sh")])].join("\n\n");
}

/** A text with a fence that is longer than any in it. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

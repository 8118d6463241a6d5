import type { Terminal } from "../command/terminal.js";
import type { ExplainedStatement } from "./explain-statement.js";
import type { ExplainedAnswer, ExplainedDecision, Explanation } from "./explain-request.js";

/** An explanation as a person reads it, in blocks with an empty line between them. */
export function printExplanation(explanation: Explanation, terminal: Terminal): string {
  const { route, caller, decision, answer } = explanation;
  const head = [
    `${terminal.style("bold", route)} as ${describeCaller(caller)}`,
    ...rows([
      ["decision", describeDecision(decision)],
      ["answer", describeAnswer(answer, decision)],
      ...placesOf(explanation),
    ]),
  ];
  return [head, ...explanation.statements.map((one) => describeStatement(one, terminal))]
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

type Line = readonly [label: string, text: string];

function rows(lines: readonly Line[]): string[] {
  return lines.map(([label, text]) => `${label.padEnd(9)} ${text}`);
}

function describeCaller({ userId, roles, unnamedRoles }: Explanation["caller"]): string {
  if (userId === null) return "anyone";
  const unnamed = unnamedRoles.length === 0 ? "" : ` (no rule names ${unnamedRoles.join(", ")})`;
  return `${roles.join("+")} ${userId}${unnamed}`;
}

function describeAnswer(
  { status, code, detail, hasRow, isRehearsed, documented }: ExplainedAnswer,
  { isAllowed }: ExplainedDecision,
) {
  const problem = code === null ? "" : ` ${code}: ${detail ?? ""}`;
  const missing = isAllowed && !hasRow && status === 404 ? " (no such row could be made)" : "";
  if (documented.length > 0 && status < 400) {
    return `${documented.join(" or ")} by its document (the route's own code was left out)`;
  }
  const rehearsed = isRehearsed && status < 400 ? " (the action's own code was left out)" : "";
  return `${status}${problem}${missing}${rehearsed}`;
}

function describeDecision({ isAllowed, status, rows: which, isCustom }: ExplainedDecision): string {
  const custom = isCustom ? ", and a function of the author's decides about each" : "";
  if (isAllowed) return `allowed${which === null ? "" : `: rows whose ${which}`}${custom}`;
  return status === null ? "refused: no row exists for this caller" : `refused with ${status}`;
}

function placesOf({ annotations }: Explanation): Line[] {
  const lines: Line[] = [];
  for (const [label, place] of Object.entries(annotations)) {
    if (place !== null) lines.push([label, `${place.file}:${place.line}:${place.column}  ${place.text.trim()}`]);
  }
  return lines;
}

function describeStatement({ sql, parameters, plan, missing }: ExplainedStatement, { style }: Terminal): string[] {
  return rows([
    ["sql", wrapped(sql)],
    ...(parameters.length === 0 ? [] : [["with", parameters.map((one) => JSON.stringify(one)).join(", ")] as const]),
    ...plan.map(({ depth, detail }, index): Line => [index === 0 ? "plan" : "", "  ".repeat(depth) + detail]),
    ...missing.map(({ steps, line }): Line => {
      const advice = line === null ? `no index helps with ${steps.join(", ")}` : line;
      return [line === null ? "note" : "missing", style("yellow", advice)];
    }),
  ]);
}

/** Each clause on a line of its own. */
function wrapped(sql: string): string {
  return sql
    .replace(/\s*\n\s*/g, " ")
    .replace(/ (from|where|order by|limit|returning|values) /g, `\n${" ".repeat(10)}$1 `);
}

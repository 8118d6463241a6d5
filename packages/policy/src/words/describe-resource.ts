import { halvesOf } from "../policy/halves.js";
import type { OperationPolicy, ResourcePolicy } from "../policy/policy.js";
import { spaceOf, type Space } from "../table/space.js";
import { describeColumns } from "./describe-columns.js";
import { describeAnswers } from "./describe-answers.js";
import { callGrid, casesOf } from "./grids.js";
import { groupsOf } from "./groups.js";
import { listed } from "./listed.js";
import { code, printTable } from "./markdown.js";
import { describeRows } from "./rows.js";
import { describeWho } from "./who.js";

/** One table: its operations and who may call them, its columns, and what its author accepts. */
export function describeResource(resource: ResourcePolicy): string {
  const space = spaceOf([resource]);
  const operations = resource.operations.map((operation) => [
    operation.name,
    code(operation.route),
    describeCallers(resource, operation, space),
  ]);
  const parts = [
    `## ${resource.name}`,
    describeTable(resource),
    printTable(["operation", "route", "who"], operations),
    ...listOf(describeAnswers(resource.operations)),
    ...(resource.columns.length === 0 ? [] : [describeColumns(resource)]),
    ...listOf(describeExceptions(resource)),
  ];
  return parts.join("\n\n");
}

function describeTable({ table, source, softDeleteColumn, operations }: ResourcePolicy): string {
  if (operations.some(({ kind }) => kind === "ownRoute"))
    return `Routes of the author's own, in ${code(source)}: what they answer is up to their code, past fields and masks.`;
  if (table === null) return `Actions without a table, in ${code(source)}.`;
  const deleted =
    softDeleteColumn === null ? "" : ` A row with ${code(softDeleteColumn)} set is deleted: it exists for nobody.`;
  return `Table ${code(table)}, in ${code(source)}.${deleted}`;
}

function describeCallers(resource: ResourcePolicy, operation: OperationPolicy, space: Space): string {
  if (operation.upsert === undefined) return describeRule(resource, operation, space);
  const [making = "", changing = ""] = halvesOf(operation).map((half) => describeRule(resource, half, space));
  return making === changing ? making : `to make one, ${making}; to change one, ${changing}`;
}

function describeRule(resource: ResourcePolicy, operation: OperationPolicy, space: Space): string {
  const cases = casesOf(space, operation);
  const grid = callGrid(resource, operation, cases);
  const groups = groupsOf(cases, { grid, holders: grid });
  const described = { axes: cases.axes, resource, noun: "rows" };
  const said = groups.map(({ who, boxes }) => {
    const rows = listed(boxes.map((box) => describeRows(box, described)));
    const callers = describeWho(who, { anyone: "anyone", signedIn: "signed in" });
    return rows === "rows" ? callers : `${callers}: ${rows}`;
  });
  const whole = said.length === 0 ? "nobody" : said.join("; ");
  const callers = space.isTooLarge ? "by a rule over many columns: see policy.json" : whole;
  return operation.isCustom ? `${callers}, where a function of the author's allows it (custom)` : callers;
}

/** What the rules above don't hold. */
function describeExceptions({ unchecked, disclosures, relations, operations }: ResourcePolicy): string[] {
  const including = relations.filter(({ name }) => operations.some(({ include }) => include.includes(name)));
  return [
    ...disclosures.map(
      (columns) => `Accepted: a conflict over ${listed(columns)} tells of rows that the caller can't see.`,
    ),
    ...unchecked.map(
      ({ column, table }) => `Unchecked: ${column} may name any row of ${code(table)}, readable or not.`,
    ),
    ...including.map(({ name, resource }) => `Includes ${name}: ${resource}, under its own rules.`),
  ];
}

function listOf(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join("\n")];
}

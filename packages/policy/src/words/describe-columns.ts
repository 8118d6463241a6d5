import { halvesOf } from "../policy/halves.js";
import type { ColumnPolicy, OperationKind, OperationPolicy, ResourcePolicy } from "../policy/policy.js";
import { spaceOfRules } from "../table/space.js";
import type { Rule } from "../rule.js";
import { ruleGrid } from "./grids.js";
import { groupsOf } from "./groups.js";
import { listed } from "./listed.js";
import { printTable } from "./markdown.js";
import { describeRows } from "./rows.js";
import { describeWho } from "./who.js";

/** The columns of a table: how each looks, and who writes it. */
export function describeColumns(resource: ResourcePolicy): string {
  const rows = resource.columns.map((column) => [
    column.name,
    describeShown(column, resource),
    listed(
      resource.operations
        .filter((one) => halvesOf(one).some(({ writes }) => writes.includes(column.name)))
        .map(({ name }) => name),
    ) || "–",
  ]);
  return printTable(["column", "shown", "written by"], rows);
}

function describeShown(column: ColumnPolicy, resource: ResourcePolicy): string {
  if (!column.isReadable) return "hidden";
  const answering = answeringIn(resource);
  const showing = answering.filter(({ returns }) => returns.includes(column.name));
  if (showing.length === 0) return "never";
  const where = showing.length === answering.length ? "" : ` in ${namesOf(showing)}`;
  if (column.mask === null) return `yes${where}`;
  return `masked (${column.mask.type})${where}, ${describeBare(column.mask.unless, resource)}`;
}

const writing: readonly OperationKind[] = ["create", "update", "put"];

/** The operations that read; where there is none, those that answer with what they wrote. */
function answeringIn({ operations }: ResourcePolicy): OperationPolicy[] {
  const answering = operations.filter(({ returns }) => returns.length > 0);
  const reading = answering.filter(({ kind }) => !writing.includes(kind));
  return reading.length === 0 ? answering : reading;
}

function namesOf(operations: readonly OperationPolicy[]): string {
  return listed(operations.map(({ name }) => name));
}

function describeBare(unless: Rule, resource: ResourcePolicy): string {
  const space = spaceOfRules([unless], resource.columns);
  const grid = ruleGrid(unless, space);
  const described = { axes: space.axes, resource, noun: "rows" };
  const groups = groupsOf(space, { grid, holders: grid }).map(({ who, boxes }) => {
    const callers = describeWho(who, { anyone: "anyone", signedIn: "signed-in users" });
    const rows = listed(boxes.map((box) => describeRows(box, described)));
    return rows === "rows" ? callers : `${callers} in ${rows}`;
  });
  return groups.length === 0 ? "bare for nobody" : `bare for ${listed(groups)}`;
}

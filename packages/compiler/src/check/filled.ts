import { isPublic } from "@quickback/policy";
import { finding, type Finding } from "../diagnostics/finding.js";
import type { TableResource } from "../model/resource.js";
import { ownEntry } from "../model/own-entry.js";
import { atColumn } from "./at.js";
import { makingIn } from "./making.js";

/** Something fills every NOT NULL column of a new row. */
export function checkFilled(resource: TableResource): Finding[] {
  const { fields, keys, stamps, table } = resource;
  const making = makingIn(resource);
  const [first] = making;
  if (first === undefined) return [];
  const filled = [
    ...Object.keys(stamps.create),
    ...Object.keys(first.defaults),
    ...first.accept.map(({ name }) => name),
  ];
  const empty = fields.filter((field) => {
    const isMadeByDatabase = keys.length === 1 && keys.includes(field.name) && field.type.kind === "integer";
    return !field.isNullable && !field.hasDefault && !isMadeByDatabase && !filled.includes(field.name);
  });
  const anonymous = making.some(({ rule }) => isPublic(rule))
    ? fields.filter((field) => !field.isNullable && ownEntry(stamps.create, field.name) === "userId")
    : [];
  return [
    ...empty.map(({ name }) =>
      finding("column-never-filled", atColumn(resource, name), { table: table.sqlName, column: name }),
    ),
    ...anonymous.map(({ name }) =>
      finding("public-create-stamped", atColumn(resource, name), { table: table.sqlName, column: name }),
    ),
  ];
}

import { isPublic } from "@quickback/policy";
import { finding, type Finding } from "../diagnostics/finding.js";
import type { TableResource } from "../model/resource.js";
import { ownEntry } from "../model/own-entry.js";
import { atColumn } from "./at.js";

/** Something fills every NOT NULL column on create. */
export function checkFilled(resource: TableResource): Finding[] {
  const { fields, keys, operations, stamps, table } = resource;
  const create = operations.find((operation) => operation.kind === "create");
  if (create === undefined) return [];
  const filled = [
    ...Object.keys(stamps.create),
    ...Object.keys(create.defaults),
    ...create.accept.map(({ name }) => name),
  ];
  const empty = fields.filter((field) => {
    const isMadeByDatabase = keys.length === 1 && keys.includes(field.name) && field.type.kind === "integer";
    return !field.isNullable && !field.hasDefault && !isMadeByDatabase && !filled.includes(field.name);
  });
  const anonymous = isPublic(create.access)
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

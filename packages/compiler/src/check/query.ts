import { finding, type Finding } from "../diagnostics/finding.js";
import { isScalar } from "../model/column.js";
import type { TableResource } from "../model/resource.js";
import { atOption } from "./at.js";

/** A list filters and sorts by readable scalars alone, searches readable texts alone, and its page is no larger than the largest. */
export function checkQuery(resource: TableResource): Finding[] {
  const list = resource.operations.find((operation) => operation.kind === "list");
  if (list === undefined) return [];
  const readable = resource.fields
    .filter((field) => field.isReadable && isScalar[field.type.kind])
    .map(({ name }) => name);
  const texts = resource.fields.filter((field) => field.type.kind === "text").map(({ name }) => name);
  const lists = [
    ["filterable", list.filter, readable],
    ["sortable", list.sort, readable],
    ["searchable", list.search, readable.filter((name) => texts.includes(name))],
  ] as const;
  const unreadable = lists.flatMap(([key, columns, fit]) =>
    columns.flatMap((column) => {
      const isKnown = fit.includes(column) || !resource.fields.some(({ name }) => name === column);
      return isKnown
        ? []
        : [finding("query-unreadable", atOption(resource, "query", key, column), { column, list: key })];
    }),
  );
  const { default: size, max } = list.pageSize;
  const at = atOption(resource, "crud", "list", "pageSize");
  return size > max ? [...unreadable, finding("page-size-invalid", at, { size, max })] : unreadable;
}

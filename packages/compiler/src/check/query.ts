import { finding, type Finding } from "../diagnostics/finding.js";
import type { ListOperation } from "../model/operation.js";
import { isQueryable } from "../model/queryable.js";
import type { TableResource } from "../model/resource.js";
import { atOption } from "./at.js";

/**
 * A list filters and sorts by scalars that it shows, not masked from everyone, searches texts among them, and its page is
 * no larger than the largest.
 */
export function checkQuery(resource: TableResource): Finding[] {
  const lists = resource.operations.filter((operation) => operation.kind === "list");
  const list = lists.find(({ view }) => view === undefined);
  return [
    ...lists.flatMap((one) => (list === undefined || one === list ? unreadable(one, resource) : [])),
    ...pageSize(resource, list),
  ];
}

/** Of a list, what it can't filter, sort or search by. Views leave it out, where there is a list beside them. */
function unreadable({ fields, filter, sort, search }: ListOperation, resource: TableResource): Finding[] {
  const shown = resource.fields.filter((field) => fields.includes(field.name) && isQueryable(field));
  const columns = shown.map(({ name }) => name);
  const texts = shown.filter(({ type }) => type.kind === "text").map(({ name }) => name);
  const lists = [
    ["filterable", filter, columns],
    ["sortable", sort, columns],
    ["searchable", search, texts],
  ] as const;
  return lists.flatMap(([key, named, fit]) =>
    named
      .filter((column) => !fit.includes(column))
      .map((column) => finding("query-unreadable", atOption(resource, "query", key, column), { column, list: key })),
  );
}

function pageSize(resource: TableResource, list: ListOperation | undefined): Finding[] {
  if (list === undefined) return [];
  const { default: size, max } = list.pageSize;
  const at = atOption(resource, "crud", "list", "pageSize");
  return size > max ? [finding("page-size-invalid", at, { size, max })] : [];
}

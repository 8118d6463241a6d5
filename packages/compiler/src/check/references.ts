import { finding, type Finding } from "../diagnostics/finding.js";
import type { Api } from "../model/api.js";
import type { Resource, TableResource } from "../model/resource.js";
import { atColumn } from "./at.js";

/** A foreign key that clients write leads to rows that somebody may read: else every one would be refused. */
export function checkReferences({ resources }: Api): Finding[] {
  const tables = resources.filter((resource) => resource.kind === "table");
  return tables.flatMap((resource) => {
    const dead = resource.references.filter((key) => isWritten(key.from, resource) && !isRead(key.resource, resources));
    return dead.flatMap(({ from: [column], resource: target }) => {
      if (column === undefined) return [];
      const holes = { table: resource.table.sqlName, column, target };
      return [finding("reference-unreadable", atColumn(resource, column), holes)];
    });
  });
}

function isWritten(columns: readonly string[], { operations }: TableResource): boolean {
  const accepted = operations.flatMap((operation) => ("accept" in operation ? operation.accept : []));
  return accepted.some(({ name }) => columns.includes(name));
}

function isRead(name: string, resources: readonly Resource[]): boolean {
  const operations = resources.find((resource) => resource.name === name)?.operations ?? [];
  return operations.some(({ kind }) => kind === "get" || kind === "list");
}

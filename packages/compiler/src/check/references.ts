import { finding, type Finding } from "../diagnostics/finding.js";
import type { Api } from "../model/api.js";
import type { Operation } from "../model/operation.js";
import type { TableResource } from "../model/resource.js";
import { atColumn } from "./at.js";

/** A foreign key that clients write leads to rows that somebody may read: else every one would be refused. */
export function checkReferences({ resources }: Api): Finding[] {
  const tables = resources.filter((resource) => resource.kind === "table");
  return tables.flatMap((resource) => {
    const written = resource.references.filter((key) => isWritten(key.from, resource));
    return written.flatMap(({ from: [column], resource: target }) => {
      const obstacle = obstacleIn(resources.find(({ name }) => name === target)?.operations ?? []);
      if (column === undefined || obstacle === undefined) return [];
      const holes = { table: resource.table.sqlName, column, target, obstacle };
      return [finding("reference-unreadable", atColumn(resource, column), holes)];
    });
  });
}

function isWritten(columns: readonly string[], { operations }: TableResource): boolean {
  const accepted = operations.flatMap((operation) => ("accept" in operation ? operation.accept : []));
  return accepted.some(({ name }) => columns.includes(name));
}

/** Why no statement can tell who may read a row; `undefined` where one can. */
export function obstacleIn(operations: readonly Operation[]): "nobody" | "a function" | undefined {
  const get = operations.find(({ kind }) => kind === "get");
  if (get !== undefined) return get.isCustom ? "a function" : undefined;
  return operations.some((one) => one.kind === "list" && one.view === undefined) ? undefined : "nobody";
}

import type { GenerateId } from "../define/config.js";
import type { ColumnFacts, TableFacts } from "../load/table-facts.js";
import { isKey } from "../model/column.js";
import type { Firewall } from "../model/resource.js";
import type { ColumnReport } from "../read/reader.js";
import { keySource, ownerColumn } from "./system-columns.js";

interface Given {
  readonly facts: TableFacts;
  readonly firewall: Firewall;
  readonly generateId: GenerateId;
}

/** A table has a key, whose values a path can carry, and something makes them. */
export function reportPrimaryKey(given: Given, report: ColumnReport): void {
  const { sqlName: table, columns, primaryKey } = given.facts;
  if (primaryKey.length === 0) report("primary-key-missing", undefined, { table });
  for (const column of columns.filter(({ name }) => primaryKey.includes(name))) {
    const holes = { table, column: column.name };
    const isNamed = primaryKey.length === 1 || /^\w+$/.test(column.name);
    if (!isKey[column.type.kind] || !isNamed) report("primary-key-unfit", column.name, holes);
    if (isNeverMade(column, given)) report("key-not-generated", column.name, holes);
  }
}

/** A database counts whole numbers, and nothing else. */
function isNeverMade(column: ColumnFacts, { facts, firewall, generateId }: Given): boolean {
  if (generateId !== "serial" || column.name === ownerColumn(firewall)) return false;
  return keySource(column, { facts, generateId }) === "server";
}

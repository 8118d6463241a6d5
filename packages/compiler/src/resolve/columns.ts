import type { GenerateId } from "../define/config.js";
import type { TableFacts } from "../load/table-facts.js";
import { isKey } from "../model/column.js";
import type { Firewall } from "../model/resource.js";
import type { ColumnReport } from "../read/reader.js";

import { keySource, ownerColumn } from "./system-columns.js";

/** Every column has a type that is known, and the table a key that can name its records. */
export function reportColumns({ sqlName: table, columns, primaryKey }: TableFacts, report: ColumnReport): void {
  for (const { name, type } of columns) {
    if (type.kind === "unsupported") {
      report("column-type-unsupported", name, { table, column: name, type: type.drizzleType });
    }
  }
  if (primaryKey.length === 0) report("primary-key-missing", undefined, { table });
  for (const { name, type } of columns.filter((column) => primaryKey.includes(column.name))) {
    const isNamed = primaryKey.length === 1 || /^\w+$/.test(name);
    const isFit = type.kind === "unsupported" || (isKey[type.kind] && isNamed);
    if (!isFit) report("primary-key-unfit", name, { table, column: name });
  }
}

interface Given {
  readonly facts: TableFacts;
  readonly firewall: Firewall;
  readonly generateId: GenerateId;
}

/** A database counts whole numbers, and nothing else. */
export function reportKey({ facts, firewall, generateId }: Given, report: ColumnReport): void {
  if (generateId !== "serial") return;
  for (const column of facts.columns.filter(({ name }) => facts.primaryKey.includes(name))) {
    const isStamped = column.name === ownerColumn(firewall);
    const isMade = keySource(column, { facts, generateId }) === "server" && !isStamped;
    if (isMade) report("key-not-generated", column.name, { table: facts.sqlName, column: column.name });
  }
}

import type { TableFacts } from "../load/table-facts.js";
import type { ColumnReport } from "../read/reader.js";

/** Every column has a type that is known, and the table a key of one column. */
export function reportColumns({ sqlName: table, columns, primaryKey }: TableFacts, report: ColumnReport): void {
  for (const { name, type } of columns) {
    if (type.kind === "unsupported") {
      report("column-type-unsupported", name, { table, column: name, type: type.drizzleType });
    }
  }
  const [key, ...others] = primaryKey;
  if (key === undefined) report("primary-key-missing", undefined, { table });
  else if (others.length > 0)
    report("not-supported-yet", undefined, { key: `A key of several columns, as table ${table} has it,` });
  const kind = columns.find(({ name }) => name === key)?.type.kind;
  const isFit = kind === undefined || ["text", "enum", "integer", "unsupported"].includes(kind);
  if (key !== undefined && !isFit) report("primary-key-unfit", key, { table, column: key });
}

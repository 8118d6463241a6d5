import { or, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Columns } from "../columns.js";
import type { Targets } from "../readable-rows.js";
import { referenceTests, type ReferenceTest, type ValueOf } from "../reference-sql.js";
import type { Scope } from "../scope.js";
import type { RecordSet } from "./record-set.js";

/** The tests of the foreign keys of new rows. */
export function newTests(scope: Scope, set: RecordSet, targets: Targets): ReferenceTest[] {
  return testsOf(scope, set, { targets, valueOf: (name) => ({ value: set.cell(name), isNullable: true }) });
}

/** The tests of the foreign keys of rows that are changed. */
export function changesTests(scope: Scope, set: RecordSet, targets: Targets): ReferenceTest[] {
  const { columns } = scope;
  const valueOf: ValueOf = (name) => {
    const value = set.columns.includes(name) ? changedTo(columns, set, { name }) : columnNamed(name, columns);
    return { value, isNullable: true };
  };
  return testsOf(scope, set, { targets, valueOf });
}

/** What a change leaves in a column that some of the records give, which are seen as a table of some name. */
export function changedTo(
  columns: Columns,
  set: RecordSet,
  { name, as }: { readonly name: string; readonly as?: SQL },
): SQL {
  const gives = set.gives(name, as);
  const value = set.cell(name, as);
  return gives === undefined ? value : sql`case when ${gives} then ${value} else ${columnNamed(name, columns)} end`;
}

interface Leading {
  readonly targets: Targets;
  readonly valueOf: ValueOf;
}

function testsOf({ resource, context }: Scope, set: RecordSet, leading: Leading): ReferenceTest[] {
  const all = referenceTests({ references: resource.references, context, written: set.given, ...leading });
  return all.map(({ columns, test }) => ({ columns, test: or(...leaving(columns, set), test) ?? test }));
}

/** That a record leaves the columns of a foreign key alone; nothing where all give one of them. */
function leaving(columns: readonly string[], set: RecordSet): SQL[] {
  const written = columns.filter((name) => set.columns.includes(name)).map((name) => set.gives(name));
  if (written.some((gives) => gives === undefined)) return [];
  return [sql`not (${or(...written)})`];
}

function columnNamed(name: string, columns: Columns): SQLiteColumn {
  const column = columns.get(name);
  if (column === undefined) throw new Error(`There is no column ${name}`);
  return column;
}

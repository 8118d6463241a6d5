import { cellsOf, newRow, valueSql, type NewRow } from "./new-row.js";
import type { Targets } from "./readable-rows.js";
import { referenceTests, type ReferenceTest, type ValueOf } from "./reference-sql.js";
import type { Row } from "./row.js";
import type { Scope } from "./scope.js";
import { boundRow } from "./wire-column.js";

/** What a write gives one row, and where its foreign keys may lead. */
export interface Written {
  readonly values: Row;
  readonly targets: Targets;
}

/** A new row, with the tests of its foreign keys. */
export interface NewRowTests {
  readonly row: NewRow;
  readonly tests: readonly ReferenceTest[];
}

/** A row that may be inserted; throws, before any statement, where the caller's firewall would not let it exist. */
export function admitted(scope: Scope, written: Written): NewRowTests {
  scope.mustAdmit(written.values);
  return newRowTests(scope, written);
}

export function newRowTests(scope: Scope, written: Written): NewRowTests {
  const row = newRow(scope.columns, written.values);
  return { row, tests: testsOf(scope, written, cellsOf(row)) };
}

/** The tests of the foreign keys of a row that is changed. */
export function changeTests(scope: Scope, written: Written): ReferenceTest[] {
  return testsOf(scope, written, changedCells(scope, written.values));
}

function testsOf({ resource, context }: Scope, { values, targets }: Written, valueOf: ValueOf): ReferenceTest[] {
  return referenceTests({
    references: resource.references,
    context,
    written: Object.keys(values),
    valueOf,
    targets,
  });
}

/** What an update leaves in a column: a value of its own, or what is there. */
function changedCells({ columns }: Scope, values: Row): ValueOf {
  const bound = boundRow(columns, values);
  return (name) => {
    const column = columns.get(name);
    if (column === undefined) throw new Error(`A reference is made of the column ${name}, which is not there`);
    if (!Object.hasOwn(bound, name)) return { value: column, isNullable: !column.notNull };
    const value = valueSql(column, bound[name]);
    return value && { value, isNullable: false };
  };
}

import type { TableFacts } from "../load/table-facts.js";
import type { Report } from "../read/reader.js";
import type { FieldAnnotation } from "../read/table.js";

/** `reference: "unchecked"` is said of foreign keys alone. */
export function reportUnchecked(
  said: ReadonlyMap<string, FieldAnnotation>,
  { foreignKeys }: TableFacts,
  report: Report,
): void {
  const keys = new Set(foreignKeys.flatMap(({ columns }) => columns));
  for (const [column, { isUnchecked }] of said) {
    if (isUnchecked && !keys.has(column))
      report("field-reference-missing", ["fields", column, "reference"], { column });
  }
}

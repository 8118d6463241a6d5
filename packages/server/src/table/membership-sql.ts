import { inArray, not, sql, type Column, type SQL } from "drizzle-orm";
import { storedForm } from "./stored-form.js";
import { bound } from "./wire-column.js";

/**
 * Whether a column holds one of the values, which are in the form that the column's codec takes. However many they
 * are, they travel as one variable, since D1 takes 100 in a statement; where one has no form in JSON, each as its own.
 */
export function isAmong(column: Column, values: readonly unknown[]): SQL {
  const forms = values.map((value) => storedForm(column, value));
  const texts = forms.flatMap((form) => (form.kind === "json" ? [form.text] : []));
  if (texts.length < forms.length)
    return inArray(
      column,
      values.map((value) => bound(column, value)),
    );
  return sql`${column} in (select value from json_each(${`[${texts.join(",")}]`}))`;
}

/** The opposite: false of NULL too. */
export function isNotAmong(column: Column, values: readonly unknown[]): SQL {
  return not(isAmong(column, values));
}

import { record, type Given, type Reader } from "./reader.js";
import { reservedNames } from "./reserved-names.js";

/** The columns that a list, a view or a record shows. */
export function fieldList(columns: Reader<readonly string[]>): Reader<readonly string[]> {
  return (given) => {
    const isEmpty = Array.isArray(given.value) && given.value.length === 0;
    if (isEmpty) given.report("fields-empty", given.path, {});
    const names = columns(given);
    return names === undefined || isEmpty ? undefined : [...new Set(names)];
  };
}

/** The views of a table by their names. */
export function views<T>(view: Reader<T>): Reader<ReadonlyMap<string, T>> {
  return record((given) => {
    reportName(given);
    return view(given);
  });
}

function reportName({ path, report }: Given): void {
  const name = path.at(-1) ?? "";
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) report("view-name-invalid", path, { name });
  else if (reservedNames.has(name)) report("view-name-reserved", path, { name });
}

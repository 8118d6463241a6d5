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
    const read = view(given);
    return hasName(given) ? read : undefined;
  });
}

function hasName({ path, report }: Given): boolean {
  const name = path.at(-1) ?? "";
  const isValid = /^[a-z][A-Za-z0-9]*$/.test(name);
  const isReserved = isValid && reservedNames.has(name);
  if (!isValid) report("view-name-invalid", path, { name });
  if (isReserved) report("view-name-reserved", path, { name });
  return isValid && !isReserved;
}

import type { Code, Holes } from "../diagnostics/catalogue/catalogue.js";
import { nearest } from "@quickback/policy";

/** A value that an author wrote, on its way to being understood. */
export interface Given {
  readonly value: unknown;
  /** `["crud", "list", "access"]`. */
  readonly path: readonly string[];
  readonly report: Report;
}

/** Notes a mistake at a path of the definition. */
export type Report = <C extends Code>(code: C, path: readonly string[], holes: Holes<C>) => void;

/** Notes a mistake at a column of the table, or at the table itself. */
export type ColumnReport = <C extends Code>(code: C, column: string | undefined, holes: Holes<C>) => void;

/** Understands a value, or reports why it can't and gives `undefined`. */
export type Reader<T> = (given: Given) => T | undefined;

export type ReadBy<R> = R extends Reader<infer T> ? T : never;

/** The entry of an object, with its path. */
export function entryOf(given: Given, key: string): Given {
  const value = isObject(given.value) && Object.hasOwn(given.value, key) ? given.value[key] : undefined;
  return { ...given, value, path: [...given.path, key] };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function expected<T>(what: string, test: (value: unknown) => value is T): Reader<T> {
  return ({ value, path, report }) => {
    if (value === undefined || test(value)) return value;
    report("value-unexpected", path, { what, key: path.join(".") });
    return undefined;
  };
}

export const text = expected(
  "a string that is not empty",
  (value): value is string => typeof value === "string" && value !== "",
);
export const flag = expected("true or false", (value): value is boolean => typeof value === "boolean");
export const positiveInteger = expected(
  "a positive whole number",
  (value): value is number => typeof value === "number" && Number.isSafeInteger(value) && value > 0,
);
export const someObject = expected("an object", isObject);

/** An object, by what it is for: `a rule, as in { roles: ["admin"] }`. */
export function objectAs(what: string): Reader<Readonly<Record<string, unknown>>> {
  return expected(what, isObject);
}

/** A value without which nothing goes. */
export function required<T>(read: Reader<T>, example: string): Reader<T> {
  return (given) => {
    const { value, path, report } = given;
    if (value === undefined) report("value-missing", path, { key: path.join("."), example });
    return read(given);
  };
}

/** Documented, but it does not run yet. */
export const later: Reader<never> = ({ value, path, report }) => {
  if (value !== undefined) report("not-supported-yet", path, { key: path.join(".") });
  return undefined;
};

/** One of a few words; those in `notYet` are known, but do not run yet. */
export function oneOf<const W extends string>(words: readonly W[], notYet: readonly string[] = []): Reader<W> {
  return ({ value, path, report }) => {
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined || value === undefined) return word;
    const key = path.join(".");
    if (notYet.some((candidate) => candidate === value)) {
      report("not-supported-yet", path, { key: `${key}: ${JSON.stringify(value)}` });
    } else {
      const all = [...words, ...notYet];
      const meant = typeof value === "string" ? nearest(value, all) : undefined;
      const what = all.map((candidate) => JSON.stringify(candidate)).join(" or ");
      report("value-unexpected", path, { what, key, nearest: meant && JSON.stringify(meant) });
    }
    return undefined;
  };
}

/** An object of which every key is known. Keys that are unknown are reported with the nearest known one. */
export function object<R extends Readonly<Record<string, Reader<unknown>>>>(
  readers: R,
  what = "an object",
): Reader<{ readonly [K in keyof R]: ReadBy<R[K]> | undefined }> {
  const asObject = objectAs(what);
  return (given) => {
    if (asObject(given) === undefined) return undefined;
    reportUnknown(given, Object.keys(readers));
    const entries = Object.entries(readers).map(([key, read]) => [key, readEntry(given, key, read)]);
    return Object.fromEntries(entries) as { [K in keyof R]: ReadBy<R[K]> | undefined }; // key by key, what its reader gives
  };
}

/** An object with any keys, each value read alike. Values that can't be read are left out. */
export function record<T>(read: Reader<T>): Reader<ReadonlyMap<string, T>> {
  return (given) => {
    const value = someObject(given);
    if (value === undefined) return undefined;
    const entries = Object.keys(value).map((key) => [key, readEntry(given, key, read)] as const);
    return new Map(entries.filter((entry): entry is [string, T & {}] => entry[1] !== undefined));
  };
}

/** A list, each item read alike. */
export function list<T>(read: Reader<T>, what = "a list"): Reader<readonly T[]> {
  return (given) => {
    const { value, path, report } = given;
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) {
      report("value-unexpected", path, { what, key: path.join(".") });
      return undefined;
    }
    const entries = { ...given, value: Object.fromEntries(value.entries()) };
    const items = [...value.keys()].map((index) => readEntry(entries, String(index), read));
    return items.filter((item) => item !== undefined);
  };
}

/** The name of one of a table's columns. */
export function columnOf(columns: readonly string[], table: string): Reader<string> {
  return (given) => {
    const name = text(given);
    if (name === undefined || columns.includes(name)) return name;
    given.report("column-unknown", given.path, { table, column: name, nearest: nearest(name, columns) });
    return undefined;
  };
}

/** An object whose keys are columns of a table. */
export function byColumn<T>(
  columns: readonly string[],
  table: string,
  read: Reader<T>,
): Reader<ReadonlyMap<string, T>> {
  return (given) => {
    const values = record(read)(given);
    if (values === undefined || !isObject(given.value)) return values;
    for (const name of Object.keys(given.value).filter((key) => !columns.includes(key))) {
      const holes = { table, column: name, nearest: nearest(name, columns) };
      given.report("column-unknown", [...given.path, name], holes);
    }
    return new Map([...values].filter(([name]) => columns.includes(name)));
  };
}

/** What is written without a value was meant to say something: to go on without it might let in more than was meant. */
function readEntry<T>(given: Given, key: string, read: Reader<T>): T | undefined {
  let isTold = false;
  const report: Report = (code, path, holes) => {
    isTold = true;
    given.report(code, path, holes);
  };
  const entry = { ...entryOf(given, key), report };
  const result = read(entry);
  const isWritten = isObject(given.value) && Object.hasOwn(given.value, key);
  if (isWritten && entry.value === undefined && !isTold) {
    report("value-undefined", entry.path, { key: entry.path.join(".") });
  }
  return result;
}

function reportUnknown({ value, path, report }: Given, known: readonly string[]): void {
  for (const key of Object.keys(isObject(value) ? value : {}).filter((candidate) => !known.includes(candidate))) {
    report("key-unknown", [...path, key], { key, owner: path.join("."), nearest: nearest(key, known), known });
  }
}

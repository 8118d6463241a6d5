import { and, asc, desc, type Column, type SQL } from "drizzle-orm";
import { invalid, type ProblemDetail } from "../problem/problem.js";
import { suggestion } from "../problem/suggestion.js";
import type { ListOperation } from "../resource/operation.js";
import type { PrimaryKey } from "../table/columns.js";
import { expectations } from "./text-values.js";
import { filterOperators, filtersOf, type Filter } from "./filters.js";
import { readParameters } from "./parameters.js";

/** A list's query, read and bound to columns. */
export interface ListQuery {
  readonly where: SQL | undefined;
  readonly orderBy: readonly SQL[];
  readonly limit: number;
  readonly offset: number;
  readonly withTotal: boolean;
}

/** Reads the query of one list operation from a URL; throws a `Problem` that names every fault. */
export type ListQueryReader = (url: string) => ListQuery;

const paging = ["limit", "offset", "sort", "total"];

/** How often one query may filter: D1 takes 100 variables in a statement, and expressions 100 deep. */
export const mostFilters = 64;

export function listQueryReader({ resource, filter, sort, pageSize }: ListOperation): ListQueryReader {
  const filters = filtersOf(filter, resource.shape);
  const known = new Set([...paging, ...filters.keys()]);
  const sortable = new Set(sort);

  return (url) => {
    const given = readParameters(url, known);
    const errors: ProblemDetail[] = tooManyFilters(given, filters);
    const query: ListQuery = {
      where: and(...filterTests(given, filters, resource.readable, errors)),
      orderBy: order(given.get("sort"), { sortable, columns: resource.readable, keys: resource.keys, errors }),
      limit: wholeNumber(given, "limit", { least: 1, most: pageSize.max, otherwise: pageSize.default, errors }),
      offset: wholeNumber(given, "offset", { least: 0, most: 2 ** 31 - 1, otherwise: 0, errors }),
      withTotal: flag(given, "total", errors),
    };
    if (errors.length > 0) throw invalid(errors);
    return query;
  };
}

function tooManyFilters(given: ReadonlyMap<string, string>, filters: ReadonlyMap<string, Filter>): ProblemDetail[] {
  const surplus = [...given.keys()].filter((name) => filters.has(name))[mostFilters];
  return surplus === undefined ? [] : [fault(surplus, `A query filters ${mostFilters} times at most.`)];
}

function filterTests(
  given: ReadonlyMap<string, string>,
  filters: ReadonlyMap<string, Filter>,
  columns: Readonly<Record<string, Column>>,
  errors: ProblemDetail[],
): (SQL | undefined)[] {
  const tests: (SQL | undefined)[] = [];
  for (const [name, text] of given) {
    const filter = filters.get(name);
    const column = filter && columns[filter.field];
    if (filter === undefined || column === undefined) continue;
    const value = filter.read(text);
    if (value === undefined) errors.push(fault(name, `The parameter "${name}" takes ${expectations[filter.kind]}.`));
    else tests.push(filterOperators[filter.operator](column, value));
  }
  return tests;
}

interface SortRules {
  readonly sortable: ReadonlySet<string>;
  readonly columns: Readonly<Record<string, Column>>;
  readonly keys: PrimaryKey;
  readonly errors: ProblemDetail[];
}

/** The order of a list. The key comes last, so that rows which tie stand in one order on every page. */
function order(text: string | undefined, { sortable, columns, keys, errors }: SortRules): SQL[] {
  const terms: SQL[] = [];
  const seen = new Set<string>();
  // one name more than there are shows an unknown one, or one that is there twice
  for (const part of text === undefined ? [] : text.split(",", sortable.size + 1)) {
    const name = part.startsWith("-") ? part.slice(1) : part;
    const column = sortable.has(name) ? columns[name] : undefined;
    if (column === undefined) errors.push(fault("sort", unsortable(name, sortable)));
    else if (seen.has(name)) errors.push(fault("sort", `The parameter "sort" names "${name}" twice.`));
    else terms.push(part === name ? asc(column) : desc(column));
    seen.add(name);
  }
  const rest = keys.filter(({ name }) => !seen.has(name));
  return [...terms, ...rest.map(({ column }) => asc(column))];
}

function unsortable(name: string, sortable: ReadonlySet<string>): string {
  const shown = JSON.stringify(name.slice(0, 100));
  return `The parameter "sort" names ${shown}, which cannot be sorted by.${suggestion(name, sortable)}`;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
  readonly errors: ProblemDetail[];
}

function wholeNumber(given: ReadonlyMap<string, string>, name: string, bounds: Bounds): number {
  const { least, most, otherwise, errors } = bounds;
  const text = given.get(name);
  if (text === undefined) return otherwise;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  errors.push(fault(name, `The parameter "${name}" takes a whole number from ${least} to ${most}.`));
  return otherwise;
}

function flag(given: ReadonlyMap<string, string>, name: string, errors: ProblemDetail[]): boolean {
  const text = given.get(name) ?? "false";
  if (text !== "true" && text !== "false") errors.push(fault(name, `The parameter "${name}" takes true or false.`));
  return text === "true";
}

function fault(path: string, message: string): ProblemDetail {
  return { path, code: "invalid_parameter", message };
}

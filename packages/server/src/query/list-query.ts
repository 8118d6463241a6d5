import { and, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { invalid, type ProblemDetail } from "../problem/problem.js";
import type { ListOperation } from "../resource/operation.js";
import type { Targets } from "../table/readable-rows.js";
import { contains } from "./contains.js";
import { filtersOf, filterTest, isSearchable, searchableText, takesList, variablesOf, type Filter } from "./filters.js";
import { includablePaths, readInclude, type Inclusion } from "./include.js";
import { mostFilters } from "./limits.js";
import { readParameters, urlFaults, type Parameters } from "./parameters.js";
import { readSort, type Sort } from "./sort.js";

/** A list's query, read and bound to columns. */
export interface ListQuery {
  /** What filters and search ask. */
  readonly where: SQL | undefined;
  readonly sort: Sort;
  readonly limit: number;
  readonly offset: number;
  /** Not yet opened: only its caller's may be. */
  readonly cursor: string | undefined;
  readonly withTotal: boolean;
  readonly include: Inclusion;
  /** The parameters that choose rows, in one order however they were sent: what a cursor is bound to. */
  readonly filters: readonly (readonly [name: string, ...texts: string[]])[];
}

/** Reads the query of one list operation from a URL; throws a `Problem` that names every fault. */
export type ListQueryReader = (url: string) => ListQuery;

const paging = ["limit", "offset", "cursor", "sort", "total"];

export function listQueryReader(operation: ListOperation, targets: Targets): ListQueryReader {
  const { resource, pageSize } = operation;
  const filters = filtersOf(operation.filter, operation.shape);
  const search = operation.search.flatMap((field) => resource.columns[field] ?? []);
  const choosing = new Set([...filters.keys(), ...(search.length > 0 ? ["search"] : [])]);
  const includable = new Set(includablePaths(operation, targets));
  const including = includable.size > 0 ? ["include"] : [];
  const known = new Set([...paging, ...including, ...choosing]);
  const lists = new Set([...including, ...[...filters].flatMap(([name, filter]) => (takesList(filter) ? [name] : []))]);
  const sortable = new Set(operation.sort);
  const most = mostFilters(operation);

  return (url) => {
    const given = readParameters(url, known, lists);
    const errors = [...urlFaults(url), ...tooMany(given, filters, most)];
    const reading: Reading = { given, errors };
    const reportAt = (name: string) => (sentence: string) => void errors.push(fault(name, sentence));
    const tests = filterTests(reading, filters, resource.columns);
    const query: ListQuery = {
      where: and(...tests, searchTest(reading, search)),
      sort: readSort(given.get("sort")?.[0], { resource, sortable, report: reportAt("sort") }),
      limit: wholeNumber(reading, "limit", { least: 1, most: pageSize.max, otherwise: pageSize.default }),
      offset: wholeNumber(reading, "offset", { least: 0, most: 2 ** 31 - 1, otherwise: 0 }),
      cursor: given.get("cursor")?.[0],
      withTotal: flag(reading, "total"),
      include: readInclude(given.get("include"), includable, reportAt("include")),
      filters: [...given].filter(([name]) => choosing.has(name)).map(([name, texts]) => [name, ...texts] as const),
    };
    if (given.has("cursor") && given.has("offset")) errors.push(fault("offset", cursorAndOffset));
    if (errors.length > 0) throw invalid(errors);
    return { ...query, filters: query.filters.toSorted(byName) };
  };
}

const cursorAndOffset = 'A page starts at a "cursor" or at an "offset", not at both.';

interface Reading {
  readonly given: Parameters;
  readonly errors: ProblemDetail[];
}

function tooMany(given: Parameters, filters: ReadonlyMap<string, Filter>, most: number): ProblemDetail[] {
  let taken = 0;
  for (const [name, texts] of given) {
    const filter = filters.get(name);
    const count = filter === undefined ? 0 : variablesOf(filter, texts);
    taken += count;
    const each = count > 1 ? `; each of the ${count} values of "${name}" counts` : "";
    if (taken > most) return [fault(name, `A query filters ${most} times at most${each}.`)];
  }
  return [];
}

function filterTests(
  { given, errors }: Reading,
  filters: ReadonlyMap<string, Filter>,
  columns: Readonly<Record<string, SQLiteColumn>>,
): SQL[] {
  const tests: SQL[] = [];
  for (const [name, texts] of given) {
    const filter = filters.get(name);
    const column = filter && columns[filter.field];
    if (filter === undefined || column === undefined) continue;
    const test = filterTest(filter, column, texts);
    if (typeof test === "string") errors.push(fault(name, `The parameter "${name}" takes ${test}.`));
    else tests.push(test);
  }
  return tests;
}

function searchTest({ given, errors }: Reading, [first, ...others]: readonly SQLiteColumn[]): SQL | undefined {
  const text = given.get("search")?.[0];
  if (text === undefined || first === undefined) return undefined;
  if (isSearchable(text)) return contains([first, ...others], text);
  errors.push(fault("search", `The parameter "search" takes ${searchableText}.`));
  return undefined;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

function wholeNumber({ given, errors }: Reading, name: string, { least, most, otherwise }: Bounds): number {
  const text = given.get(name)?.[0];
  if (text === undefined) return otherwise;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  errors.push(fault(name, `The parameter "${name}" takes a whole number from ${least} to ${most}.`));
  return otherwise;
}

function flag({ given, errors }: Reading, name: string): boolean {
  const text = given.get(name)?.[0] ?? "false";
  if (text !== "true" && text !== "false") errors.push(fault(name, `The parameter "${name}" takes true or false.`));
  return text === "true";
}

function byName([left]: readonly [string, ...string[]], [right]: readonly [string, ...string[]]): number {
  return left < right ? -1 : 1;
}

function fault(path: string, message: string): ProblemDetail {
  return { path, code: "invalid_parameter", message };
}

import { asc, desc, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { suggestion } from "../problem/suggestion.js";
import type { ResourceDefinition } from "../resource/definition.js";
import { mostSorts } from "./limits.js";

/** One column of an order. */
export interface SortTerm {
  /** `"createdAt"`, or `"-createdAt"` where it descends. */
  readonly name: string;
  readonly column: SQLiteColumn;
  readonly descends: boolean;
}

/** A total order: no two rows of a table tie in it. */
export type Sort = readonly SortTerm[];

/**
 * Reads `-createdAt,title`. The key comes last, so that rows which tie stand in one order on every page.
 * What is wrong is told to `report`, one sentence each.
 */
export function readSort(text: string | undefined, rules: SortRules): Sort {
  const { resource, sortable, report } = rules;
  const terms = new Map<string, SortTerm>();
  // one name more than there may be is one too many, unknown, or there twice
  const parts = text === undefined ? [] : text.split(",", Math.min(sortable.size, mostSorts) + 1);
  if (parts.length > mostSorts) report(`The parameter "sort" names ${mostSorts} columns at most.`);
  for (const part of parts) {
    const name = part.replace(/^-/, "");
    const column = sortable.has(name) ? resource.columns[name] : undefined;
    if (column === undefined) report(unsortable(name, sortable));
    else if (terms.has(name)) report(`The parameter "sort" names "${name}" twice.`);
    else terms.set(name, { name: part, column, descends: part !== name });
  }
  const keys = resource.keys.filter(({ name }) => !terms.has(name));
  return [...terms.values(), ...keys.map(({ name, column }) => ({ name, column, descends: false }))];
}

export interface SortRules {
  readonly resource: ResourceDefinition;
  readonly sortable: ReadonlySet<string>;
  readonly report: (sentence: string) => void;
}

/** NULL is lowest, as SQLite has it. */
export function orderBy(sort: Sort): SQL[] {
  return sort.map(({ column, descends }) => (descends ? desc(column) : asc(column)));
}

function unsortable(name: string, sortable: ReadonlySet<string>): string {
  const shown = JSON.stringify(name.slice(0, 100));
  return `The parameter "sort" names ${shown}, which cannot be sorted by.${suggestion(name, sortable)}`;
}

import { countVariables } from "@quickback/policy";
import type { ListOperation } from "../resource/operation.js";

/** How many columns one query may sort by, the key not counted. */
export const mostSorts = 8;

/** How many values an `in` or `nin` may list. They travel as one variable. */
export const mostValues = 500;

/** How long the text of `search` and `like` may be, in code points. */
export const longestText = 200;

/** How long a cursor may be: what servers and proxies let a URL have. */
export const longestCursor = 4096;

/** How long the URL of a query may be: what Workers take. Node has to be told, by `maxHeaderSize`. */
export const longestUrl = 16 * 1024;

/** How many rows of a relation to many come with one row. */
export const mostRelated = 100;

/** How many rows of a relation to many come with all rows of an answer, unless these are more. */
export const mostIncluded = 10_000;

/** D1 takes 100 variables in a statement. */
const mostVariables = 100;

/** D1 takes expressions 100 deep, and each filter makes the condition one deeper. */
const deepestFilters = 64;

/** How often one query of a list may filter: what its rules, its order and its paging leave of the variables. */
export function mostFilters({ resource, allow, sort }: ListOperation): number {
  const position = 2 * (Math.min(sort.length, mostSorts) + resource.keys.length);
  const [search, limitAndOffset] = [1, 2];
  const taken = countVariables(resource.firewall) + countVariables(allow) + position + search + limitAndOffset;
  return Math.max(0, Math.min(deepestFilters, mostVariables - taken));
}

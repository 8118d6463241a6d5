// Generated from the OpenAPI document of my-site. Generate it again instead of editing it.

/** Where this page stands in the list. */
export interface Pagination {
  /** How many rows the page may hold. */
  limit: number;
  /** How many rows come before the page. */
  offset: number;
  /** How many rows the page holds. */
  count: number;
  /** Whether rows follow. */
  hasMore: boolean;
  /** How many rows there are in all, with `total=true`. */
  total?: number;
}

// Generated from the OpenAPI document of The Almanac. Generate it again instead of editing it.

/** Where this page stands in the list. */
export interface Pagination {
  /** How many rows the page may hold. */
  limit: number;
  /** How many rows come before the page. Absent where a cursor led to it, unless the next page has none. */
  offset?: number;
  /** How many rows the page holds. */
  count: number;
  /** Whether rows follow. */
  hasMore: boolean;
  /**
   * The `cursor` of the next page; null on the last one, and where rows are sorted by texts too long for a cursor:
   * then go on with `offset`.
   */
  nextCursor: string | null;
  /** How many rows there are in all, with `total=true`. */
  total?: number;
}

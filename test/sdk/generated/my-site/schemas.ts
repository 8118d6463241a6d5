// Generated from the OpenAPI document of My Site. Generate it again instead of editing it.

export interface Pagination {
  limit: number;
  /** Rows on this page. */
  count: number;
  hasMore: boolean;
  offset?: number;
  /** All rows, if `total=true` asked for it. */
  total?: number;
  nextCursor?: string | null;
}

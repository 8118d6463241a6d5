/** What a table or a column is called in SQL now, and was called before. */
export type Rename =
  | { readonly kind: "table"; readonly from: string; readonly to: string }
  /** `table` is what the table is called now. */
  | { readonly kind: "column"; readonly table: string; readonly from: string; readonly to: string };

import type { RowsOf } from "./operation.js";

/** What an action gives: a row, shown as its resource shows it. */
export function record(of: string): RowsOf {
  return { kind: "record", resource: of };
}

/** What an action gives: a list of rows, shown as their resource shows them. */
export function records(of: string): RowsOf {
  return { kind: "records", resource: of };
}

import type { Decision } from "@quickback/policy";
import type { Column, SQL } from "drizzle-orm";
import { conditionSql, noRow } from "./condition-sql.js";

/** A decision as SQL over the columns of a table: `undefined` where every row passes. */
export function decisionSql(decision: Decision, columns: ReadonlyMap<string, Column>): SQL | undefined {
  switch (decision.kind) {
    case "allow":
      return undefined;
    case "deny":
      return noRow();
    case "rows":
      return conditionSql(decision.condition, columns);
    default:
      return decision satisfies never;
  }
}

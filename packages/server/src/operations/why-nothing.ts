import { evaluate, type Decision, type Rule } from "@quickback/policy";
import { and, type SQL } from "drizzle-orm";
import type { Caller } from "../caller/caller.js";
import { notFound, Problem } from "../problem/problem.js";
import type { ScopedTable } from "../table/scoped-table.js";

interface Miss {
  readonly rows: ScopedTable;
  readonly target: SQL;
  readonly read: Rule;
  readonly decision: Decision;
  readonly caller: Caller;
}

/**
 * Why a write touched no row. A row that the caller may not read is not found; one that it may read fails the
 * rule's condition, or did until another writer changed it.
 */
export async function whyNothing({ rows, target, read, decision, caller }: Miss): Promise<Problem> {
  const readable = rows.sqlOf(evaluate(read, caller.context));
  if ((await rows.find(and(target, readable))) === undefined) return notFound();
  const passesNow = decision.kind === "allow" || (await rows.find(and(target, rows.sqlOf(decision)))) !== undefined;
  return passesNow
    ? new Problem("CONFLICT", { detail: "The record changed while this request ran. Try again." })
    : new Problem("ACCESS_CONDITION_FAILED", { detail: "The record is not in a state that allows this." });
}

import type { Decision, Rule } from "@quickback/policy";
import { and, type SQL } from "drizzle-orm";
import type { Caller } from "../caller/caller.js";
import { notFound, Problem } from "../problem/problem.js";
import { readDecision } from "../table/readable-rows.js";
import { conflict } from "./dangling.js";
import type { ScopedTable } from "../table/scoped-table.js";

interface Miss {
  readonly rows: ScopedTable;
  readonly target: SQL;
  readonly read: Rule;
  readonly decision: Decision;
  readonly caller: Caller;
  /** What its foreign keys have to do with it, where it wrote some. */
  readonly dangling?: () => Promise<Problem | undefined>;
}

/**
 * Why a write touched no row. A row that the caller may not read is not found; one that it may read fails the
 * rule's condition, or did until another writer changed it, or refers to what the caller may not read.
 */
export async function whyNothing({ rows, target, read, decision, caller, dangling }: Miss): Promise<Problem> {
  const readable = rows.sqlOf(readDecision(read, caller.context));
  if ((await rows.find(and(target, readable))) === undefined) return notFound();
  const passesNow = decision.kind === "allow" || (await rows.find(and(target, rows.sqlOf(decision)))) !== undefined;
  if (passesNow) return (await dangling?.()) ?? conflict();
  return new Problem("ACCESS_CONDITION_FAILED", { detail: "The record is not in a state that allows this." });
}

import type { Decision, Rule } from "@quickback/policy";
import { and, type SQL } from "drizzle-orm";
import type { Caller } from "../caller/caller.js";
import { notFound, Problem } from "../problem/problem.js";
import { readDecision } from "../table/readable-rows.js";
import { conflict } from "./dangling.js";
import type { ScopedTable } from "../table/scoped-table.js";
import type { Judge } from "./judge.js";

interface Miss {
  readonly rows: ScopedTable;
  readonly target: SQL;
  readonly read: Rule;
  /** The author's function, where it decides who may read. */
  readonly judgeRead: Judge | undefined;
  readonly decision: Decision;
  readonly caller: Caller;
}

/**
 * Why a write touched no row. A row that the caller may not read is not found; one that it may read fails the
 * rule's condition, or did until another writer changed it.
 */
export async function whyNothing(miss: Miss): Promise<Problem> {
  const { rows, target, decision } = miss;
  if (!(await isReadable(miss))) return notFound();
  const passesNow = decision.kind === "allow" || (await rows.find(and(target, rows.sqlOf(decision)))) !== undefined;
  return passesNow ? conflict() : conditionFailed();
}

/** What to say of a row that the author's function does not let be changed. */
export async function whyRefused(miss: Omit<Miss, "decision">): Promise<Problem> {
  return (await isReadable(miss)) ? conditionFailed() : notFound();
}

async function isReadable({ rows, target, read, judgeRead, caller }: Omit<Miss, "decision">): Promise<boolean> {
  const where = and(target, rows.sqlOf(readDecision(read, caller.context)));
  if (judgeRead !== undefined) return (await judgeRead(where, caller))?.passes === true;
  return (await rows.find(where)) !== undefined;
}

export function conditionFailed(): Problem {
  return new Problem("ACCESS_CONDITION_FAILED", { detail: "The record is not in a state that allows this." });
}

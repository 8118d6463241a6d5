import type { Rename } from "@quickback/compiler/compile";
import { compare } from "../difference/compare.js";
import { pendingRenames } from "../difference/pending-renames.js";
import { statementsOf } from "../difference/statements.js";
import { joinStatements, splitStatements, type Entry } from "../history/history.js";
import type { Snapshot } from "../schema/snapshot.js";
import { stepsOf } from "./steps.js";

/** What a migration of the folder does, in words; also that it was written or changed by hand, which words can't follow. */
export async function describeEntry({ sql, snapshot: current }: Entry, before: Snapshot): Promise<string[]> {
  const { renames, snapshot: previous } = pendingRenames(renamesIn(sql), before, current);
  const difference = compare(previous, current);
  const made = await statementsOf({ renames, previous, current, difference });
  const isOurs = joinStatements(made) === sql;
  return [...stepsOf(difference, renames), ...(isOurs ? [] : ["runs SQL that was written by hand"])];
}

function renamesIn(sql: string): Rename[] {
  return splitStatements(sql).flatMap((statement): Rename[] => {
    const [, table, ofTable] = /^ALTER TABLE [`"](.+?)[`"] RENAME TO [`"](.+?)[`"]/i.exec(statement) ?? [];
    if (table !== undefined && ofTable !== undefined) return [{ kind: "table", from: table, to: ofTable }];
    const [, owner, from, to] =
      /^ALTER TABLE [`"](.+?)[`"] RENAME COLUMN [`"](.+?)[`"] TO [`"](.+?)[`"]/i.exec(statement) ?? [];
    return owner === undefined || from === undefined || to === undefined
      ? []
      : [{ kind: "column", table: owner, from, to }];
  });
}

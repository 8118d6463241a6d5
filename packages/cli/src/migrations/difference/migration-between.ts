import type { Rename } from "@quickback/compiler/compile";
import type { Snapshot } from "../schema/snapshot.js";
import { stepsOf } from "../words/steps.js";
import { compare } from "./compare.js";
import type { Danger } from "./danger.js";
import { dangersOf } from "./dangers.js";
import { pendingRenames } from "./pending-renames.js";
import { statementsOf } from "./statements.js";

/** The way from one database to another. */
export interface Migration {
  /** In their order, for one transaction; empty where there is nothing to do. */
  readonly statements: readonly string[];
  readonly dangers: readonly Danger[];
  /** What it does, in words. */
  readonly steps: readonly string[];
  /** Those of the wanted renames that were still to be made. */
  readonly renames: readonly Rename[];
}

/** Finds the way from one database to another that keeps every row, and asks nothing. */
export async function migrationBetween(
  before: Snapshot,
  current: Snapshot,
  wanted: readonly Rename[],
): Promise<Migration> {
  const { renames, snapshot: previous } = pendingRenames(wanted, before, current);
  const difference = compare(previous, current);
  const statements = await statementsOf({ renames, previous, current, difference });
  return { statements, dangers: dangersOf(difference), steps: stepsOf(difference, renames), renames };
}

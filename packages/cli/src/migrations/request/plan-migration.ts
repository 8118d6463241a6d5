import type { Rename } from "@quickback/compiler/compile";
import { migrationBetween, type Migration } from "../difference/migration-between.js";
import { readHistory } from "../history/read-history.js";
import type { Snapshot } from "../schema/snapshot.js";
import { emptySnapshot, takeSnapshot } from "../schema/take-snapshot.js";
import { refuseUnconfirmed } from "./confirm.js";
import { readRenames } from "./read-renames.js";

/** What a new migration is made from. */
export interface Request {
  /** The project's folder. */
  readonly root: string;
  /** Every Drizzle table of it. */
  readonly tables: Readonly<Record<string, unknown>>;
  /** From the definitions. */
  readonly declared: readonly Rename[];
  /** From the command line, as written. */
  readonly renames: readonly string[];
  readonly drop: readonly string[];
  readonly accept: readonly string[];
}

export interface Plan extends Migration {
  readonly snapshot: Snapshot;
}

/** Finds the migration that a project lacks. Throws a `Failure` where something has to be confirmed, or is misnamed. */
export async function planMigration({ root, tables, declared, renames, drop, accept }: Request): Promise<Plan> {
  const { previous, current } = await snapshotsOf(root, tables);
  const asked = readRenames(renames, previous, current);
  const wanted = [...declared.filter((one) => !asked.some((other) => isSame(one, other))), ...asked];
  const migration = await migrationBetween(previous, current, wanted);
  const unused = declared.filter((rename) => !migration.renames.includes(rename));
  refuseUnconfirmed(migration.dangers, { drop, accept }, unused);
  return { ...migration, snapshot: current };
}

/** How the last migration leaves the database, and how the project wants it. */
export async function snapshotsOf(root: string, tables: Request["tables"]) {
  const history = await readHistory(root);
  const last = history?.entries.at(-1)?.snapshot;
  return { previous: last ?? (await emptySnapshot()), current: await takeSnapshot(tables, last) };
}

function isSame(one: Rename, other: Rename): boolean {
  const tableOf = (rename: Rename) => (rename.kind === "table" ? "" : rename.table);
  return one.from === other.from && one.to === other.to && tableOf(one) === tableOf(other);
}

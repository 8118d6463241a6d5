import type { Rename } from "@quickback/compiler/compile";
import { Failure } from "../../command/failure.js";
import { migrationBetween } from "../difference/migration-between.js";
import { readHistory } from "../history/read-history.js";
import { takeSnapshot } from "../schema/take-snapshot.js";

interface Given {
  readonly root: string;
  readonly tables: Readonly<Record<string, unknown>>;
  readonly declared: readonly Rename[];
}

/** Throws a `Failure` where a project that has migrations lacks one. A project without any may never need them. */
export async function refuseMissingMigration({ root, tables, declared }: Given): Promise<void> {
  const last = (await readHistory(root))?.entries.at(-1)?.snapshot;
  if (last === undefined) return;
  const { steps } = await migrationBetween(last, await takeSnapshot(tables, last), declared);
  if (steps.length === 0) return;
  throw new Failure(`quickback/migrations lacks a migration that ${steps.join(", ")}.`, {
    help: "Make it: quickback migrate new NAME.",
  });
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { folderOf } from "../../packages/cli/src/migrations/history/history.js";
import { writeMigration } from "../../packages/cli/src/migrations/history/write-migration.js";
import { planMigration } from "../../packages/cli/src/migrations/request/plan-migration.js";

/** One version of a project's tables, and what its migration has to be told. */
export interface Version {
  readonly tables: Readonly<Record<string, unknown>>;
  readonly renames?: readonly string[];
  readonly drop?: readonly string[];
}

/** A folder that is removed when the test ends. */
export async function passingFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "quickback-migrations-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a migration for each version; answers with the folder that they lie in. */
export async function writeHistory(root: string, versions: readonly Version[]): Promise<string> {
  for (const [index, { tables, renames = [], drop = [] }] of versions.entries()) {
    const { statements, snapshot } = await planMigration({ root, tables, renames, drop, declared: [], accept: [] });
    await writeMigration(folderOf(root), { name: `version_${index}`, statements, snapshot });
  }
  return folderOf(root);
}

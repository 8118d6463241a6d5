import type { Client } from "@libsql/client";
import type { Rename } from "@quickback/compiler/compile";
import { Failure } from "../../command/failure.js";
import { migrationBetween, type Migration } from "../../migrations/difference/migration-between.js";
import type { Snapshot } from "../../migrations/schema/snapshot.js";
import { emptySnapshot, takeSnapshot } from "../../migrations/schema/take-snapshot.js";
import { lossesIn } from "./losses.js";

const store = "_quickback_dev";

/** The tables of a project, and what they and their columns were called. */
export interface Tables {
  readonly tables: Readonly<Record<string, unknown>>;
  readonly renames: readonly Rename[];
}

/**
 * Makes the tables of a project in its development database, or changes them to what they are now, and keeps their rows:
 * the last snapshot lies in the database itself. Throws a `Failure`, having changed nothing, where values would be lost.
 */
export async function applyTables(client: Client, { tables, renames }: Tables): Promise<void> {
  const previous = await readSnapshot(client);
  const current = await takeSnapshot(tables, previous);
  const migration = await migrationBetween(previous ?? (await emptySnapshot()), current, renames);
  if (migration.statements.length === 0) return;
  refuse(await lossesIn(client, migration));
  await run(client, migration, current);
}

async function readSnapshot(client: Client): Promise<Snapshot | undefined> {
  await client.execute(
    `CREATE TABLE IF NOT EXISTS ${store} (id INTEGER PRIMARY KEY CHECK (id = 1), snapshot TEXT NOT NULL)`,
  );
  const { rows } = await client.execute(`SELECT snapshot FROM ${store}`);
  const text = rows[0]?.["snapshot"];
  // Nothing but `run` below writes it.
  return typeof text === "string" ? (JSON.parse(text) as Snapshot) : undefined;
}

async function run(client: Client, { statements, dangers }: Migration, snapshot: Snapshot): Promise<void> {
  const keep = {
    sql: `INSERT OR REPLACE INTO ${store} (id, snapshot) VALUES (1, ?)`,
    args: [JSON.stringify(snapshot)],
  };
  try {
    await client.batch([...statements, keep], "write");
  } catch (error) {
    const foreseen = dangers.filter(({ kind }) => kind === "risk").map(({ message }) => message);
    refuse([...foreseen, error instanceof Error ? `${error.message}.` : String(error)]);
  }
}

function refuse(reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  throw new Failure(`The development database can't follow the tables. ${reasons.join(" ")}`, {
    help: "Start with an empty one: delete .data in the project, or run quickback dev --reset.",
  });
}

import type { Client } from "@libsql/client";
import { Failure } from "../../command/failure.js";
import { loadKit, type Snapshot } from "./kit.js";
import { lossesOfSnapshot, lossesOfStatements } from "./losses.js";

const store = "_quickback_dev";

/**
 * Creates the tables of a project in its development database, or adds what has come since the last time: the last
 * snapshot lies in the database itself. Throws a `Failure`, having changed nothing, where rows would be lost.
 */
export async function applyTables(client: Client, tables: Readonly<Record<string, unknown>>): Promise<void> {
  const kit = loadKit();
  const previous = (await readSnapshot(client)) ?? (await kit.generateSQLiteDrizzleJson({}));
  const current = await kit.generateSQLiteDrizzleJson(tables, previous.id);
  // First by the snapshots: of a loss and an addition together drizzle-kit would ask whether they are a rename.
  refuseLosses(lossesOfSnapshot(previous, current));
  const statements = await kit.generateSQLiteMigration(previous, current);
  if (statements.length === 0) return;
  refuseLosses(lossesOfStatements(statements));
  await run(client, statements, current);
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

async function run(client: Client, statements: readonly string[], snapshot: Snapshot): Promise<void> {
  const keep = {
    sql: `INSERT OR REPLACE INTO ${store} (id, snapshot) VALUES (1, ?)`,
    args: [JSON.stringify(snapshot)],
  };
  try {
    await client.batch([...statements, keep], "write");
  } catch (error) {
    refuseLosses([error instanceof Error ? error.message : String(error)]);
  }
}

function refuseLosses(losses: readonly string[]): void {
  if (losses.length === 0) return;
  throw new Failure(`The development database can't follow the tables: ${losses.join("; ")}.`, {
    help: "Start with an empty one: delete .data in the project, or run quickback dev --reset.",
  });
}

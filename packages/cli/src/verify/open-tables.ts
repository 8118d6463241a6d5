import { createClient, type Client, type Transaction } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";
import type { Build } from "../build/build.js";
import { migrationBetween } from "../migrations/difference/migration-between.js";
import { emptySnapshot, takeSnapshot } from "../migrations/schema/take-snapshot.js";

/** A statement with its parameters, as libsql takes it. */
export type Statement = Exclude<Parameters<Transaction["execute"]>[0], string>;

interface Options {
  readonly isIndexed: boolean;
  readonly onStatement: ((statement: Statement) => void) | undefined;
}

interface OpenTables {
  readonly client: Client;
  readonly transaction: Transaction;
  readonly database: LibSQLDatabase;
}

/**
 * An empty database in memory, all of it in one transaction that is never committed, so that no foreign key is ever tested:
 * the rows are not there to make sense, but to be told apart. For the same reason there are no checks, and no unique indexes
 * unless they are asked for.
 */
export async function openTables({ server }: Build, { isIndexed, onStatement }: Options): Promise<OpenTables> {
  const { statements } = await migrationBetween(
    await emptySnapshot(),
    await takeSnapshot(server.tables, undefined),
    [],
  );
  const client = createClient({ url: ":memory:" });
  const transaction = await client.transaction("write");
  await transaction.execute("PRAGMA defer_foreign_keys = ON");
  await transaction.execute("PRAGMA ignore_check_constraints = ON");
  await transaction.batch(statements.filter((one) => isIndexed || !/^CREATE UNIQUE INDEX/i.test(one)));
  const told = {
    execute(statement: Statement) {
      onStatement?.(statement);
      return transaction.execute(statement);
    },
    batch(batched: Statement[]) {
      for (const statement of batched) onStatement?.(statement);
      return transaction.batch(batched);
    },
  };
  // Drizzle asks a client for nothing but these two
  return { client, transaction, database: drizzle(told as unknown as Client) };
}

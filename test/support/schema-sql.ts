import { createRequire } from "node:module";

interface DrizzleKit {
  generateSQLiteDrizzleJson(tables: object): Promise<object>;
  generateSQLiteMigration(from: object, to: object): Promise<string[]>;
}

/** The statements that create tables. */
export async function schemaSql(tables: object): Promise<string[]> {
  const kit = createRequire(import.meta.url)("drizzle-kit/api") as DrizzleKit; // drizzle-kit has no types for its ESM side
  const empty = await kit.generateSQLiteDrizzleJson({});
  return await kit.generateSQLiteMigration(empty, await kit.generateSQLiteDrizzleJson(tables));
}

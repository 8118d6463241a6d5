import type { Client } from "@libsql/client";
import type { Migration } from "../../migrations/difference/migration-between.js";
import { quoted } from "../../migrations/schema/sql.js";

/** The values that a migration would take away: a sentence for each table or column that has any. */
export async function lossesIn(
  client: Client,
  { dangers, renames }: Pick<Migration, "dangers" | "renames">,
): Promise<string[]> {
  const losses: string[] = [];
  for (const { kind, name, message, instead } of dangers) {
    if (kind !== "loss") continue;
    const [table = "", column] = name.split(".");
    // Nothing has been renamed yet.
    const owner = renames.find((rename) => rename.kind === "table" && rename.to === table)?.from ?? table;
    const old =
      renames.find((rename) => rename.kind === "column" && rename.table === table && rename.to === column)?.from ??
      column;
    const filled = old === undefined ? "" : ` WHERE ${quoted(old)} IS NOT NULL`;
    const { rows } = await client.execute(`SELECT 1 FROM ${quoted(owner)}${filled} LIMIT 1`);
    if (rows.length > 0) losses.push(`${message} ${instead}`);
  }
  return losses;
}

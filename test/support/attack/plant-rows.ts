import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { userId } from "../accounts.js";
import type { Site } from "../site.js";
import { isOneEach, type Rows } from "../walk/rows.js";
import type { Target } from "./world.js";
import { columnsIn } from "./author.js";

interface Planting {
  readonly site: Site;
  readonly target: Target;
  readonly make: Rows;
}

const owners = ["user", "other", "admin", "editor"].map((role) => userId(role as "user"));

/** Rows of everyone's, of nobody's where a row may be, and deleted ones; in every state that a rule tests for. */
export async function plantRows({ site, target, make }: Planting): Promise<void> {
  const { resource, columns, persons } = target;
  if (resource.endpoints.create === undefined) return;
  const isOptional = persons.length > 0 && persons.every((name) => columns[name]?.notNull === false);
  const deleted = columnsIn(target.firewall).all.filter((name) => !persons.includes(name));
  const states = target.tested.filter((name) => !persons.includes(name) && !deleted.includes(name));
  // whoever makes the rows makes their own last, where there is one for each
  const all = [...owners.filter((owner) => owner !== userId("admin")), ...(isOptional ? [null] : []), userId("admin")];
  const rounds = isOneEach(resource) ? 1 : states.length > 0 ? 4 : 2;
  for (const [turn, owner] of all.entries()) {
    for (let round = 0; round < rounds + (deleted.length > 0 ? 1 : 0); round += 1) {
      const row = await make.make(resource, { extent: "all" });
      const set = [
        ...persons.map((name) => [name, owner] as const),
        ...states.flatMap((name) => stateOf(columns[name], turn * 4 + round, name)),
        ...(round === rounds ? deleted.map((name) => [name, 12_345] as const) : []),
      ];
      await change(target, site, { row, set });
    }
  }
}

/** One of the values that a rule could tell apart: each of an enum, either truth, a time that is past, to come, or none. */
function stateOf(column: SQLiteColumn | undefined, turn: number, name: string): [string, string | number | null][] {
  if (column?.enumValues !== undefined) return [[name, column.enumValues[turn % column.enumValues.length] ?? null]];
  if (column?.dataType === "boolean") return [[name, turn % 2]];
  if (column?.dataType !== "date") return [];
  const second = column.columnType === "SQLiteTimestamp" && column.mapToDriverValue(new Date(1000)) === 1 ? 1 : 1000;
  const times = [second, 95_617_584_000 * second, ...(column.notNull ? [] : [null])]; // in 1970, and in the year 5000
  return [[name, times[(turn >> 1) % times.length] ?? null]];
}

interface Change {
  readonly row: Readonly<Record<string, unknown>>;
  readonly set: readonly (readonly [name: string, value: string | number | null])[];
}

async function change({ resource, columns }: Target, site: Site, { row, set }: Change): Promise<void> {
  if (set.length === 0) return;
  const named = (name: string) => `"${columns[name]?.name}" = ?`;
  const { sqlName, keys } = resource.facts;
  const sql = `update "${sqlName}" set ${set.map(([name]) => named(name)).join(", ")} where ${keys.map(named).join(" and ")}`;
  await site.batch([[sql, ...set.map(([, value]) => value), ...keys.map((key) => row[key] as string)]]);
}

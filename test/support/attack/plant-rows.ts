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

/** Rows of everyone's, of nobody's where a row may be, and deleted ones; with random values, so that rules part them. */
export async function plantRows({ site, target, make }: Planting): Promise<void> {
  const { resource, columns, persons, firewall } = target;
  if (resource.endpoints.create === undefined) return;
  const isOptional = persons.length > 0 && persons.every((name) => columns[name]?.notNull === false);
  const deleted = columnsIn(firewall).all.filter((name) => !persons.includes(name));
  const all = [...owners, ...(isOptional ? [null] : [])];
  for (const owner of all) {
    for (const isDeleted of deleted.length > 0 ? [false, false, true] : [false, false]) {
      const row = await make.make(resource, { extent: "all" });
      const set: (readonly [string, string | number | null])[] = [
        ...persons.map((name) => [name, owner] as const),
        ...(isDeleted ? deleted.map((name) => [name, 12_345] as const) : []),
      ];
      await change(target, site, { row, set });
      if (isOneEach(resource)) break;
    }
  }
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

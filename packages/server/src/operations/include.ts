import type { SQL } from "drizzle-orm";
import type { Services } from "../app/services.js";
import type { Caller } from "../caller/caller.js";
import type { Inclusion } from "../query/include.js";
import { mostIncluded, mostRelated } from "../query/limits.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { Relation } from "../resource/relation.js";
import { readDecision, type Targets } from "../table/readable-rows.js";
import { keySql } from "../table/related-sql.js";
import type { Row } from "../table/row.js";
import { ScopedTable } from "../table/scoped-table.js";
import { maskedFor } from "../mask/masked-for.js";
import { presentation } from "./present.js";

/** Whose request it is, and what it may look at. */
interface Asking {
  readonly services: Services;
  readonly caller: Caller;
  readonly targets: Targets;
}

/** What one row comes with: a record or `null`, or a list of records. */
type Included = Record<string, unknown>;

/** What rows have to be selected with, so that those which belong to them are found. No field has such names. */
export function relationKeys(resource: ResourceDefinition, names: Iterable<string>): Record<string, SQL> {
  const keys = [...names].map((name) => [keyName(name), keySql(relationOf(resource, name).columns, resource.columns)]);
  return Object.fromEntries(keys) as Record<string, SQL>; // entries widen to any
}

/** What each row comes with, row by row: one statement for each relation that is asked for, however many rows there are. */
export async function include(
  inclusion: Inclusion,
  { resource, rows }: { readonly resource: ResourceDefinition; readonly rows: readonly Row[] },
  asking: Asking,
): Promise<Included[]> {
  const columns = await Promise.all(
    [...inclusion].map(async ([name, nested]) => {
      const keys = rows.map((row) => String(row[keyName(name)]));
      const relation = relationOf(resource, name);
      return [name, await related(relation, { of: resource, keys, nested }, asking)] as const;
    }),
  );
  return rows.map((_, index) => Object.fromEntries(columns.map(([name, values]) => [name, values[index]])));
}

interface Wanted {
  /** What the relation starts from. */
  readonly of: ResourceDefinition;
  /** What each row is joined by. */
  readonly keys: readonly string[];
  readonly nested: ReadonlySet<string>;
}

/** What each key comes with, as answers have it: rows alone that the caller may read. */
async function related(relation: Relation, { of: owner, keys, nested }: Wanted, asking: Asking): Promise<unknown[]> {
  const distinct = [...new Set(keys)];
  const { resource, found } = await find(relation, { of: owner, keys: distinct, nested }, asking);
  const inclusion = new Map([...nested].map((name) => [name, new Set<string>()]));
  const beside = await include(inclusion, { resource, rows: found.map(({ row }) => row) }, asking);
  const present = presentation(resource).presenterFor(asking.caller.context);
  const groups = new Map(distinct.map((key): [string, Group] => [key, { count: 0, bodies: [] }]));
  for (const [index, { row, of, count }] of found.entries()) {
    const group = groups.get(distinct[of] ?? "");
    group?.bodies.push({ ...present(row), ...beside[index] });
    if (group !== undefined) group.count = count;
  }
  return keys.map((key) => answer(relation, groups.get(key)));
}

interface Group {
  /** How many rows there are, shown or not. */
  count: number;
  readonly bodies: Included[];
}

/** No record that there is not, or not for this caller: which of the two, nobody learns. */
function answer({ kind }: Relation, { count, bodies }: Group = { count: 0, bodies: [] }): unknown {
  return kind === "one" ? (bodies[0] ?? null) : { data: bodies, hasMore: count > bodies.length };
}

async function find({ kind, columns, resource: tag }: Relation, { of: owner, keys, nested }: Wanted, asking: Asking) {
  const { services, caller, targets } = asking;
  const target = targets.get(tag);
  if (target === undefined) throw new Error(`A relation to ${tag} is included without a look at it`);
  const { resource, read } = target;
  const decision = readDecision(read, caller.context);
  const rows = new ScopedTable({ resource, database: services.database, context: caller.context });
  const most = { each: kind === "one" ? 1 : mostRelated, all: Math.max(mostIncluded, keys.length) };
  const wanted = { columns, keys, where: rows.sqlOf(decision), most, beside: relationKeys(resource, nested) };
  // by a column that is masked for the caller, nothing is found: what is would tell its value
  const [hiddenHere, hiddenThere] = [maskedFor(owner, caller.context), maskedFor(resource, caller.context)];
  const isMasked = columns.some(([own, theirs]) => hiddenHere.has(own) || hiddenThere.has(theirs));
  const isNobody = decision.kind === "deny" || keys.length === 0 || isMasked;
  return { resource, found: isNobody ? [] : await rows.related(wanted) };
}

function relationOf({ relations }: ResourceDefinition, name: string): Relation {
  const relation = relations.get(name);
  if (relation === undefined) throw new Error(`There is no relation ${name}`);
  return relation;
}

function keyName(relation: string): string {
  return `:${relation}`;
}

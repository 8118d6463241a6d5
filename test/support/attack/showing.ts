import { getTableColumns } from "drizzle-orm";
import { isAboutRecords, type Endpoint } from "../walk/document.js";
import { propertiesOf, typesOf, type Schema } from "../walk/schema.js";
import { aimed, isWrite, withFields, writingEndpoints } from "./attempt.js";
import type { Attacker } from "./attackers.js";
import { dataOf, hasParameter } from "./listing.js";
import { admits, cellsOf, existsFor, holdsAt, isBareAt, type Cells } from "./oracle.js";
import { relationsOf } from "./relations.js";
import type { Asked } from "./reply.js";
import type { Target, World } from "./world.js";

type Json = Readonly<Record<string, unknown>>;

/** A row of a table in an answer that is no page of it, and how it came there. */
export interface Showing {
  readonly attacker: Attacker;
  readonly operationId: string;
  readonly how: "by key" | "created" | "changed" | "given" | "included";
  readonly row: Json;
  /** What is stored. */
  readonly cells: Cells;
}

const hows = { get: "by key", create: "created", update: "changed", put: "changed", action: "given" } as const;

/** Every way but lists and views in which rows of a table are shown, as everyone whom it lets in. Writes are not taken back. */
export async function showings(world: World, target: Target, text: string): Promise<Showing[]> {
  const found: Showing[] = [];
  for (const endpoint of target.resource.all) {
    const { kind, operationId } = endpoint;
    if (kind === "list" || kind === "view" || kind === "delete" || !showsRows(target, endpoint)) continue;
    for (const attacker of world.attackers.filter((one) => admits(endpoint.access, one))) {
      for (const keys of aims(target, endpoint, attacker)) {
        const asked = withText(await aimed(world, target, endpoint, keys), { target, endpoint, text });
        const { status, body } = await world.ask(attacker, asked);
        if (status >= 300) continue;
        const stored = isWrite(endpoint) ? await storedIn(world, target) : storedOf(target);
        for (const row of rowsOf(endpoint, body))
          found.push({ attacker, operationId, how: hows[kind], row, cells: stored(row) });
      }
    }
  }
  return [...found, ...(await included(world, target))];
}

/** An answer is a row, a list of them, or a batch of them. */
function rowsOf({ batch }: Endpoint, body: unknown): readonly Json[] {
  return (batch === undefined ? [body].flat() : (body as { readonly data: readonly Json[] }).data) as readonly Json[];
}

/** The rows of a table that those of others lead to. */
async function included(world: World, target: Target): Promise<Showing[]> {
  const found: Showing[] = [];
  const stored = storedOf(target);
  for (const from of world.targets) {
    const relations = relationsOf(from, world.targets).filter(({ to }) => to === target);
    for (const { name, kind } of relations) {
      for (const endpoint of from.resource.all.filter((one) => one.kind === "list" && hasParameter(one, "include"))) {
        for (const attacker of world.attackers.filter((one) => admits(endpoint.access, one))) {
          const path = `${endpoint.path}?limit=100&include=${name}`;
          const answer = await world.ask(attacker, { method: "GET", path });
          const rows = dataOf(answer).flatMap((row) => {
            const beside = row[name] as Json | { readonly data: readonly Json[] } | null;
            if (beside === null) return [];
            return kind === "many" ? (beside["data"] as readonly Json[]) : [beside as Json];
          });
          for (const row of rows)
            found.push({ attacker, operationId: endpoint.operationId, how: "included", row, cells: stored(row) });
        }
      }
    }
  }
  return found;
}

/** Whether it answers with rows, or a list of them, as the table's resource shows them. */
function showsRows({ resource }: Target, { kind, answer = {} }: Endpoint): boolean {
  if (kind !== "action") return answer !== undefined;
  const isRow = (schema: Schema) => {
    const fields = Object.entries(propertiesOf(schema)).filter(([, field]) => !("x-relation" in field));
    return JSON.stringify(Object.fromEntries(fields)) === JSON.stringify(resource.fields);
  };
  return isRow(answer) || isRow((answer["items"] ?? {}) as Schema);
}

/** Rows that the caller sees masked; where an operation is about no row, none. */
function aims(target: Target, endpoint: Endpoint, attacker: Attacker): readonly (readonly unknown[] | undefined)[] {
  if (!isAboutRecords(endpoint)) return [undefined];
  const rows = target.rows.filter(({ cells }) => {
    const isMasked = Object.keys(target.masks).some((name) => !isBareAt(target, name, { attacker, cells }));
    return (
      isMasked && existsFor(target.firewall, attacker, cells) && holdsAt(endpoint.access, attacker, cells) !== false
    );
  });
  return rows.slice(0, 2).map(({ keys }) => keys);
}

interface Written {
  readonly target: Target;
  readonly endpoint: Endpoint;
  readonly text: string;
}

/** The request with a text in each masked field that takes any; what takes addresses alone gets one that no mask knows. */
function withText(asked: Asked, { target, endpoint, text }: Written): Asked {
  if (!writingEndpoints(target).includes(endpoint)) return asked;
  const fields = Object.entries(propertiesOf(endpoint.body ?? {})).filter(
    ([name, schema]) => name in target.masks && typesOf(schema).includes("string") && !("enum" in schema),
  );
  const values = fields.map(([name, { format }]) => [name, format === "email" ? `a@example.${letters(text)}` : text]);
  return withFields(endpoint, asked, Object.fromEntries(values));
}

function letters(text: string): string {
  return text.replaceAll(/[^a-z]/g, "");
}

type StoredOf = (row: Json) => Cells;

function storedOf({ rows, resource }: Target): StoredOf {
  return (row) => {
    const keys = JSON.stringify(resource.facts.keys.map((key) => row[key]));
    return rows.find((one) => JSON.stringify(one.keys) === keys)?.cells ?? {};
  };
}

/** The same of what is in the database now. */
async function storedIn({ site }: World, { resource, table }: Target): Promise<StoredOf> {
  const { sqlName, keys } = resource.facts;
  const columns = getTableColumns(table);
  const all = await site.sql(`select * from "${sqlName}"`);
  return (row) => {
    const stored = all.find((one) => keys.every((key) => one[columns[key]?.name ?? key] === row[key]));
    return stored === undefined ? {} : cellsOf(table, stored);
  };
}

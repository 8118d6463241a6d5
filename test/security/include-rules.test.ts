import { interpret, isPublic, isSignedIn, type Context, type Rule } from "@quickback/policy";
import { everyRow, many, one, resource, routes, shape } from "@quickback/server/v1";
import { asc } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { Services } from "../../packages/server/src/app/services.js";
import { include, relationKeys } from "../../packages/server/src/operations/include.js";
import type { Targets } from "../../packages/server/src/table/readable-rows.js";
import type { Row } from "../../packages/server/src/table/row.js";
import { ScopedTable } from "../../packages/server/src/table/scoped-table.js";
import { d1, libsqlInMemory, type Backend, type Statement } from "../support/backends.js";
import { anyContext, anyRow, anyRule, asCells, type CellRow } from "../support/rules.js";
import { runs } from "../support/runs.js";
import { schemaSql } from "../support/schema-sql.js";
import { databases } from "../support/site.js";

/** A graph: each node may have a parent, by a key of two columns, one of which may be NULL. */
const nodes = sqliteTable("nodes", {
  id: integer("id").primaryKey(),
  side: text("side"),
  parent: integer("parent"),
  word: text("word"),
  name: text("name").notNull(),
  count: integer("count"),
  size: integer("size").notNull(),
  flag: integer("flag", { mode: "boolean" }),
  at: integer("at", { mode: "timestamp" }),
});

const Node = shape("Node", z.object({ id: z.int() }));
const relations = {
  parent: one("nodes", { parent: "id", side: "side" }),
  children: many("nodes", { id: "parent", side: "side" }),
};

interface Graph {
  readonly rows: readonly (CellRow & { readonly side: string | null; readonly parent: number | null })[];
  readonly firewall: Rule;
  readonly read: Rule;
  readonly context: Context & { readonly now: number };
}

const anyGraph: fc.Arbitrary<Graph> = fc.record({
  rows: fc.array(
    fc
      .tuple(anyRow, fc.constantFrom("l", "r", null), fc.option(fc.integer({ min: 0, max: 6 })))
      .map(([row, side, parent]) => ({ ...row, side, parent })),
    { minLength: 1, maxLength: 7 },
  ),
  firewall: anyRule,
  read: anyRule,
  context: anyContext.map((context) => ({ ...context, now: context.now ?? 0 })),
});

/** What the rules let the caller read, worked out row by row. */
function related(graph: Graph) {
  const { rows, firewall, read, context } = graph;
  const isAsked = isPublic(read) || isSignedIn(context);
  const passes = (row: CellRow) => interpret(firewall, context, asCells(row)) && interpret(read, context, asCells(row));
  const readable = rows.flatMap((row, id) => (isAsked && passes(row) ? [{ ...row, id }] : []));
  const parentOf = (id: number) =>
    readable.find((one) => one.id === rows[id]?.parent && one.side === rows[id].side && one.side !== null);
  const childrenOf = (id: number) =>
    readable.filter((one) => one.parent === id && one.side === rows[id]?.side && one.side !== null);
  return { parentOf, childrenOf };
}

function expected(graph: Graph): unknown[] {
  const { parentOf, childrenOf } = related(graph);
  const children = (id: number, more: (id: number) => object) => {
    return { data: childrenOf(id).map((one) => ({ id: one.id, ...more(one.id) })), hasMore: false };
  };
  const parent = (id: number, more: (id: number) => object) => {
    const found = parentOf(id);
    return found === undefined ? null : { id: found.id, ...more(found.id) };
  };
  return graph.rows.map((_, id) => ({
    parent: parent(id, (inner) => ({ children: children(inner, () => ({})) })),
    children: children(id, (inner) => ({ parent: parent(inner, () => ({})), children: children(inner, () => ({})) })),
  }));
}

function inserting({ word, name, count, size, flag, at, side, parent }: Graph["rows"][number], id: number): Statement {
  const stored = flag === null ? null : Number(flag);
  return [
    "insert into nodes values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    id,
    side,
    parent,
    word,
    name,
    count,
    size,
    stored,
    at,
  ];
}

describe.each(databases)("A09 included rows, on %s", (database) => {
  let backend: Backend | undefined;
  beforeAll(async () => {
    const schema = await schemaSql({ nodes });
    backend = database === "d1" ? await d1(schema) : await libsqlInMemory(schema);
  });
  afterAll(() => backend?.close());

  it("are those that the interpreter lets be read, at both levels", async () => {
    const property = fc.asyncProperty(anyGraph, async (graph) => {
      const running = backend as Backend; // opened above
      await running.batch([["delete from nodes"], ...graph.rows.map(inserting)]);
      const all = { table: nodes, shape: Node, firewall: everyRow(), system: ["id"], relations } as const;
      const node = resource({ ...all, firewall: { kind: "firewall", rule: graph.firewall } });
      const target = routes("nodes", {
        "GET /nodes/{id}": node.get({ allow: graph.read, include: ["parent", "children"] }),
      });
      const base = resource(all).get({ allow: graph.read }).resource;
      const { database: handle } = running;
      const asked = new ScopedTable({ resource: base, database: handle, context: graph.context });
      const beside = relationKeys(base, ["parent", "children"]);
      const rows: Row[] = await asked.list({
        where: undefined,
        orderBy: [asc(nodes.id)],
        limit: 10,
        offset: 0,
        beside,
      });
      const targets: Targets = new Map([
        ["nodes", { resource: target.resource ?? base, read: target.read, include: target.include }],
      ]);
      const caller = { context: graph.context, user: undefined, session: undefined };
      const services = { database: handle } as Services; // nothing else is asked for
      const inclusion = new Map([
        ["parent", new Set(["children"])],
        ["children", new Set(["parent", "children"])],
      ]);
      const found = await include(inclusion, { resource: base, rows }, { services, caller, targets });
      expect(found).toEqual(expected(graph));
    });
    await fc.assert(property, runs(database === "d1" ? 25 : 300));
  });
});

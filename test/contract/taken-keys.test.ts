import { everyRow, keyText, otherThan, resource, routes, shape, signedIn } from "@quickback/server/v1";
import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { problemOf } from "../support/answers.js";
import { databases } from "../support/site.js";
import { define, useApp } from "../support/small-app.js";

// A record whose key another path has could be made, and then neither changed nor deleted: `PATCH /items/batch` is the batch.

const items = sqliteTable("items", { id: text("id").primaryKey(), note: text("note") });
const pairs = sqliteTable("pairs", { left: text("left").notNull(), right: text("right").notNull() }, (pair) => [
  primaryKey({ columns: [pair.left, pair.right] }),
]);

const Item = shape("Item", z.object({ id: z.string(), note: z.string().nullable() }));
const ItemCreate = shape(
  "ItemCreate",
  z.strictObject({ id: otherThan(keyText(), "batch"), note: z.string().nullable().optional() }),
);
const ItemUpdate = shape("ItemUpdate", ItemCreate.omit({ id: true }).partial());
const item = resource({ table: items, shape: Item, firewall: everyRow(), system: [] });

const Pair = shape("Pair", z.object({ left: z.string(), right: z.string() }));
const PairCreate = shape("PairCreate", z.strictObject({ left: otherThan(keyText(), "views", "a"), right: keyText() }));
const pair = resource({ table: pairs, shape: Pair, firewall: everyRow(), system: [] });

const allow = signedIn();
const list = { allow, filter: [], sort: [], pageSize: { default: 50, max: 100 } };
const app = {
  tables: { items, pairs },
  routes: [
    routes("items", {
      "GET /items/{id}": item.get({ allow }),
      "POST /items": item.create({ allow, accept: ItemCreate }),
      "PUT /items/{id}": item.put({ create: allow, update: allow, accept: ItemCreate, replaces: ["note"] }),
      "PATCH /items/{id}": item.update({ allow, accept: ItemUpdate }),
      "POST /items/batch": item.batchCreate({ allow, accept: ItemCreate }),
      "PATCH /items/batch": item.batchUpdate({ allow, accept: ItemUpdate }),
    }),
    routes("pairs", {
      "GET /pairs/views/summary": pair.view("summary", { ...list, shape: Pair }),
      "GET /pairs/{left}/{right}": pair.get({ allow }),
      "POST /pairs": pair.create({ allow, accept: PairCreate }),
    }),
  ],
};

const other = 'Expected a text other than "batch", which a path of another operation has in its place.';

describe.each(databases)("a key that a path of its table has, on %s", (database) => {
  const site = useApp(app, database);

  it.each([
    ["create", "POST", "/items", { id: "batch" }, `The field "id": ${other}`],
    ["a batch", "POST", "/items/batch", { records: [{ id: "a" }, { id: "batch" }] }, other],
    ["put", "PUT", "/items/batch", { note: null }, `The key "id": ${other}`],
    ["create", "POST", "/pairs", { left: "views", right: "summary" }, 'Expected a text other than "views" or "a"'],
  ])("is refused by %s: %s %s", async (_what, method, path, body, message) => {
    const answer = await site.send(method, `/api/v1${path}`, { as: "user", body });
    const problem = await problemOf(answer);
    expect(problem).toMatchObject({ status: 400, code: "VALIDATION_ERROR" });
    expect(problem.detail).toContain(message);
    expect(await site.sql("select * from items")).toEqual([]);
  });

  it.each(["Batch", "batches", "views"])("is not like %j, which is taken", async (id) => {
    expect((await site.send("POST", "/api/v1/items", { as: "user", body: { id } })).status).toBe(201);
    expect((await site.send("PATCH", `/api/v1/items/${id}`, { as: "user", body: { note: "new" } })).status).toBe(200);
  });

  it("is changed where it has been there before", async () => {
    await site.sql("insert into items values ('batch', 'old')");
    expect((await site.send("PUT", "/api/v1/items/batch", { as: "user", body: { note: "new" } })).status).toBe(200);
  });
});

it("a key that a path of its table has is none by the document", async () => {
  const { components } = await define(app).describe();
  expect(components).toMatchObject({
    schemas: { ItemCreate: { properties: { id: { type: "string", not: { enum: ["batch"] } } } } },
  });
});

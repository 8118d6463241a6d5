import { anyone, notDeleted, own, resource, role, routes, rows, shape } from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { outcomeOf, pageOf } from "../support/answers.js";
import { useApp } from "../support/small-app.js";
import { databases } from "../support/site.js";

const drafts = sqliteTable("drafts", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  state: text("state"),
  ownerId: text("owner_id").notNull(),
  deletedBy: text("deleted_by"),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});

const Draft = shape(
  "Draft",
  z.object({ id: z.string(), title: z.string(), state: z.string().nullable(), ownerId: z.string() }),
);
const DraftUpdate = shape("DraftUpdate", z.strictObject({ title: z.string(), state: z.string().nullable() }).partial());

const draft = resource({
  table: drafts,
  shape: Draft,
  firewall: rows(own(drafts.ownerId), notDeleted(drafts.deletedAt)),
  system: ["id", "ownerId"],
  stamps: { delete: { deletedBy: "userId" } },
});

/** Sealed drafts stay as they are. */
const unsealed = {
  kind: "and",
  rules: [
    role("user"),
    { kind: "compare", column: "state", operator: "notEquals", operand: { kind: "literal", value: "sealed" } },
  ],
} as const;

const comments = sqliteTable("comments", {
  id: text("id").primaryKey(),
  deletedOn: text("deleted_on"),
});
const comment = resource({
  table: comments,
  shape: shape("Comment", z.object({ id: z.string(), deletedOn: z.string().nullable() })),
  firewall: rows(notDeleted(comments.deletedOn)),
  system: ["id", "deletedOn"],
});

const small = {
  tables: { drafts, comments },
  routes: [
    routes("drafts", {
      "GET /drafts": draft.list({
        allow: role("user"),
        filter: ["id"],
        sort: ["id"],
        pageSize: { default: 9, max: 9 },
      }),
      "GET /drafts/{id}": draft.get({ allow: role("user") }),
      "PATCH /drafts/{id}": draft.update({ allow: unsealed, accept: DraftUpdate }),
      "DELETE /drafts/{id}": draft.softDelete({ allow: unsealed, column: "deletedAt" }),
    }),
    routes("comments", {
      "GET /comments/{id}": comment.get({ allow: anyone() }),
      "DELETE /comments/{id}": comment.softDelete({ allow: role("user"), column: "deletedOn" }),
    }),
  ],
};

describe.each(databases)("a soft delete on %s", (database) => {
  const site = useApp(small, database);
  const insert = (id: string, owner: string, state: string | null = null) =>
    site.sql("insert into drafts (id, title, owner_id, state) values (?, 'Old', ?, ?)", id, `id-of-${owner}`, state);
  const remove = (id: string) => site.send("DELETE", `/api/v1/drafts/${id}`, { as: "user" });
  const change = (id: string) => site.send("PATCH", `/api/v1/drafts/${id}`, { as: "user", body: { title: "New" } });

  it("marks the row, says when and by whom, and keeps it", async () => {
    await insert("mine", "user");
    const before = Date.now();
    expect((await remove("mine")).status).toBe(204);
    const [row] = await site.sql("select * from drafts");
    expect(row).toMatchObject({ id: "mine", title: "Old", deleted_by: "id-of-user" });
    expect(Number(row?.["deleted_at"])).toBeGreaterThanOrEqual(before);
  });

  it("makes the row unfindable: to get, list, count, update, and delete again", async () => {
    await insert("mine", "user");
    await insert("left", "user");
    await remove("mine");
    expect(await outcomeOf(await site.send("GET", "/api/v1/drafts/mine", { as: "user" }))).toBe("404 NOT_FOUND");
    expect(await outcomeOf(await change("mine"))).toBe("404 NOT_FOUND");
    expect(await outcomeOf(await remove("mine"))).toBe("404 NOT_FOUND");
    const page = await pageOf(await site.send("GET", "/api/v1/drafts?total=true", { as: "user" }));
    expect([page.data.map((row) => row["id"]), page.pagination["total"]]).toEqual([["left"], 1]);
  });

  it("marks in a text column with RFC 3339", async () => {
    await site.sql("insert into comments (id) values ('c')");
    expect((await site.send("DELETE", "/api/v1/comments/c", { as: "other" })).status).toBe(204);
    const [row] = await site.sql("select deleted_on from comments");
    expect(row?.["deleted_on"]).toBe(new Date(String(row?.["deleted_on"])).toISOString());
  });

  it("does not reach a row of someone else", async () => {
    await insert("theirs", "other");
    expect(await outcomeOf(await remove("theirs"))).toBe("404 NOT_FOUND");
    expect(await site.sql("select deleted_at from drafts")).toEqual([{ deleted_at: null }]);
  });

  it("of a row that the caller can read but not change is 403; so is an update", async () => {
    await insert("sealed", "user", "sealed");
    expect(await outcomeOf(await remove("sealed"))).toBe("403 ACCESS_CONDITION_FAILED");
    expect(await outcomeOf(await change("sealed"))).toBe("403 ACCESS_CONDITION_FAILED");
    expect(await site.sql("select title, deleted_at from drafts")).toEqual([{ title: "Old", deleted_at: null }]);
  });

  it("of a sealed row of someone else is 404: the condition tells nothing", async () => {
    await insert("theirs", "other", "sealed");
    expect(await outcomeOf(await remove("theirs"))).toBe("404 NOT_FOUND");
    expect(await outcomeOf(await change("theirs"))).toBe("404 NOT_FOUND");
  });

  it("tests the condition on the row as it was, so an update may seal it", async () => {
    await insert("mine", "user", "open");
    const sealing = await site.send("PATCH", "/api/v1/drafts/mine", { as: "user", body: { state: "sealed" } });
    expect(await sealing.json()).toMatchObject({ state: "sealed" });
    expect(await outcomeOf(await change("mine"))).toBe("403 ACCESS_CONDITION_FAILED");
  });
});

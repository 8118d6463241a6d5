import { ActionError, defineActions } from "@quickback/compiler";
import { notDeleted, own, resource, role, routes, rows, shape, timestamp } from "@quickback/server/v1";
import { sql } from "drizzle-orm";
import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { outcomeOf, rowOf } from "../support/answers.js";
import { define, useApp } from "../support/small-app.js";
import { databases } from "../support/site.js";

const posts = sqliteTable(
  "posts",
  {
    id: text("id").primaryKey(),
    status: text("status", { enum: ["draft", "review", "published"] }),
    title: text("title").notNull(),
    ownerId: text("owner_id").notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
    deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
  },
  (table) => [
    uniqueIndex("one_review")
      .on(table.ownerId)
      .where(sql`status = 'review'`),
  ],
);

/** What other callers do while an action's code runs. */
let others: (() => Promise<unknown>) | undefined;

/** Each run of an action's code, with the status that it found. */
let ran: string[] = [];

const input = z.strictObject({ next: z.enum(["go on", "refuse", "rename", "move on", "delete", "wait"]) });

const actions = defineActions(posts, {
  publish: {
    access: { roles: ["user"] },
    input,
    output: z.object({ status: z.string(), updatedAt: timestamp("ms").nullable() }),
    errors: { NOT_READY: 422 },
    execute: async ({ db, record, input: { next } }) => {
      ran.push(`${record.id} ${record.status}`);
      if (next === "move on") await db.posts.update(record.id, { status: "review" });
      if (next === "rename") await db.posts.update(record.id, { title: "Renamed" });
      if (next === "wait") await others?.();
      if (next === "delete") await db.posts.delete(record.id);
      if (next !== "go on") throw new ActionError("Not ready", "NOT_READY", 422);
      return record;
    },
  },
  submit: { access: { roles: ["user"] }, execute: ({ record }) => void ran.push(record.id) },
  retract: { access: { roles: ["user"] }, execute: () => undefined },
  withdraw: {
    access: { roles: ["user"] },
    errors: { NOT_READY: 422 },
    execute: () => {
      throw new ActionError("Not ready", "NOT_READY", 422);
    },
  },
});

const Post = shape("Post", z.object({ id: z.string(), status: z.string().nullable(), title: z.string() }));
const post = resource({
  table: posts,
  shape: Post,
  firewall: rows(own(posts.ownerId), notDeleted(posts.deletedAt)),
  system: ["id"],
  stamps: { update: { updatedAt: "now" } },
});
const untitled = {
  kind: "compare",
  column: "title",
  operator: "notEquals",
  operand: { kind: "literal", value: "" },
} as const;
const allow = role("user");
const toPublished = { column: "status", from: ["draft"], to: "published" } as const;

const table = {
  "GET /posts/{id}": post.get({ allow }),
  "POST /posts/{id}/publish": post.recordAction({
    allow: { kind: "and", rules: [allow, untitled] },
    run: actions.publish,
    transition: toPublished,
  }),
  "POST /posts/{id}/submit": post.recordAction({
    allow,
    run: actions.submit,
    transition: { column: "status", from: ["draft", null], to: "review" },
  }),
  "POST /posts/{id}/retract": post.recordAction({
    allow,
    run: actions.retract,
    transition: { column: "status", from: ["published"], to: "draft" },
  }),
  "POST /posts/{id}/withdraw": post.recordAction({
    allow,
    run: actions.withdraw,
    transition: { column: "status", from: ["published", "review"], to: null },
  }),
} as const;
const small = { tables: { posts }, routes: [routes("posts", table)] };

describe.each(databases)("an action with a transition, on %s", (database) => {
  const site = useApp(small, database);
  beforeEach(() => {
    ran = [];
  });
  const insert = (id: string, status: string | null, { owner = "user", title = "A title" } = {}) =>
    site.sql("insert into posts values (?, ?, ?, ?, null, null)", id, status, title, `id-of-${owner}`);
  const statuses = async () => (await site.sql("select status from posts order by id")).map(({ status }) => status);
  const publish = (id: string, next = "go on") =>
    site.send("POST", `/api/v1/posts/${id}/publish`, { as: "user", body: { next } });
  const call = (id: string, action: string) => site.send("POST", `/api/v1/posts/${id}/${action}`, { as: "user" });

  it("runs its code on the row as it is after it, with the stamps of an update", async () => {
    await insert("a", "draft");
    const answer = await publish("a");
    expect(await rowOf(answer)).toEqual({ status: "published", updatedAt: expect.any(String) });
    expect(ran).toEqual(["a published"]);
    expect(await statuses()).toEqual(["published"]);
  });

  it.each([1, 2, 3])("A18 of many calls that interleave, one wins, and no other runs its code: round %i", async () => {
    await insert("a", "draft");
    const answers = await Promise.all(Array.from({ length: 12 }, async () => outcomeOf(await publish("a"))));
    expect(answers.toSorted()).toEqual(["200", ...Array.from({ length: 11 }, () => "409 TRANSITION_LOST")]);
    expect(ran).toEqual(["a published"]);
  });

  it("A18 of calls for different transitions of one row, one wins", async () => {
    await insert("a", "draft");
    const racing = [publish("a"), call("a", "submit"), publish("a"), call("a", "submit")];
    const answers = (await Promise.all(racing)).map(({ status }) => status);
    expect(answers.filter((status) => status < 300)).toHaveLength(1);
    expect(answers.filter((status) => status === 409)).toHaveLength(3);
    expect(ran).toHaveLength(1);
  });

  it.each([
    ["in another state", "a", "409 TRANSITION_LOST"],
    ["that fails the rule's condition, in whatever state", "untitled", "403 ACCESS_CONDITION_FAILED"],
    ["of someone else", "theirs", "404 NOT_FOUND"],
    ["that is not there", "missing", "404 NOT_FOUND"],
  ])("A17 leaves a row alone %s, and does not run its code", async (_what, id, want) => {
    await insert("a", "published");
    await insert("theirs", "draft", { owner: "other" });
    await insert("untitled", "draft", { title: "" });
    const before = await statuses();
    expect(await outcomeOf(await publish(id))).toBe(want);
    expect([await statuses(), ran]).toEqual([before, []]);
  });

  it("A17 leaves the row alone where the input is wrong", async () => {
    await insert("a", "draft");
    expect(await outcomeOf(await publish("a", "nonsense"))).toBe("400 VALIDATION_ERROR");
    expect([await statuses(), ran]).toEqual([["draft"], []]);
  });

  it.each([
    ["is undone where the code throws", "refuse", "draft"],
    ["stays as the code has moved it on", "move on", "review"],
    ["stays where the code has changed the row besides", "rename", "published"],
    ["is not undone in a row that the code has deleted", "delete", "published"],
  ])("%s", async (_what, next, want) => {
    await insert("a", "draft");
    expect(await outcomeOf(await publish("a", next))).toBe("422 NOT_READY");
    expect(await statuses()).toEqual([want]);
  });

  it("A18 is not undone under someone who has made the same one since", async () => {
    await insert("a", "draft");
    others = async () => {
      await call("a", "retract");
      await new Promise((resolve) => setTimeout(resolve, 5)); // the stamp of an update counts milliseconds
      expect((await publish("a")).status).toBe(200);
    };
    expect(await outcomeOf(await publish("a", "wait"))).toBe("422 NOT_READY");
    expect(await statuses()).toEqual(["published"]);
  });

  it("can be made again after it has been undone", async () => {
    await insert("a", "draft");
    await publish("a", "refuse");
    expect((await publish("a")).status).toBe(200);
  });

  it.each([["published"], ["review"]])("goes back to the one of several values that it came from: %s", async (from) => {
    await insert("a", from);
    expect(await outcomeOf(await call("a", "withdraw"))).toBe("422 NOT_READY");
    expect(await statuses()).toEqual([from]);
  });

  it.each([[null], ["draft"]])("starts from any of its values, NULL among them: %s", async (from) => {
    await insert("a", from);
    expect((await call("a", "submit")).status).toBe(204);
    expect(await statuses()).toEqual(["review"]);
  });

  it("answers 409 for a value that can be there once", async () => {
    await insert("a", "review");
    await insert("b", "draft");
    expect(await outcomeOf(await call("b", "submit"))).toBe("409 UNIQUE_VIOLATION");
    expect([await statuses(), ran]).toEqual([["review", "draft"], []]);
  });
});

describe("the document of an action with a transition", () => {
  const codesOf = async (operations: Parameters<typeof routes>[1], path: string) => {
    const { paths } = await define({ tables: { posts }, routes: [routes("posts", operations)] }).describe();
    return JSON.stringify((paths as Record<string, object>)[`/api/v1/posts/{id}/${path}`]);
  };

  it("says what changes, and what may be answered", async () => {
    const text = await codesOf(table, "publish");
    expect(text).toContain('Changes `status` from \\"draft\\" to \\"published\\".');
    expect(text).toContain("TRANSITION_LOST");
    expect(text).not.toContain('CONFLICT"');
  });

  it("has no TRANSITION_LOST where nobody may read the rows: they are not told that there is one", async () => {
    const { "GET /posts/{id}": _, ...unread } = table;
    expect(await codesOf(unread, "publish")).not.toContain("TRANSITION_LOST");
  });
});

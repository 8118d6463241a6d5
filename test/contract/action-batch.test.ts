import { ActionError, defineActions, type ScopedDatabase } from "@quickback/compiler";
import { everyRow, own, resource, role, routes, rows, shape } from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { outcomeOf, problemOf, rowOf } from "../support/answers.js";
import { useApp } from "../support/small-app.js";
import { databases } from "../support/site.js";

const tags = sqliteTable("tags", { id: text("id").primaryKey(), name: text("name").notNull().unique() });
const user = sqliteTable("user", { id: text("id").primaryKey() });
const drafts = sqliteTable("drafts", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  tagId: text("tag_id").references(() => tags.id),
  ownerId: text("owner_id").notNull(),
  changedAt: integer("changed_at", { mode: "timestamp_ms" }),
});

/** What an action is to do with its `db`; what it gives is the answer. */
type Work = (db: ScopedDatabase) => unknown;

const works: Readonly<Record<string, Work>> = {
  all: (db) =>
    db.batch([
      db["tags"]!.insert({ id: "t1", name: "new" }),
      db["drafts"]!.update("mine", { title: "Tagged", tagId: "t1" }),
      db["drafts"]!.delete("mine too"),
    ]),
  ofTables: (db) =>
    db.batch([
      db.of(tags).insert({ id: "t1", name: "new" }),
      db.of(drafts).update("mine", { title: "Tagged", tagId: "t1" }),
      db.of(drafts).delete("mine too"),
    ]),
  ofTheirs: async (db) => ({ found: (await db.of(drafts).find("theirs")) !== undefined }),
  ofInternal: (db) =>
    db
      .of(user)
      .list()
      .catch((error: Error) => ({ said: error.message })),
  none: (db) => db.batch([]),
  foreign: (db) =>
    db.batch([db["tags"]!.insert({ id: "t1", name: "new" }), db["drafts"]!.update("theirs", { title: "x" })]),
  missing: (db) => db.batch([db["drafts"]!.delete("mine"), db["drafts"]!.delete("missing")]),
  taken: (db) =>
    db.batch([db["drafts"]!.update("mine", { title: "x" }), db["tags"]!.insert({ id: "t1", name: "taken" })]),
  dangling: (db) =>
    db.batch([db["tags"]!.insert({ id: "t1", name: "new" }), db["drafts"]!.update("mine", { tagId: "no" })]),
  referenced: (db) => db.batch([db["drafts"]!.delete("mine"), db["tags"]!.delete("t0")]),
  takenAlone: (db) => db["tags"]!.insert({ id: "t1", name: "taken" }),
  danglingAlone: (db) => db["drafts"]!.update("mine", { tagId: "no" }),
  referencedAlone: (db) => db["tags"]!.delete("t0"),
  outsideOfScope: (db) => db.batch([db["drafts"]!.update("mine", { ownerId: "id-of-other" })]),
  caught: async (db) => {
    try {
      await db["tags"]!.insert({ id: "t1", name: "taken" });
    } catch (error) {
      if (error instanceof ActionError) return { code: error.code, status: error.status };
    }
    return { code: "none" };
  },
  awaitedTwice: async (db) => {
    const write = db["tags"]!.insert({ id: "t1", name: "new" });
    return { same: (await write) === (await write) };
  },
  neverAwaited: async (db) => {
    void db["tags"]!.insert({ id: "t1", name: "new" });
    return {};
  },
  awaitedAndBatched: async (db) => {
    const write = db["tags"]!.insert({ id: "t1", name: "new" });
    await write;
    return db.batch([write]).catch((error: Error) => ({ said: error.message }));
  },
  promised: async (db) => {
    const promise = Promise.resolve({ id: "t1" });
    return db.batch([promise as never]).catch((error: Error) => ({ said: error.message }));
  },
};

const actions = defineActions({
  work: {
    standalone: true,
    access: { roles: ["user"] },
    input: z.strictObject({ name: z.string() }),
    errors: { UNIQUE_VIOLATION: 409, REFERENCE_NOT_FOUND: 400, REFERENCED: 409, CONFLICT: 409, OUTSIDE: 418 },
    execute: async ({ db, input }) => {
      if (input.name !== "outsideOfScope") return await works[input.name]?.(db);
      await Promise.resolve(works[input.name]?.(db)).catch(() => {
        throw new ActionError("Refused", "OUTSIDE", 418);
      });
    },
  },
});

const tag = resource({
  table: tags,
  shape: shape("Tag", z.object({ id: z.string(), name: z.string() })),
  firewall: everyRow(),
  system: [],
});
const draft = resource({
  table: drafts,
  shape: shape("Draft", z.object({ id: z.string(), title: z.string(), ownerId: z.string() })),
  firewall: rows(own(drafts.ownerId)),
  system: ["id", "ownerId"],
  stamps: { create: { id: "uuid", ownerId: "userId" }, update: { changedAt: "now" } },
});
const allow = role("user");
const small = {
  tables: { drafts, tags },
  routes: [
    routes("tags", { "GET /tags/{id}": tag.get({ allow }) }),
    routes("drafts", {
      "GET /drafts/{id}": draft.get({ allow }),
      "POST /drafts/work": draft.standaloneAction({ allow, run: actions.work }),
    }),
  ],
};

describe.each(databases)("the writes of an action, on %s", (database) => {
  const site = useApp(small, database);
  const work = async (name: string) => {
    await site.batch([
      ["insert into tags values ('t0', 'taken')"],
      ["insert into drafts values ('mine', 'Mine', null, 'id-of-user', null)"],
      ["insert into drafts values ('mine too', 'Mine', 't0', 'id-of-user', null)"],
      ["insert into drafts values ('theirs', 'Theirs', null, 'id-of-other', null)"],
    ]);
    const before = await contents();
    const answer = await site.send("POST", "/api/v1/drafts/work", { as: "user", body: { name } });
    return { answer, isAsBefore: JSON.stringify(before) === JSON.stringify(await contents()) };
  };
  const contents = async () => [await site.sql("select * from tags"), await site.sql("select * from drafts")];

  it.each(["all", "ofTables"])("in a batch are all done, and give what each would give: %s", async (name) => {
    const { answer } = await work(name);
    const [inserted, updated, deleted] = (await answer.json()) as [object, object, unknown];
    expect(inserted).toEqual({ id: "t1", name: "new" });
    expect(updated).toMatchObject({ id: "mine", title: "Tagged", tagId: "t1", changedAt: expect.any(String) });
    expect(deleted).toBe(true);
    expect(await site.sql("select id, title from drafts order by id")).toEqual([
      { id: "mine", title: "Tagged" },
      { id: "theirs", title: "Theirs" },
    ]);
  });

  it.each<[string, object]>([
    ["ofTheirs", { found: false }],
    ["ofInternal", { said: 'db.of(user): the table has no definition. db.asSystem("reason") reaches it.' }],
  ])("reach another table by its Drizzle table, behind the same firewall: %s", async (name, want) => {
    expect(await (await work(name)).answer.json()).toEqual(want);
  });

  it("in an empty batch are none", async () => {
    expect(await (await work("none")).answer.json()).toEqual([]);
  });

  it.each([
    ["an update of another's row", "foreign", "409 CONFLICT"],
    ["a delete of no row", "missing", "409 CONFLICT"],
    ["a value that is taken", "taken", "409 UNIQUE_VIOLATION"],
    ["a reference to nothing", "dangling", "400 REFERENCE_NOT_FOUND"],
    ["a delete of what is referred to", "referenced", "409 REFERENCED"],
    ["a row that would leave the firewall", "outsideOfScope", "418 OUTSIDE"],
  ])("in a batch with %s are not done, none of them", async (_what, name, want) => {
    const { answer, isAsBefore } = await work(name);
    expect([await outcomeOf(answer), isAsBefore]).toEqual([want, true]);
  });

  it.each([
    ["takenAlone", "409 UNIQUE_VIOLATION"],
    ["danglingAlone", "400 REFERENCE_NOT_FOUND"],
    ["referencedAlone", "409 REFERENCED"],
  ])("that the database refuses are the problems that the action declares: %s", async (name, want) => {
    const { answer, isAsBefore } = await work(name);
    const problem = await problemOf(answer.clone());
    expect([await outcomeOf(answer), problem["layer"], isAsBefore]).toEqual([want, "database", true]);
    expect(problem).not.toHaveProperty("errors");
  });

  it("that the database refuses are ActionErrors to the author", async () => {
    expect(await rowOf((await work("caught")).answer)).toEqual({ code: "UNIQUE_VIOLATION", status: 409 });
  });

  it("run once, when they are awaited", async () => {
    expect(await rowOf((await work("awaitedTwice")).answer)).toEqual({ same: true });
    expect(await site.sql("select id from tags where id = 't1'")).toEqual([{ id: "t1" }]);
  });

  it("that nobody awaits do not run", async () => {
    expect((await work("neverAwaited")).isAsBefore).toBe(true);
  });

  it.each([
    ["awaitedAndBatched", /runs once/],
    ["promised", /takes writes of db/],
  ])("that have run, or are none, are no part of a batch: %s", async (name, said) => {
    expect(await rowOf((await work(name)).answer)).toEqual({ said: expect.stringMatching(said) });
  });
});

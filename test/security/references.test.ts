import { defineActions } from "@quickback/compiler";
import {
  anyone,
  everyRow,
  notDeleted,
  own,
  reference,
  resource,
  role,
  routes,
  rows,
  shape,
  signedIn,
} from "@quickback/server/v1";
import { foreignKey, integer, primaryKey, sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { userId, type Role } from "../support/accounts.js";
import { outcomeOf, problemOf, rowOf } from "../support/answers.js";
import { define, useApp, type SmallApp } from "../support/small-app.js";
import { databases } from "../support/site.js";

// A15: a foreign key to a row that its writer may not read is answered like one to a row that is not there.

const lists = sqliteTable("lists", {
  id: text("id").primaryKey(),
  ownerId: text("owner_id").notNull(),
  parentId: text("parent_id").references((): AnySQLiteColumn => lists.id),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});

const labels = sqliteTable("labels", { id: integer("id").primaryKey(), isStaff: integer("is_staff").notNull() });
const seats = sqliteTable(
  "seats",
  { hall: text("hall"), row: integer("row"), ownerId: text("owner_id").notNull() },
  (seat) => [primaryKey({ columns: [seat.hall, seat.row] })],
);
const secrets = sqliteTable("secrets", { id: text("id").primaryKey() });

const notes = sqliteTable(
  "notes",
  {
    id: text("id").primaryKey(),
    listId: text("list_id").references(() => lists.id),
    labelId: integer("label_id").references(() => labels.id),
    hall: text("hall").default("main"),
    row: integer("row"),
    secretId: text("secret_id").references(() => secrets.id),
  },
  (note) => [foreignKey({ columns: [note.hall, note.row], foreignColumns: [seats.hall, seats.row] })],
);

const input = { listId: z.string().nullable().optional(), labelId: z.int().nullable().optional() };
const place = { hall: z.string().nullable().optional(), row: z.int().nullable().optional() };
const NoteWritten = shape(
  "NoteWritten",
  z.strictObject({ ...input, ...place, secretId: z.string().nullable().optional() }),
);

const list = resource({
  table: lists,
  shape: shape("List", z.object({ id: z.string(), ownerId: z.string(), parentId: z.string().nullable() })),
  firewall: rows(own(lists.ownerId), notDeleted(lists.deletedAt)),
  system: ["id", "ownerId"],
  stamps: { create: { id: "uuid", ownerId: "userId" } },
  references: [reference("lists", { parentId: "id" })],
});

const label = resource({
  table: labels,
  shape: shape("Label", z.object({ id: z.int() })),
  firewall: everyRow(),
  system: ["id"],
});

const seat = resource({
  table: seats,
  shape: shape("Seat", z.object({ hall: z.string(), row: z.int() })),
  firewall: rows(own(seats.ownerId)),
  system: ["hall", "row"],
});

const secret = resource({
  table: secrets,
  shape: shape("Secret", z.object({ id: z.string() })),
  firewall: everyRow(),
  system: ["id"],
});

const note = resource({
  table: notes,
  shape: shape(
    "Note",
    z.object({
      id: z.string(),
      listId: z.string().nullable(),
      labelId: z.int().nullable(),
      hall: z.string().nullable(),
      row: z.int().nullable(),
      secretId: z.string().nullable(),
    }),
  ),
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid" } },
  references: [
    reference("lists", { listId: "id" }),
    reference("labels", { labelId: "id" }),
    reference("seats", { hall: "hall", row: "row" }),
    reference("secrets", { secretId: "id" }),
  ],
});

const ListWritten = shape("ListWritten", z.strictObject({ parentId: z.string().nullable().optional() }));

const actions = defineActions(null, {
  write: {
    standalone: true,
    access: { roles: ["user"] },
    input: z.strictObject({
      id: z.string().optional(),
      listId: z.string().nullable(),
      batched: z.boolean().optional(),
    }),
    output: z.object({ failed: z.string().optional() }),
    execute: async ({ input: { id, listId, batched }, db }) => {
      const table = db["notes"]!;
      const write = id === undefined ? table.insert({ listId }) : table.update(id, { listId });
      const writing: Promise<unknown> = batched ? db.batch([table.insert({ hall: "side" }), write]) : write;
      return await writing.then(
        () => ({}),
        (error: Error) => ({ failed: error.message }),
      );
    },
  },
});

/** Staff's labels are the admin's to read, others everyone's. */
const readable = {
  kind: "or",
  rules: [
    role("admin"),
    {
      kind: "and",
      rules: [
        anyone(),
        { kind: "compare", column: "isStaff", operator: "equals", operand: { kind: "literal", value: 0 } },
      ],
    },
  ],
} as const;

const app: SmallApp = {
  tables: { notes, lists, labels, seats, secrets }, // emptied in this order,
  routes: [
    routes("lists", {
      "GET /lists/{id}": list.get({ allow: signedIn() }),
      "POST /lists": list.create({ allow: signedIn(), accept: ListWritten }),
      "PATCH /lists/{id}": list.update({ allow: signedIn(), accept: ListWritten }),
    }),
    routes("labels", { "GET /labels/{id}": label.get({ allow: readable }) }),
    routes("seats", { "GET /seats/{hall}/{row}": seat.get({ allow: signedIn() }) }),
    routes("secrets", { "DELETE /secrets/{id}": secret.hardDelete({ allow: role("admin") }) }),
    routes("notes", {
      "GET /notes/{id}": note.get({ allow: anyone() }),
      "POST /notes": note.create({ allow: anyone(), accept: NoteWritten }),
      "POST /notes/write": note.standaloneAction({ allow: role("user"), run: actions.write }),
      "PATCH /notes/{id}": note.update({ allow: anyone(), accept: NoteWritten }),
    }),
  ],
};

const user = userId("user");

describe.each(databases)("A15 foreign keys, on %s", (database) => {
  const site = useApp(app, database);

  async function fill(): Promise<void> {
    await site.batch([
      ["insert into lists values ('mine', ?, null, null)", user],
      ["insert into lists values ('gone', ?, null, 5)", user],
      ["insert into lists values ('foreign', ?, null, null)", userId("other")],
      ["insert into labels values (1, 0)"],
      ["insert into labels values (2, 1)"],
      ["insert into seats values ('main', 1, ?)", user],
      ["insert into seats values ('main', 2, ?)", userId("other")],
      ["insert into seats values ('side', 2, ?)", user],
      ["insert into secrets values ('secret')"],
      ["insert into notes values ('note', null, null, 'main', null, null)"],
    ]);
  }

  const writes = [
    ["POST", "/api/v1/notes"],
    ["PATCH", "/api/v1/notes/note"],
  ] as const;

  describe.each(writes)("by %s %s", (method, path) => {
    const write = (body: object, as?: Role) => site.send(method, path, { body, ...(as && { as }) });

    it.each<[string, object, object, readonly string[], Role | undefined]>([
      ["another's row", { listId: "foreign" }, { listId: "nothing" }, ["/listId"], "user"],
      ["a deleted row", { listId: "gone" }, { listId: "nothing" }, ["/listId"], "user"],
      ["a row of somebody, asked by nobody", { listId: "mine" }, { listId: "nothing" }, ["/listId"], undefined],
      ["a row that the read rule keeps", { labelId: 2 }, { labelId: 3 }, ["/labelId"], "user"],
      ["the same, asked by nobody", { labelId: 2 }, { labelId: 3 }, ["/labelId"], undefined],
      ["a row that nobody reads", { secretId: "secret" }, { secretId: "nothing" }, ["/secretId"], "admin"],
      [
        "another's row by a key of two columns",
        { hall: "main", row: 2 },
        { hall: "x", row: 2 },
        ["/hall", "/row"],
        "user",
      ],
      ["the same, half of it a default or there", { row: 2 }, { row: 9 }, ["/row"], "user"],
      [
        "several",
        { listId: "foreign", labelId: 2 },
        { listId: "nothing", labelId: 3 },
        ["/listId", "/labelId"],
        "user",
      ],
    ])("%s is like none", async (_name, foreign, missing, paths, as) => {
      await fill();
      const before = await site.sql("select * from notes");
      const [one, two] = [await problemOf(await write(foreign, as)), await problemOf(await write(missing, as))];
      expect({ ...one, requestId: "" }).toEqual({ ...two, requestId: "" });
      expect(one).toMatchObject({ status: 400, code: "REFERENCE_NOT_FOUND", layer: "database" });
      expect(one.errors?.map((error) => error.path)).toEqual(paths);
      expect(await site.sql("select * from notes")).toEqual(before);
    });

    it.each<[string, object, Role | undefined]>([
      ["one's own row", { listId: "mine" }, "user"],
      ["a row for everyone", { labelId: 1 }, undefined],
      ["a row for the admin", { labelId: 2 }, "admin"],
      ["one's own row by a key of two columns", { hall: "side", row: 2 }, "user"],
      ["the same, half of it a default or there", { row: 1 }, "user"],
      ["none", { listId: null, labelId: null, secretId: null }, undefined],
      ["none, by a key of which one column is null", { hall: null, row: 2 }, "user"],
    ])("%s is taken", async (_name, body, as) => {
      await fill();
      const answer = await write(body, as);
      expect(answer.status).toBe(method === "POST" ? 201 : 200);
      expect(await rowOf(answer)).toMatchObject(body);
    });
  });

  it("a record that is not there comes before what it would refer to", async () => {
    const body = { listId: "nothing" };
    expect(await outcomeOf(await site.send("PATCH", "/api/v1/notes/nothing", { body }))).toBe("404 NOT_FOUND");
  });

  it("a row may refer to one of its own table, and to itself once it is there", async () => {
    await fill();
    const made = await rowOf(await site.send("POST", "/api/v1/lists", { as: "user", body: { parentId: "mine" } }));
    expect(made).toMatchObject({ parentId: "mine", ownerId: user });
    const path = `/api/v1/lists/${String(made["id"])}`;
    const change = (parentId: unknown) => site.send("PATCH", path, { as: "user", body: { parentId } });
    expect(await outcomeOf(await change("foreign"))).toBe("400 REFERENCE_NOT_FOUND");
    expect(await rowOf(await change(made["id"]))).toMatchObject({ parentId: made["id"] });
  });

  it("an action's db looks at them for its caller", async () => {
    await fill();
    const write = async (body: object) => (await site.send("POST", "/api/v1/notes/write", { as: "user", body })).json();
    const failed = "A field refers to a record that does not exist.";
    for (const id of [undefined, "note"]) {
      expect(await write({ id, listId: "foreign" })).toEqual({ failed });
      expect(await write({ id, listId: "nothing" })).toEqual({ failed });
      expect(await write({ id, listId: "mine" })).toEqual({});
      expect(await write({ id, listId: null })).toEqual({});
    }
    expect(await write({ id: "nothing", listId: "foreign" })).toEqual({});
    for (const id of [undefined, "note"]) {
      expect(await write({ id, listId: "foreign", batched: true })).toEqual({ failed });
      expect(await site.sql("select id from notes where hall = 'side'")).toEqual([]);
    }
    expect(await write({ listId: "mine", batched: true })).toEqual({});
    expect(await site.sql("select count(*) as batched from notes where hall = 'side'")).toEqual([{ batched: 1 }]);
    expect(await site.sql("select list_id from notes where list_id <> 'mine'")).toEqual([]);
  });
});

it("a PUBLIC write that asks for rows of the caller's own says that it reads credentials", async () => {
  const { paths } = await define(app).describe();
  const { post } = (paths as Record<string, { post: { security: object[]; responses: object } }>)["/api/v1/notes"]!;
  expect(post.security).toEqual([{}, { bearerAuth: [] }, { cookieAuth: [] }]);
  expect(Object.keys(post.responses)).toEqual(expect.arrayContaining(["401", "403", "409"]));
});

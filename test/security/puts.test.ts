import {
  all,
  everyRow,
  mask,
  notDeleted,
  own,
  reference,
  resource,
  role,
  routes,
  rows,
  shape,
  where,
} from "@quickback/server/v1";
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { userId, type Role } from "../support/accounts.js";
import { outcomeOf, problemOf } from "../support/answers.js";
import { bearer, databases } from "../support/site.js";
import { useApp } from "../support/small-app.js";

// A put makes a record or changes it, each by its own rule: of a record that its caller may not read it tells what a create
// tells, and to those who may not create nothing.

const shelves = sqliteTable("shelves", { id: text("id").primaryKey(), ownerId: text("owner_id").notNull() });
const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  ownerId: text("owner_id").notNull(),
  title: text("title").notNull(),
  state: text("state").notNull().default("draft"),
  origin: text("origin"),
  pin: text("pin"),
  serial: integer("serial").unique(),
  shelfId: text("shelf_id").references(() => shelves.id),
  madeBy: text("made_by"),
  changedBy: text("changed_by"),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});
const grants = sqliteTable("grants", { user: text("user"), number: integer("number"), at: text("at") }, (grant) => [
  primaryKey({ columns: [grant.user, grant.number] }),
]);

const Note = shape(
  "Note",
  z.object({
    id: z.string(),
    title: z.string(),
    state: z.string(),
    origin: z.string().nullable(),
    pin: z.string().nullable(),
    serial: z.int().nullable(),
    shelfId: z.string().nullable(),
    madeBy: z.string().nullable(),
    changedBy: z.string().nullable(),
  }),
);
const NoteCreate = shape(
  "NoteCreate",
  z.strictObject({
    id: z.string().regex(/^[a-z]+$/),
    title: z.string(),
    state: z.string().optional(),
    origin: z.string().nullable().optional(),
    pin: z.string().nullable().optional(),
    serial: z.int().nullable().optional(),
    shelfId: z.string().nullable().optional(),
  }),
);
const note = resource({
  table: notes,
  shape: Note,
  firewall: rows(own(notes.ownerId, { except: role("admin") }), notDeleted(notes.deletedAt)),
  system: ["madeBy", "changedBy"],
  stamps: { create: { ownerId: "userId", madeBy: "userId" }, update: { changedBy: "userId" } },
  references: [reference("shelves", { shelfId: "id" })],
  masks: { pin: { as: mask.redact, unless: role("admin") } },
});
const shelf = resource({
  table: shelves,
  shape: shape("Shelf", z.object({ id: z.string() })),
  firewall: rows(own(shelves.ownerId)),
  system: [],
});
const GrantCreate = shape("GrantCreate", z.strictObject({ user: z.string(), number: z.int() }));
const grant = resource({
  table: grants,
  shape: shape("Grant", z.object({ user: z.string(), number: z.int(), at: z.string().nullable() })),
  firewall: everyRow(),
  system: ["at"],
});

const query = { filter: [], sort: [], pageSize: { default: 50, max: 100 } } as const;
const app = {
  tables: { notes, shelves, grants },
  routes: [
    routes("notes", {
      "GET /notes/{id}": note.get({ allow: role("user", "admin") }),
      "PUT /notes/{id}": note.put({
        // an editor makes notes alone, an admin changes them alone
        create: role("user", "editor"),
        update: all(role("user", "admin"), where(notes.state, { notEquals: "sealed" })),
        accept: NoteCreate,
        replaces: ["title", "state", "serial", "shelfId"],
        defaults: { serial: null },
      }),
    }),
    routes("shelves", { "GET /shelves": shelf.list({ allow: role("user", "admin"), ...query }) }),
    routes("grants", {
      "GET /grants": grant.list({ allow: role("admin"), ...query }),
      "PUT /grants/{user}/{number}": grant.put({
        create: role("admin"),
        update: role("admin"),
        accept: GrantCreate,
        replaces: [],
      }),
    }),
  ],
};

describe.each(databases)("put, on %s", (database) => {
  const site = useApp(app, database);

  const insert =
    "insert into notes (id, owner_id, title, state, origin, pin, serial, deleted_at) values (?,?,?,?,?,?,?,?)";
  beforeEach(async () => {
    await site.batch([
      ["insert into shelves values ('mine', ?)", userId("user")],
      ["insert into shelves values ('theirs', ?)", userId("other")],
      [insert, "open", userId("user"), "Old", "draft", "here", "1234", 7, null],
      [insert, "sealed", userId("user"), "Old", "sealed", "here", null, null, null],
      [insert, "gone", userId("user"), "Old", "draft", null, null, null, 1],
      [insert, "foreign", userId("other"), "Old", "draft", "here", "1234", 9, null],
      [insert, "OLD", userId("user"), "Old", "draft", null, null, null, null],
    ]);
  });

  const put = async (as: Role | undefined, id: string, body: object = {}, headers: Record<string, string> = {}) =>
    await site.fetch(`/api/v1/notes/${id}`, {
      method: "PUT",
      headers: { ...(as && bearer(as)), ...headers, "Content-Type": "application/json" },
      body: JSON.stringify({ title: "New", ...body }),
    });
  const snapshot = async () => JSON.stringify(await site.sql("select * from notes order by id"));
  const rowOf = async (id: string) => (await site.sql("select * from notes where id = ?", id))[0];

  it.each<[string, Role | undefined, string, object, string]>([
    ["makes what is not there", "user", "fresh", {}, "201"],
    ["changes what is", "user", "open", {}, "200"],
    ["changes what is, as one who may not make any", "admin", "foreign", {}, "200"],
    ["makes one as one who may not change any", "editor", "fresh", {}, "201"],
    ["changes one under a key that no new one may have", "user", "OLD", {}, "200"],
    ["takes the value of a field that stays as it is", "user", "open", { origin: "here" }, "200"],
    ["refers to what can be read", "user", "fresh", { shelfId: "mine" }, "201"],
  ])("%s", async (_what, as, id, body, want) => {
    const answer = await put(as, id, body);
    expect(await outcomeOf(answer)).toBe(want);
    expect(answer.headers.get("Location")).toBe(want === "201" ? `/api/v1/notes/${id}` : null);
  });

  it.each<[string, Role | undefined, string, object, string]>([
    ["asks nobody in", undefined, "fresh", {}, "401 AUTH_MISSING"],
    ["A10 does not change a record in another state", "user", "sealed", {}, "403 ACCESS_CONDITION_FAILED"],
    ["A11 takes another's record for a key that is taken", "user", "foreign", {}, "409 UNIQUE_VIOLATION"],
    ["A13 takes a deleted record for a key that is taken", "user", "gone", {}, "409 UNIQUE_VIOLATION"],
    ["A13 says no more to one who may make records alone", "editor", "open", {}, "409 UNIQUE_VIOLATION"],
    ["A08 finds nothing for one who may not make any", "admin", "fresh", {}, "404 NOT_FOUND"],
    ["A08 finds nothing that is deleted", "admin", "gone", {}, "404 NOT_FOUND"],
    ["A12 takes no key", "user", "open", { id: "other" }, "400 GUARD_FIELD_NOT_CREATEABLE"],
    ["A12 takes nothing that is the server's", "user", "fresh", { madeBy: "me" }, "400 GUARD_SYSTEM_MANAGED"],
    ["A12 knows no owner", "user", "open", { ownerId: "id-of-other" }, "400 VALIDATION_ERROR"],
    ["A12 knows no mark of deletion", "user", "open", { deletedAt: null }, "400 VALIDATION_ERROR"],
    ["leaves what cannot be changed", "user", "open", { origin: "there" }, "400 GUARD_FIELD_IMMUTABLE"],
    [
      "A15 refers to nothing unreadable in a new one",
      "user",
      "fresh",
      { shelfId: "theirs" },
      "400 REFERENCE_NOT_FOUND",
    ],
    [
      "A15 refers to nothing unreadable in an old one",
      "user",
      "open",
      { shelfId: "theirs" },
      "400 REFERENCE_NOT_FOUND",
    ],
    ["A15 tells a reference before a key", "user", "foreign", { shelfId: "theirs" }, "400 REFERENCE_NOT_FOUND"],
    ["tells of a value that another has", "user", "open", { serial: 9 }, "409 UNIQUE_VIOLATION"],
    ["makes none under a key that is none", "user", "Fresh", {}, "400 VALIDATION_ERROR"],
    ["makes none under a key with NUL", "user", "a%00", {}, "400 VALIDATION_ERROR"],
    ["wants all that a new one needs", "user", "open", { title: undefined }, "400 VALIDATION_ERROR"],
  ])("%s", async (_what, as, id, body, want) => {
    const before = await snapshot();
    expect(await outcomeOf(await put(as, id, body))).toBe(want);
    expect(await snapshot()).toBe(before);
  });

  it("A08 answers alike for a record that is another's, one that is deleted, and one that can't be read", async () => {
    const texts = await Promise.all([
      put("user", "foreign"),
      put("user", "gone"),
      put("editor", "open"),
      put("editor", "sealed", { origin: "guess", pin: "1234" }),
    ]);
    const bodies = await Promise.all(texts.map(async (answer) => problemOf(answer)));
    for (const { instance: _instance, requestId: _requestId, ...rest } of bodies) {
      expect(rest).toMatchObject({ code: "UNIQUE_VIOLATION", errors: [{ path: "/id" }] });
      expect(JSON.stringify(rest)).not.toMatch(/1234|here|Old/);
    }
  });

  it("A04 tells nobody who sees a value masked whether it has been guessed", async () => {
    const [right, wrong] = [await put("user", "open", { pin: "1234" }), await put("user", "open", { pin: "4321" })];
    expect([await outcomeOf(right), await outcomeOf(wrong)]).toEqual(Array(2).fill("400 GUARD_FIELD_IMMUTABLE"));
    expect(await outcomeOf(await put("admin", "open", { pin: "1234" }))).toBe("200");
  });

  it("replaces all that it may, and nothing else", async () => {
    const answer = await put("user", "open", { shelfId: "mine" });
    expect(await answer.json()).toMatchObject({ title: "New", serial: null, changedBy: userId("user"), madeBy: null });
    await put("user", "open", { state: "final" });
    const kept = { owner_id: userId("user"), origin: "here", pin: "1234", made_by: null, deleted_at: null };
    expect(await rowOf("open")).toMatchObject({ ...kept, title: "New", state: "final", shelf_id: null, serial: null });
    await put("user", "open");
    expect(await rowOf("open")).toMatchObject({ ...kept, state: "draft" });
    await put("admin", "open", { serial: 8 });
    expect(await rowOf("open")).toMatchObject({ ...kept, serial: 8, changed_by: userId("admin") });
  });

  it("a new record is its maker's, with the stamps of a new one", async () => {
    await put("user", "fresh", { origin: "there", pin: "9" });
    const made = { owner_id: userId("user"), made_by: userId("user"), changed_by: null, origin: "there", pin: "9" };
    expect(await rowOf("fresh")).toMatchObject({ ...made, state: "draft" });
    expect(await outcomeOf(await put("other", "fresh"))).toBe("409 UNIQUE_VIOLATION");
  });

  it.each<[string, Role, string, Record<string, string>, string]>([
    ["any record that is there", "user", "open", { "If-Match": "*" }, "200"],
    ["any record, where there is none", "user", "fresh", { "If-Match": "*" }, "412 PRECONDITION_FAILED"],
    ["a record that it is not", "user", "open", { "If-Match": '"another"' }, "412 PRECONDITION_FAILED"],
    ["a record that is another's", "user", "foreign", { "If-Match": '"another"' }, "412 PRECONDITION_FAILED"],
    ["a record that is not there", "user", "fresh", { "If-Match": '"another"' }, "412 PRECONDITION_FAILED"],
    ["no record", "user", "fresh", { "If-None-Match": "*" }, "201"],
    ["no record, where there is one", "user", "open", { "If-None-Match": "*" }, "412 PRECONDITION_FAILED"],
    ["no record, where there is another's", "user", "foreign", { "If-None-Match": "*" }, "412 PRECONDITION_FAILED"],
    ["no record, and may make none", "admin", "open", { "If-None-Match": "*" }, "403 ACCESS_ROLE_REQUIRED"],
    ["both", "user", "open", { "If-Match": "*", "If-None-Match": "*" }, "412 PRECONDITION_FAILED"],
    ["none of some tags", "user", "open", { "If-None-Match": '"a"' }, "400 VALIDATION_ERROR"],
  ])("means %s: %s", async (_what, as, id, headers, want) => {
    const before = await snapshot();
    expect(await outcomeOf(await put(as, id, {}, headers))).toBe(want);
    if (!want.startsWith("2")) expect(await snapshot()).toBe(before);
  });

  it.each<[string, string, Record<string, string>, string]>([
    ["is not the one meant", "open", { "If-Match": '"another"' }, "the one that If-Match names"],
    ["is there", "open", { "If-None-Match": "*" }, "a record with this key"],
    ["is there and can't be seen", "foreign", { "If-None-Match": "*" }, "a record with this key"],
    ["can't be both", "fresh", { "If-Match": "*", "If-None-Match": "*" }, "If-Match means a record that is there"],
  ])("says of which condition it is that the record %s", async (_what, id, headers, want) => {
    expect((await problemOf(await put("user", id, {}, headers))).detail).toContain(want);
  });

  it("changes the record that it means, once", async () => {
    const tag = (await put("user", "open")).headers.get("ETag") ?? "";
    const racing = await Promise.all(
      [1, 2, 3].map(async (serial) => put("user", "open", { serial }, { "If-Match": tag })),
    );
    expect((await Promise.all(racing.map(outcomeOf))).toSorted()).toEqual([
      "200",
      ...Array<string>(2).fill("412 PRECONDITION_FAILED"),
    ]);
  });

  it("A18 of those who make one at once, one makes it", async () => {
    const racing = await Promise.all(Array.from({ length: 6 }, async (_, serial) => put("user", "fresh", { serial })));
    expect(racing.map(({ status }) => status).toSorted()).toEqual([...Array<number>(5).fill(200), 201]);
  });

  it("a record may be nothing but its key", async () => {
    const name = async (path: string) => site.send("PUT", `/api/v1/grants/${path}`, { as: "admin", body: {} });
    const made = await name("ada/7");
    expect([made.status, made.headers.get("Location")]).toEqual([201, "/api/v1/grants/ada/7"]);
    expect([(await name("ada/7")).status, (await name("ada/8")).status]).toEqual([200, 201]);
    expect(await outcomeOf(await name("ada/seven"))).toBe("400 VALIDATION_ERROR");
    expect(await site.sql("select * from grants order by number")).toHaveLength(2);
  });
});

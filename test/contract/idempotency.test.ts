import {
  anyone,
  everyRow,
  mask,
  own,
  reference,
  resource,
  role,
  routes,
  rows,
  shape,
  signedIn,
} from "@quickback/server/v1";
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { userId, type Role } from "../support/accounts.js";
import { outcomeOf, problemOf, rowOf } from "../support/answers.js";
import { cookieOf } from "../support/cookies.js";
import { runs } from "../support/runs.js";
import { bearer, databases, use } from "../support/site.js";
import { define, startApp, type SmallApp } from "../support/small-app.js";

// Idempotency-Key on create: what is sent again is not done again.

const folders = sqliteTable("folders", { id: text("id").primaryKey(), ownerId: text("owner_id").notNull() });
const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  title: text("title").unique(),
  secret: text("secret"),
  folderId: text("folder_id").references(() => folders.id),
  ownerId: text("owner_id").notNull(),
});
const tickets = sqliteTable("tickets", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  title: text("title").notNull(),
});
const seats = sqliteTable(
  "seats",
  { row: text("row").notNull(), place: integer("place").notNull(), taker: text("taker") },
  (table) => [primaryKey({ columns: [table.row, table.place] })],
);
const greetings = sqliteTable("greetings", { id: text("id").primaryKey(), text: text("text").notNull() });

const folder = resource({
  table: folders,
  shape: shape("Folder", z.object({ id: z.string() })),
  firewall: rows(own(folders.ownerId)),
  system: ["id"],
});
const NoteCreate = shape(
  "NoteCreate",
  z.strictObject({ title: z.string(), secret: z.string(), folderId: z.string() }).partial(),
);
const note = resource({
  table: notes,
  shape: shape(
    "Note",
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      secret: z.string().nullable(),
      folderId: z.string().nullable(),
    }),
  ),
  firewall: rows(own(notes.ownerId)),
  system: ["id"],
  stamps: { create: { id: "uuid", ownerId: "userId" } },
  masks: { secret: { as: mask.redact, unless: role("admin") } },
  references: [reference("folders", { folderId: "id" })],
});
const ticket = resource({
  table: tickets,
  shape: shape("Ticket", z.object({ id: z.int(), title: z.string() })),
  firewall: everyRow(),
  system: ["id"],
});
const TicketCreate = shape("TicketCreate", z.strictObject({ title: z.string() }));
const Seat = shape("Seat", z.object({ row: z.string(), place: z.int(), taker: z.string().nullable() }));
const SeatCreate = shape(
  "SeatCreate",
  z.strictObject({ row: z.string(), place: z.int(), taker: z.string().optional() }),
);
const seat = resource({ table: seats, shape: Seat, firewall: everyRow(), system: [] });
const greeting = resource({
  table: greetings,
  shape: shape("Greeting", z.object({ id: z.string(), text: z.string() })),
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid" } },
});

const GreetingCreate = shape("GreetingCreate", z.strictObject({ text: z.string() }));

const allow = signedIn();
const app: SmallApp = {
  tables: { notes, folders, tickets, seats, greetings },
  routes: [
    routes("folders", { "GET /folders/{id}": folder.get({ allow }) }),
    routes("notes", {
      "GET /notes/{id}": note.get({ allow }),
      "POST /notes": note.create({ allow: role("user", "admin"), accept: NoteCreate }),
      "POST /notes/batch": note.batchCreate({ allow: role("user", "admin"), accept: NoteCreate }),
      "PATCH /notes/{id}": note.update({ allow, accept: shape("NoteUpdate", NoteCreate.partial()) }),
      "DELETE /notes/{id}": note.hardDelete({ allow }),
    }),
    routes("tickets", {
      "POST /tickets": ticket.create({ allow, accept: TicketCreate }),
      "POST /tickets/batch": ticket.batchCreate({ allow, accept: TicketCreate }),
    }),
    routes("seats", {
      "POST /seats": seat.create({ allow, accept: SeatCreate }),
      "POST /seats/batch": seat.batchCreate({ allow, accept: SeatCreate }),
    }),
    routes("greetings", {
      "POST /greetings": greeting.create({ allow: anyone(), accept: GreetingCreate }),
      "POST /greetings/batch": greeting.batchCreate({ allow: anyone(), accept: GreetingCreate }),
    }),
  ],
};

const start = Date.parse("2026-01-01T00:00:00Z");
const hour = 60 * 60 * 1000;
const clock = { now: new Date(start) };

describe.each(databases)("creates with a key, on %s", (database) => {
  const site = use(() => startApp(app, database, { now: () => clock.now }));
  beforeEach(async () => {
    clock.now = new Date(start);
    await site.batch([["insert into folders values ('theirs', ?)", userId("other")]]);
  });

  interface Sent {
    readonly as?: Role | undefined;
    readonly key?: string;
    readonly method?: string;
  }

  async function send(path: string, body: unknown, { as = "user", key = "a", method = "POST" }: Sent = {}) {
    const headers = { ...bearer(as), "Content-Type": "application/json", "Idempotency-Key": key };
    return await site.fetch(`/api/v1${path}`, { method, headers, body: JSON.stringify(body) });
  }

  /** All of an answer that a client sees, but what is about the request that it answers. */
  async function seen(answer: Response) {
    const { status, headers } = answer;
    return [status, headers.get("etag"), headers.get("location"), headers.get("content-type"), await answer.text()];
  }

  const count = async (table: string) => (await site.sql(`select count(*) as rows from ${table}`))[0]?.["rows"];
  const crash = () => site.sql("update idempotency_key set response = null");

  it("gives the same answer to the same request, and does it once", async () => {
    const first = await seen(await send("/notes", { title: "One" }));
    expect(first[0]).toBe(201);
    expect(await seen(await send("/notes", { title: "One" }))).toEqual(first);
    expect(await count("notes")).toBe(1);
  });

  it("gives the answer of then, whatever has become of the record", async () => {
    const first = await seen(await send("/notes", { title: "One" }));
    const path = String(first[2]).replace("/api/v1", "");
    const changed = { method: "PATCH", headers: { ...bearer("user"), "Content-Type": "application/json" } };
    await site.fetch(`/api/v1${path}`, { ...changed, body: '{"title":"Two"}' });
    expect(await seen(await send("/notes", { title: "One" }))).toEqual(first);
    await site.sql("delete from notes");
    expect(await seen(await send("/notes", { title: "One" }))).toEqual(first);
    expect(await count("notes")).toBe(0);
  });

  it.each([
    ["notes", { title: "One" }],
    ["tickets", { title: "One" }],
    ["seats", { row: "A", place: 1 }],
  ])(
    "of requests that come at once, makes one row in %s, and answers all alike",
    async (path, body) => {
      const all = Array.from({ length: runs(100, database).numRuns }, async () => seen(await send(`/${path}`, body)));
      const answers = new Set((await Promise.all(all)).map((answer) => JSON.stringify(answer)));
      expect([...answers]).toEqual([expect.stringMatching(/^\[201,/)]);
      expect(await count(path)).toBe(1);
    },
    120_000,
  );

  it.each([
    ["notes", { title: "One" }],
    ["tickets", { title: "One" }],
    ["seats", { row: "A", place: 7 }],
  ])("shows the same row of %s where it crashed before it kept the answer", async (path, body) => {
    await send(`/${path}`, { ...body, ...(path === "seats" ? { place: 1 } : { title: "Another" }) }, { key: "b" });
    const first = await seen(await send(`/${path}`, body));
    await crash();
    expect(await seen(await send(`/${path}`, body))).toEqual(first);
    await site.sql(`delete from ${path}`);
    expect(await seen(await send(`/${path}`, body)), "the answer is kept by now").toEqual(first);
  });

  it("answers, though it can't keep the answer", async () => {
    await site.sql(`create trigger no_space before update of response on idempotency_key
      begin select raise(abort, 'no space'); end`);
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const answers = [await send("/notes", { title: "One" }), await send("/notes", { title: "One" })];
    expect(said).toHaveBeenCalledTimes(2);
    said.mockRestore();
    await site.sql("drop trigger no_space");
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await rowOf(answers[0] as Response)).toEqual(await rowOf(answers[1] as Response));
    expect(await count("notes")).toBe(1);
  });

  it.each([
    ["notes", [{ title: "Z" }, { title: "A" }, {}]],
    ["tickets", [{ title: "Z" }, { title: "A" }, { title: "M" }]],
    [
      "seats",
      [
        { row: "B", place: 9 },
        { row: "A", place: 1 },
        { row: "A", place: 100 },
      ],
    ],
  ])("a batch of %s is done once, crash or not, and shown in its order", async (path, records) => {
    const batch = () => send(`/${path}/batch`, { records });
    const answers = await Promise.all(Array.from({ length: 5 }, async () => JSON.stringify(await seen(await batch()))));
    const [first = ""] = answers;
    expect(first).toMatch(/^\[201,/);
    expect(new Set(answers).size).toBe(1);
    await crash();
    expect(JSON.stringify(await seen(await batch()))).toBe(first);
    expect(JSON.stringify(await seen(await batch()))).toBe(first);
    expect(await count(path)).toBe(3);
    const fewer = await send(`/${path}/batch`, { records: records.slice(1) });
    expect(await outcomeOf(fewer)).toBe("422 IDEMPOTENCY_KEY_REUSED");
  });

  it("a batch that is refused makes nothing, and leaves its key free", async () => {
    const taken = { records: [{ title: "One" }, { title: "One" }] };
    expect(await outcomeOf(await send("/notes/batch", taken))).toBe("409 UNIQUE_VIOLATION");
    const dangling = { records: [{ title: "One" }, { folderId: "theirs" }] };
    const { code, errors } = await problemOf(await send("/notes/batch", dangling));
    expect([code, errors?.[0]?.path]).toEqual(["REFERENCE_NOT_FOUND", "/records/1/folderId"]);
    expect((await send("/notes/batch", { records: [{ title: "One" }] })).status).toBe(201);
    expect(await count("notes")).toBe(1);
  });

  it("a batch of records each for itself takes no key", async () => {
    const body = { records: [{ title: "One" }], options: { atomic: false } };
    const { code, detail } = await problemOf(await send("/notes/batch", body));
    expect([code, detail]).toEqual(["UNKNOWN_PARAMETER", expect.stringContaining('not with "atomic": false')]);
    expect(await count("notes")).toBe(0);
  });

  it("does not make a row anew that is gone before its answer was kept", async () => {
    await send("/notes", { title: "One" });
    await crash();
    await site.sql("delete from notes");
    expect(await outcomeOf(await send("/notes", { title: "One" }))).toBe("409 CONFLICT");
    expect(await count("notes")).toBe(0);
  });

  it("shows a row that it finds again as it shows every row: behind the firewall, and under masks", async () => {
    await send("/notes", { title: "One", secret: "hush" });
    await crash();
    expect(await rowOf(await send("/notes", { title: "One", secret: "hush" }))).toMatchObject({ secret: "[REDACTED]" });
    await crash();
    await site.sql("update notes set owner_id = ?", userId("other"));
    expect(await outcomeOf(await send("/notes", { title: "One", secret: "hush" }))).toBe("409 CONFLICT");
  });

  it("refuses a key for another body, and another spelling of the same", async () => {
    await send("/notes", { title: "One" });
    for (const body of [{ title: "Two" }, {}, { secret: "s", title: "One" }]) {
      expect(await outcomeOf(await send("/notes", body))).toBe("422 IDEMPOTENCY_KEY_REUSED");
    }
    expect(await count("notes")).toBe(1);
  });

  it("knows keys by their caller and their operation", async () => {
    const answers = [
      await send("/notes", { title: "One" }),
      await send("/notes", { title: "Two" }, { as: "other" }),
      await send("/tickets", { title: "One" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await site.sql("select title, owner_id from notes order by title")).toEqual([
      { title: "One", owner_id: userId("user") },
      { title: "Two", owner_id: userId("other") },
    ]);
    expect(await rowOf(await send("/notes", { title: "Two" }, { as: "other" }))).toMatchObject({ title: "Two" });
  });

  it("A29 gives nothing to callers who may not any more, or see less than they did", async () => {
    const as = "admin";
    const body = { title: "One", secret: "hush" };
    expect(await rowOf(await send("/notes", body, { as }))).toMatchObject({ secret: "hush" });
    const outcomes: string[] = [];
    for (const change of ["role = 'user'", "role = 'editor'", "banned = 1"]) {
      await site.sql(`update user set ${change} where id = ?`, userId(as));
      outcomes.push(await outcomeOf(await send("/notes", body, { as })));
    }
    expect(outcomes).toEqual(["422 IDEMPOTENCY_KEY_REUSED", "403 ACCESS_ROLE_REQUIRED", "401 AUTH_INVALID_TOKEN"]);
    expect(await count("notes")).toBe(1);
  });

  it.each([
    ["a value that is taken", { title: "Taken" }, "409 UNIQUE_VIOLATION", "delete from notes"],
    [
      "a record that is not theirs",
      { folderId: "theirs" },
      "400 REFERENCE_NOT_FOUND",
      "update folders set owner_id = ?",
    ],
    ["nonsense", { nonsense: 1 }, "400 VALIDATION_ERROR", undefined],
  ])("leaves a key free where it refuses %s", async (_what, body, want, remedy) => {
    await send("/notes", { title: "Taken" }, { as: "other" });
    expect(await outcomeOf(await send("/notes", body))).toBe(want);
    expect(await site.sql("select * from idempotency_key where id like ?", `%${userId("user")}%`)).toEqual([]);
    if (remedy === undefined) return;
    await site.sql(remedy, ...(remedy.includes("?") ? [userId("user")] : []));
    expect((await send("/notes", body)).status).toBe(201);
  });

  it("keeps a key for 24 hours, and takes old ones away", async () => {
    await send("/notes", { title: "Old" }, { key: "old" });
    await send("/notes", { title: "One" });
    clock.now = new Date(start + 24 * hour - 1000);
    await send("/notes", { title: "One" });
    expect([await count("notes"), await count("idempotency_key")]).toEqual([2, 2]);
    clock.now = new Date(start + 24 * hour);
    expect((await send("/notes", { title: "Two" })).status).toBe(201);
    expect([await count("notes"), await count("idempotency_key")]).toEqual([3, 1]);
  });

  it.each([
    ["", "400 VALIDATION_ERROR"],
    ["two words", "400 VALIDATION_ERROR"],
    ["ä", "400 VALIDATION_ERROR"],
    ["x".repeat(256), "400 VALIDATION_ERROR"],
    ["x".repeat(255), "201"],
    [`"~'!`, "201"],
  ])("takes keys of 1 to 255 visible characters: %s", async (key, want) => {
    expect(await outcomeOf(await send("/notes", { title: "One" }, { key }))).toBe(want);
  });

  it("refuses a key where it would keep nothing from being done twice", async () => {
    const { id } = await rowOf(await send("/notes", { title: "One" }));
    const headers = { ...bearer("user"), "Content-Type": "application/json", "Idempotency-Key": "b" };
    const init = { PATCH: { body: '{"title":"Two"}' }, GET: {}, DELETE: {} };
    for (const [method, rest] of Object.entries(init)) {
      const answer = await site.fetch(`/api/v1/notes/${String(id)}`, { method, headers, ...rest });
      expect([method, await outcomeOf(answer)]).toEqual([method, "400 UNKNOWN_PARAMETER"]);
    }
    expect(await site.sql("select title from notes")).toEqual([{ title: "One" }]);
  });

  describe("of an operation that is open to anyone", () => {
    const hello = { text: "Hello" };

    it.each([
      ["/greetings", hello, { text: "Good day" }],
      ["/greetings/batch", { records: [hello, hello] }, { records: [hello] }],
    ])("takes the key of who has signed in: POST %s", async (path, body, another) => {
      const first = await seen(await send(path, body));
      expect(first[0]).toBe(201);
      const made = await count("greetings");
      expect(await seen(await send(path, body))).toEqual(first);
      expect(await count("greetings")).toBe(made);
      expect(await outcomeOf(await send(path, another))).toBe("422 IDEMPOTENCY_KEY_REUSED");
      expect((await send(path, body, { as: "other" })).status).toBe(201);
      expect(await count("greetings")).toBe(2 * Number(made));
    });

    it("refuses the key of nobody, and of credentials that are not good", async () => {
      const post = async (who: Record<string, string>) => {
        const headers = { ...who, "Content-Type": "application/json", "Idempotency-Key": "a" };
        return await site.fetch("/api/v1/greetings", { method: "POST", headers, body: JSON.stringify(hello) });
      };
      const { code, errors } = await problemOf(await post({}));
      expect([code, errors?.[0]?.path]).toEqual(["UNKNOWN_PARAMETER", "Idempotency-Key"]);
      expect(await outcomeOf(await post({ Authorization: "Bearer nonsense" }))).toBe("401 AUTH_INVALID_TOKEN");
      expect(await outcomeOf(await post({ Cookie: cookieOf("user") }))).toBe("403 CSRF_ORIGIN");
      expect(await count("greetings")).toBe(0);
    });

    it("looks at no credentials without a key", async () => {
      for (const [name, value] of [
        ["Authorization", "Bearer nonsense"],
        ["Cookie", cookieOf("user")],
      ] as const) {
        const headers = { [name]: value, "Content-Type": "application/json" };
        const init = { method: "POST", headers, body: JSON.stringify(hello) };
        expect((await site.fetch("/api/v1/greetings", init)).status).toBe(201);
      }
    });

    it("documents the key, and that credentials are for it", async () => {
      const { paths } = await define(app).describe();
      const greet = Object(paths)["/api/v1/greetings"] as object;
      expect(greet).toMatchObject({ post: { security: [{}, { bearerAuth: [] }, { cookieAuth: [] }] } });
      expect(JSON.stringify(greet)).toContain('"name":"Idempotency-Key"');
    });
  });
});

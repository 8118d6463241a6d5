import { defineActions } from "@quickback/compiler";
import {
  anyone,
  everyRow,
  record,
  records,
  resource,
  routes,
  shape,
  standaloneAction,
  timestamp,
} from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { libsqlInMemory } from "../support/backends.js";
import { outcomeOf, rowOf } from "../support/answers.js";
import { schemaSql } from "../support/schema-sql.js";
import { define, useApp } from "../support/small-app.js";
import { databases, env, origin } from "../support/site.js";

const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  secret: text("secret").notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
});

/** What an action gives, by the name that a test asks for. */
let given: () => unknown = () => undefined;
let returned = 0;

const run = { access: { roles: ["PUBLIC"] }, execute: () => given() } as const;
const actions = defineActions(null, {
  one: { ...run, method: "GET", output: notes },
  many: { ...run, method: "GET", output: [notes] },
  file: { ...run, method: "GET", responseType: "file" },
  stream: {
    ...run,
    method: "GET",
    responseType: "stream",
    output: z.object({ at: timestamp("ms") }),
    errors: { EARLY: 418 },
  },
  rows: { ...run, method: "GET", responseType: "stream", output: notes },
  anything: { ...run, method: "GET", responseType: "stream" },
});

const note = resource({
  table: notes,
  shape: shape("Note", z.object({ id: z.string(), title: z.string(), createdAt: timestamp("ms") })),
  firewall: everyRow(),
  system: ["id"],
});
const allow = anyone();
const small = {
  tables: { notes },
  routes: [
    routes("notes", { "GET /notes/{id}": note.get({ allow }) }),
    routes("given", {
      "GET /given/one": standaloneAction({ allow, run: actions.one, gives: record("notes") }),
      "GET /given/many": standaloneAction({ allow, run: actions.many, gives: records("notes") }),
      "GET /given/file": standaloneAction({ allow, run: actions.file }),
      "GET /given/stream": standaloneAction({ allow, run: actions.stream }),
      "GET /given/rows": standaloneAction({ allow, run: actions.rows, gives: record("notes") }),
      "GET /given/anything": standaloneAction({ allow, run: actions.anything }),
    }),
  ],
};

const row = { id: "a", title: "A", secret: "canary", createdAt: new Date(0) };
const shown = { id: "a", title: "A", createdAt: "1970-01-01T00:00:00.000Z" };

async function* valuesThen(values: readonly unknown[], end?: () => void) {
  try {
    yield* values;
    end?.();
  } finally {
    returned += 1;
  }
}

const fail = (error: unknown) => () => {
  throw error;
};

describe.each(databases)("what an action gives, on %s", (database) => {
  const site = useApp(small, database);
  const get = (name: string, what: () => unknown) => {
    given = what;
    return site.fetch(`/api/v1/given/${name}`);
  };

  it("is shown as the resource shows it: its fields, in their wire forms", async () => {
    expect(await rowOf(await get("one", () => row))).toEqual(shown);
    expect(await (await get("many", () => [row, row])).json()).toEqual([shown, shown]);
    expect(await (await get("many", () => [])).json()).toEqual([]);
  });

  it.each([
    ["bytes", () => new Uint8Array([0, 255, 10])],
    ["a Blob", () => new Blob([new Uint8Array([0, 255, 10])], { type: "text/html" })],
    ["a stream", () => new Blob([new Uint8Array([0, 255, 10])]).stream()],
  ])("may be a file of %s", async (_what, body) => {
    const answer = await get("file", () => ({ body: body(), contentType: "image/png", filename: "dot.png" }));
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 255, 10]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/png",
      "content-disposition": 'attachment; filename="dot.png"',
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-cache",
    });
  });

  it("may be a file of JSON, which no schema describes", async () => {
    const answer = await get("file", () => ({ body: "[1]", contentType: "application/json" }));
    expect([await answer.text(), answer.headers.get("content-disposition")]).toEqual(["[1]", "attachment"]);
  });

  it.each([
    ['a"b.txt', `attachment; filename="a_b.txt"; filename*=UTF-8''a%22b.txt`],
    ["a\r\nSet-Cookie: x=1", `attachment; filename="a__Set-Cookie: x=1"`],
    ["../../etc/passwd", `attachment; filename=".._.._etc_passwd"`],
    ["..\\boot.ini", `attachment; filename=".._boot.ini"`],
    ["Über 100%.csv", `attachment; filename="_ber 100_.csv"; filename*=UTF-8''%C3%9Cber%20100%25.csv`],
    ["日本.pdf", `attachment; filename="__.pdf"; filename*=UTF-8''%E6%97%A5%E6%9C%AC.pdf`],
    ["\ud800.txt", `attachment; filename="_.txt"; filename*=UTF-8''%EF%BF%BD.txt`],
    ["", "attachment"],
  ])("may be a file with any name: %j", async (filename, want) => {
    const answer = await get("file", () => ({ body: "x", contentType: "text/plain; charset=utf-8", filename }));
    expect(answer.headers.get("content-disposition")).toBe(want);
    expect(answer.headers.get("set-cookie")).toBeNull();
  });

  it("may be a stream, whose values are events", async () => {
    const answer = await get("stream", () => valuesThen([{ at: new Date(0) }, { at: new Date(1), secret: "canary" }]));
    expect(answer.headers.get("content-type")).toBe("text/event-stream");
    expect(await answer.text()).toBe(
      'data: {"at":"1970-01-01T00:00:00.000Z"}\n\ndata: {"at":"1970-01-01T00:00:00.001Z"}\n\n',
    );
  });

  it("may be a stream of rows, of none, and of what a ReadableStream gives", async () => {
    expect(await (await get("rows", () => valuesThen([row]))).text()).toBe(`data: ${JSON.stringify(shown)}\n\n`);
    expect(await (await get("stream", () => valuesThen([]))).text()).toBe("");
    const values = new ReadableStream({
      start(controller) {
        controller.enqueue("a\nb");
        controller.close();
      },
    });
    expect(await (await get("anything", () => values)).text()).toBe('data: "a\\nb"\n\n');
  });

  it("is a problem where a stream fails before its first value", async () => {
    const early = Object.assign(new Error("Early"), {
      [Symbol.for("quickback.actionError")]: true,
      code: "EARLY",
      status: 418,
    });
    expect(await outcomeOf(await get("stream", () => valuesThen([], fail(early))))).toBe("418 EARLY");
  });

  it("is ended where the client goes away", async () => {
    returned = 0;
    const answer = await app.then(({ fetch }) => {
      given = () => valuesThen([1, 2, 3]);
      return fetch(new Request(`${origin}/api/v1/given/anything`));
    });
    await answer.body?.cancel();
    expect(returned).toBe(1);
  });
});

/** Without the document, which has no success like these. */
const app = start();

async function start() {
  const { createApp } = define(small);
  const backend = await libsqlInMemory(await schemaSql({ notes }));
  const { fetch } = createApp({ database: backend.database, env });
  return { fetch: async (request: Request) => fetch(request) };
}

describe("what an action should not give", () => {
  afterEach(() => vi.restoreAllMocks());

  it.each<[string, string, unknown, RegExp]>([
    ["a row without a field", "one", { id: "a", title: "A" }, /row of notes without createdAt/],
    ["no row", "one", undefined, /give a row of notes/],
    ["a list for a row", "one", [row], /give a row of notes/],
    ["a row for a list", "many", row, /give a list of rows of notes/],
    ["a list of something else", "many", [row, { id: "b" }], /row of notes without title, createdAt/],
    ["no file", "file", "x", /gives \{ body, contentType, filename \}/],
    ["a file of nothing", "file", { body: null, contentType: "text/csv" }, /gives \{ body/],
    [
      "a file with a header in its type",
      "file",
      { body: "", contentType: "text/csv\r\nSet-Cookie: a=1" },
      /is not the content type/,
    ],
    ["a file without a type", "file", { body: "" }, /is not the content type/],
    ["no stream", "stream", [1], /an async iterable/],
  ])("is 500, and the log says why: %s", async (_what, name, value, said) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    given = () => value;
    const answer = await (await app).fetch(new Request(`${origin}/api/v1/given/${name}`));
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([500, null]);
    expect(await answer.text()).not.toMatch(said);
    expect(String(log.mock.calls[0]?.[0])).toMatch(said);
  });

  it.each<[string, () => unknown]>([
    ["a stream that fails after its first value", () => valuesThen([{ at: new Date(0) }], fail(new Error("broke")))],
    ["a stream with a value of another form", () => valuesThen([{ at: new Date(0) }, { at: "broke" }])],
  ])("breaks the connection off where it is too late, and the log says why: %s", async (_what, value) => {
    returned = 0;
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    given = value;
    const answer = await (await app).fetch(new Request(`${origin}/api/v1/given/stream`));
    expect(answer.status).toBe(200);
    const reader = answer.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain("1970-01-01");
    await expect(reader?.read()).rejects.toThrow("The answer broke off");
    expect(String(log.mock.calls[0]?.[0])).toMatch(/GET \/api\/v1\/given\/stream/);
    expect(returned).toBe(1);
  });
});

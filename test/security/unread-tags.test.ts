import { any, custom, everyRow, resource, role, routes, shape, signedIn, where } from "@quickback/server/v1";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { entityTag } from "../../packages/server/src/http/entity-tag.js";
import { outcomeOf, problemOf } from "../support/answers.js";
import { bearer, databases } from "../support/site.js";
import { useApp } from "../support/small-app.js";

// A tag stands for a whole row. Who may write a row and not read it could guess it cell by cell, if tags told them.

const notes = sqliteTable("notes", { id: text("id").primaryKey(), secret: text("secret").notNull() });
const Note = shape("Note", z.object({ id: z.string(), secret: z.string() }));
const NoteUpdate = shape("NoteUpdate", z.strictObject({ secret: z.string().optional() }));
const note = resource({ table: notes, shape: Note, firewall: everyRow(), system: ["id"] });

const writes = (tag: string) => ({
  [`PATCH /${tag}/{id}` as const]: note.update({ allow: signedIn(), accept: NoteUpdate }),
  [`DELETE /${tag}/{id}` as const]: note.hardDelete({ allow: signedIn() }),
});
const list = { filter: [], sort: [], pageSize: { default: 10, max: 10 } };
const open = where(notes.secret, { equals: "open" });

/** By what decides who reads; in each, the row is read by admins and by nobody else. */
const readBy = {
  "got-by-role": { "GET /got-by-role/{id}": note.get({ allow: role("admin") }) },
  "got-by-row": { "GET /got-by-row/{id}": note.get({ allow: any(role("admin"), open) }) },
  "got-by-function": {
    "GET /got-by-function/{id}": note.get({
      allow: signedIn(),
      test: custom((context: { readonly roles: readonly string[] }) => context.roles.includes("admin")),
    }),
  },
  "listed-by-role": { "GET /listed-by-role": note.list({ ...list, allow: role("admin") }) },
};
const readable = Object.keys(readBy);
const app = {
  tables: { notes },
  routes: [
    ...Object.entries(readBy).map(([tag, read]) => routes(tag, { ...read, ...writes(tag) })),
    routes("never-read", writes("never-read")),
  ],
};

interface Asked {
  readonly as?: "user" | "admin";
  readonly match?: string;
}

describe.each(databases)("A27 If-Match by whom the row is not shown to, on %s", (database) => {
  const site = useApp(app, database);
  beforeEach(async () => void (await site.sql("insert into notes values ('a', 'red')")));

  const tagOf = (secret: string) => entityTag(JSON.stringify({ id: "a", secret }));
  const kept = async () => await site.sql("select secret from notes");

  async function write(method: string, path: string, { as = "user", match = "*" }: Asked = {}) {
    const headers = { ...bearer(as), "If-Match": match };
    if (method === "DELETE") return await site.fetch(`/api/v1/${path}`, { method, headers });
    const body = JSON.stringify({ secret: "new" });
    return await site.fetch(`/api/v1/${path}`, {
      method,
      body,
      headers: { ...headers, "Content-Type": "application/json" },
    });
  }

  describe.each([...readable, "never-read"])("%s", (tag) => {
    it.each(["PATCH", "DELETE"])(
      "a %s tells neither a right guess nor a wrong one from no row at all",
      async (method) => {
        const answers = [];
        for (const [id, secret] of [
          ["a", "red"],
          ["a", "blue"],
          ["missing", "red"],
        ] as const) {
          const answer = await write(method, `${tag}/${id}`, { match: await tagOf(secret) });
          const { instance: _place, requestId: _id, ...problem } = await problemOf(answer);
          answers.push(problem);
        }
        expect(answers[0]).toMatchObject({ status: 404, code: "NOT_FOUND" });
        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
        expect(await kept()).toEqual([{ secret: "red" }]);
      },
    );

    it.each(["PATCH", "DELETE"])("a %s of any row does what it does without the header", async (method) => {
      expect((await write(method, `${tag}/a`)).status).toBe(method === "PATCH" ? 200 : 204);
      expect(await kept()).toEqual(method === "PATCH" ? [{ secret: "new" }] : []);
      expect(await outcomeOf(await write(method, `${tag}/missing`))).toBe("404 NOT_FOUND");
    });
  });

  it.each(readable)("%s: whom it is shown to, the tag still serves", async (tag) => {
    const wrong = await write("DELETE", `${tag}/a`, { as: "admin", match: await tagOf("blue") });
    expect(await outcomeOf(wrong)).toBe("412 PRECONDITION_FAILED");
    const right = await write("DELETE", `${tag}/a`, { as: "admin", match: await tagOf("red") });
    expect(right.status).toBe(204);
  });

  it("got-by-row: a row that its rule shows takes its tag", async () => {
    await site.sql("update notes set secret = 'open'");
    const wrong = await write("DELETE", "got-by-row/a", { match: await tagOf("red") });
    expect(await outcomeOf(wrong)).toBe("412 PRECONDITION_FAILED");
    expect((await write("DELETE", "got-by-row/a", { match: await tagOf("open") })).status).toBe(204);
  });
});

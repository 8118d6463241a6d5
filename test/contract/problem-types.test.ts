import { ActionError, defineActions } from "@quickback/compiler";
import { anyone, everyRow, resource, routes, shape, standaloneAction } from "@quickback/server/v1";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { problemOf } from "../support/answers.js";
import { define, useApp, type SmallApp } from "../support/small-app.js";

const problems = "https://docs.example.com/errors";

const notes = sqliteTable("notes", { id: text("id").primaryKey() });

const note = resource({
  table: notes,
  shape: shape("Note", z.object({ id: z.string() })),
  firewall: everyRow(),
  system: ["id"],
});

const actions = defineActions({
  brew: {
    path: "/brew",
    method: "POST",
    access: { roles: ["PUBLIC"] },
    errors: { OUT_OF_TEA: 409 },
    execute: () => {
      throw new ActionError("There is no tea", "OUT_OF_TEA", 409);
    },
  },
});

const small: SmallApp = {
  tables: { notes },
  routes: [
    routes("notes", { "GET /notes/{id}": note.get({ allow: anyone() }) }),
    routes("brew", { "POST /brew": standaloneAction({ allow: anyone(), run: actions.brew }) }),
  ],
  openapi: { problems },
};

describe("a server whose problems have pages", () => {
  const site = useApp(small);

  it.each([
    ["GET", "/nothing", "NOT_FOUND", "not-found"],
    ["GET", "/api/v1/notes/none", "NOT_FOUND", "not-found"],
    ["GET", "/api/v1/notes/none?colour=red", "UNKNOWN_PARAMETER", "unknown-parameter"],
    ["POST", "/api/v1/brew", "OUT_OF_TEA", "out-of-tea"],
  ])("links what %s %s answers with to its page", async (method, path, code, name) => {
    expect(await problemOf(await site.fetch(path, { method }))).toMatchObject({ code, type: `${problems}/${name}` });
  });

  it("calls a kind of problem the same each time (RFC 9457, section 3.1.3), also in the document", async () => {
    const answer = await site.fetch("/api/v1/brew", { method: "POST" });
    expect(await problemOf(answer)).toMatchObject({ title: "Out of tea", detail: "There is no tea" });
    expect(JSON.stringify(await define(small).describe())).toMatch(/"description":"[^"]*Out of tea\."/);
  });

  it("says the same in the examples of its document", async () => {
    const types = [...JSON.stringify(await define(small).describe()).matchAll(/"type":"([^"]*:[^"]*)"/g)];
    expect(types.length).toBeGreaterThan(5);
    for (const [, type = ""] of types) expect(type).toMatch(/^https:\/\/docs\.example\.com\/errors\/[a-z-]+$/);
  });
});

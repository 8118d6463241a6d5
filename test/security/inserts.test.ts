import { defineActions } from "@quickback/compiler";
import { notDeleted, own, resource, role, routes, rows, shape } from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { userId } from "../support/accounts.js";
import { useApp } from "../support/small-app.js";

const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  ownerId: text("owner_id").notNull(),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});

const inserts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  own: { ownerId: userId("user") },
  foreign: { ownerId: userId("other") },
  unowned: {},
  deleted: { ownerId: userId("user"), deletedAt: new Date(0) },
};

const actions = defineActions(null, {
  insert: {
    standalone: true,
    access: { roles: ["user"] },
    input: z.strictObject({ which: z.string() }),
    execute: async ({ input, db }) => {
      const made = db["notes"]?.insert({ id: input.which, ...inserts[input.which] });
      return {
        failed: await made?.then(
          () => false,
          () => true,
        ),
      };
    },
  },
});

// no stamps: the scoped table has to hold by itself
const note = resource({
  table: notes,
  shape: shape("Note", z.object({ id: z.string() })),
  firewall: rows(own(notes.ownerId), notDeleted(notes.deletedAt)),
  system: ["id"],
});

const insert = note.standaloneAction({ allow: role("user"), run: actions.insert });

describe("A10 A14 a scoped table takes in only rows that its caller's firewall lets exist", () => {
  const site = useApp({ tables: { notes }, routes: [routes("notes", { "POST /notes/insert": insert })] });

  it.each([
    ["own", false],
    ["foreign", true],
    ["unowned", true],
    ["deleted", true],
  ])("%s: refused: %j", async (which, failed) => {
    const answer = await site.send("POST", "/api/v1/notes/insert", { as: "user", body: { which } });
    expect(await answer.json()).toEqual({ failed });
    expect(await site.sql("select id from notes")).toEqual(failed ? [] : [{ id: which }]);
  });
});

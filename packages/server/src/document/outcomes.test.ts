import { integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { expect, it } from "vitest";
import * as z from "zod";
import { resource } from "../resource/resource.js";
import { own, rows, signedIn } from "../resource/rules.js";
import { shape } from "../resource/shape.js";
import { noTargets } from "../table/readable-rows.js";
import { outcomesOf } from "./outcomes.js";

const columns = () => ({
  id: text("id").primaryKey(),
  ownerId: text("owner_id").notNull(),
  rank: integer("rank").notNull(),
});

it.each([
  ["of what clients write", sqliteTable("notes", columns(), (notes) => [unique().on(notes.ownerId, notes.rank)]), true],
  ["with the new key in it", sqliteTable("notes", columns(), (notes) => [unique().on(notes.ownerId, notes.id)]), false],
  ["of nothing but the new key", sqliteTable("notes", columns()), false],
])("a unique set %s", (_name, table, canBeTaken) => {
  const note = resource({
    table,
    shape: shape("Note", z.object({ id: z.string(), rank: z.int() })),
    firewall: rows(own(table.ownerId)),
    system: ["id"],
    stamps: { create: { id: "uuid", ownerId: "userId" } },
  });
  const accept = shape("NoteCreate", z.strictObject({ rank: z.int() }));
  const route = { method: "POST", path: "/notes", operation: note.create({ allow: signedIn(), accept }) } as const;
  const around = {
    tables: [table],
    read: signedIn(),
    readTest: undefined,
    targets: noTargets,
    isLimited: false,
    keepsKeys: true,
  };
  expect(outcomesOf(route, around).has("UNIQUE_VIOLATION")).toBe(canBeTaken);
});

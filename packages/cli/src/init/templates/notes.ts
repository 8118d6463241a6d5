/** `quickback/features/notes/notes.ts` of a new project: a table that shows what an annotation is. */
export const notesFile = `import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";

export const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  content: text("content").notNull().default(""),
  ownerId: text("owner_id").notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
});

export default defineTable(notes, {
  // Which rows there are for a caller: their own. The server sets ownerId; no client can.
  firewall: { owner: {} },
  // Which operations there are, and for whom. What is not named has no route.
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  // What the columns alone do not say.
  fields: { title: z.string().min(1).max(200) },
});
`;

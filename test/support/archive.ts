import {
  all,
  everyRow,
  many,
  mask,
  not,
  notDeleted,
  one,
  own,
  resource,
  role,
  routes,
  rows,
  shape,
  signedIn,
  where,
} from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import type { SmallApp } from "./small-app.js";

/** Relations whose rows few may read: behind a firewall, a rule, a soft delete, with cells that are masked. */
export const shelves = sqliteTable("shelves", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  keeperId: text("keeper_id"),
});

export const people = sqliteTable("people", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull(),
  ownerId: text("owner_id").notNull(),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});

export const files = sqliteTable("files", {
  id: text("id").primaryKey(),
  shelfId: text("shelf_id").notNull(),
  authorId: text("author_id"),
  state: text("state").notNull(),
  code: text("code"),
  // NULL is everyone's
  ownerId: text("owner_id"),
  deletedAt: integer("deleted_at", { mode: "timestamp_ms" }),
});

export const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  fileId: text("file_id").notNull(),
  text: text("text").notNull(),
  ownerId: text("owner_id").notNull(),
});

const Shelf = shape("Shelf", z.object({ id: z.string(), title: z.string(), keeperId: z.string().nullable() }));
const Person = shape("Person", z.object({ id: z.string(), name: z.string(), email: z.string() }));
const File = shape(
  "File",
  z.object({
    id: z.string(),
    shelfId: z.string(),
    authorId: z.string().nullable(),
    state: z.string(),
    code: z.string().nullable(),
  }),
);
const Note = shape("Note", z.object({ id: z.string(), fileId: z.string(), text: z.string() }));

const shelf = resource({
  table: shelves,
  shape: Shelf,
  firewall: everyRow(),
  system: ["id"],
  relations: { files: many("files", { id: "shelfId" }), keeper: one("people", { keeperId: "id" }) },
});

const person = resource({
  table: people,
  shape: Person,
  firewall: rows(own(people.ownerId), notDeleted(people.deletedAt)),
  system: ["id"],
  masks: { email: { as: mask.email, unless: role("admin") } },
  relations: { files: many("files", { id: "authorId" }) },
});

const file = resource({
  table: files,
  shape: File,
  firewall: rows(own(files.ownerId, { optional: true }), notDeleted(files.deletedAt)),
  system: ["id"],
  masks: { code: { as: mask.redact, unless: own(files.ownerId) } },
  relations: {
    shelf: one("shelves", { shelfId: "id" }),
    author: one("people", { authorId: "id" }),
    notes: many("notes", { id: "fileId" }),
    // by a column that is masked: it leads nowhere
    alike: many("files", { code: "code" }),
  },
});

const note = resource({
  table: notes,
  shape: Note,
  firewall: rows(own(notes.ownerId)),
  system: ["id"],
  relations: { file: one("files", { fileId: "id" }) },
});

const unsealed = all(signedIn(), not(where(files.state, { equals: "sealed" })));
const pageSize = { default: 50, max: 100 };

/** By tag, what its rows may come with. */
export const inclusions = {
  shelves: ["files", "keeper"],
  people: ["files"],
  files: ["shelf", "author", "notes", "alike"],
  notes: ["file"],
} as const;

const FileChange = shape(
  "FileChange",
  z.strictObject({ shelfId: z.string().optional(), authorId: z.string().nullable().optional() }),
);

export const archiveApp: SmallApp = {
  tables: { notes, files, people, shelves },
  routes: [
    routes("shelves", {
      "GET /shelves": shelf.list({
        allow: signedIn(),
        filter: ["id", "title"],
        sort: ["title"],
        pageSize,
        include: inclusions.shelves,
      }),
      "GET /shelves/{id}": shelf.get({ allow: signedIn(), include: inclusions.shelves }),
    }),
    routes("people", {
      "GET /people": person.list({
        allow: signedIn(),
        filter: ["id"],
        sort: ["name"],
        pageSize,
        include: inclusions.people,
      }),
      "GET /people/{id}": person.get({ allow: signedIn(), include: inclusions.people }),
    }),
    routes("files", {
      "GET /files": file.list({
        allow: unsealed,
        filter: ["id", "state"],
        sort: ["state"],
        pageSize,
        include: inclusions.files,
      }),
      "GET /files/{id}": file.get({ allow: unsealed, include: inclusions.files }),
      "PATCH /files/{id}": file.update({ allow: unsealed, accept: FileChange }),
      "DELETE /files/{id}": file.softDelete({ allow: unsealed, column: "deletedAt" }),
    }),
    routes("notes", {
      "GET /notes": note.list({
        allow: signedIn(),
        filter: ["id", "fileId"],
        sort: ["text"],
        pageSize,
        include: inclusions.notes,
      }),
      "GET /notes/{id}": note.get({ allow: signedIn(), include: inclusions.notes }),
    }),
  ],
};

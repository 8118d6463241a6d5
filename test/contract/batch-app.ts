import {
  bytes,
  everyRow,
  json,
  own,
  reference,
  resource,
  role,
  routes,
  rows,
  shape,
  signedIn,
  timestamp,
  where,
} from "@quickback/server/v1";
import { blob, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import type { SmallApp } from "../support/small-app.js";

export const folders = sqliteTable("folders", {
  id: text("id").primaryKey(),
  ownerId: text("owner_id").notNull(),
});

/** A table with values of every form that a batch carries. */
export const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  ownerId: text("owner_id").notNull(),
  folderId: text("folder_id").references(() => folders.id),
  slug: text("slug").unique(),
  title: text("title").notNull(),
  state: text("state", { enum: ["open", "closed"] })
    .notNull()
    .default("open"),
  weight: real("weight").notNull().default(0.1),
  count: integer("count"),
  isDone: integer("is_done", { mode: "boolean" }),
  dueAt: integer("due_at", { mode: "timestamp_ms" }),
  tags: text("tags", { mode: "json" }),
  data: blob("data", { mode: "buffer" }),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }),
});

/** A table whose key is of two columns, and one whose keys the database counts. */
export const seats = sqliteTable(
  "seats",
  { row: text("row").notNull(), number: integer("number").notNull(), guest: text("guest") },
  (table) => [primaryKey({ columns: [table.row, table.number] })],
);
export const events = sqliteTable("events", { id: integer("id").primaryKey(), name: text("name").notNull() });

const Folder = shape("Folder", z.object({ id: z.string(), ownerId: z.string() }));
const folder = resource({
  table: folders,
  shape: Folder,
  firewall: rows(own(folders.ownerId)),
  system: ["id", "ownerId"],
  stamps: { create: { id: "uuid", ownerId: "userId" } },
});

const written = {
  folderId: z.string().nullable(),
  slug: z.string().nullable(),
  title: z.string().max(50),
  state: z.enum(["open", "closed"]),
  weight: z.number(),
  count: z.int().nullable(),
  isDone: z.boolean().nullable(),
  dueAt: timestamp("ms").nullable(),
  tags: json().nullable(),
  data: bytes().nullable(),
};
const Note = shape(
  "Note",
  z.object({ id: z.string(), ownerId: z.string(), ...written, updatedAt: timestamp("ms").nullable() }),
);
const NoteCreate = shape("NoteCreate", z.strictObject(written).partial().required({ title: true }));
const NoteUpdate = shape("NoteUpdate", NoteCreate.partial());

const note = resource({
  table: notes,
  shape: Note,
  firewall: rows(own(notes.ownerId, { except: role("editor") })),
  system: ["id", "ownerId", "updatedAt"],
  stamps: { create: { id: "uuid", ownerId: "userId" }, update: { updatedAt: "now" } },
  references: [reference("folders", { folderId: "id" })],
});

const Seat = shape("Seat", z.object({ row: z.string(), number: z.int(), guest: z.string().nullable() }));
const seat = resource({ table: seats, shape: Seat, firewall: everyRow(), system: [] });

const Event = shape("Event", z.object({ id: z.int(), name: z.string() }));
const event = resource({ table: events, shape: Event, firewall: everyRow(), system: ["id"] });

const isOpen = where(notes.state, { equals: "open" });

export const batchApp: SmallApp = {
  tables: { notes, folders, seats, events },
  routes: [
    routes("folders", { "GET /folders/{id}": folder.get({ allow: signedIn() }) }),
    routes("notes", {
      "GET /notes/{id}": note.get({ allow: signedIn() }),
      "POST /notes": note.create({ allow: signedIn(), accept: NoteCreate }),
      "POST /notes/batch": note.batchCreate({ allow: signedIn(), accept: NoteCreate }),
      "PATCH /notes/batch": note.batchUpdate({
        allow: { kind: "and", rules: [signedIn(), isOpen] },
        accept: NoteUpdate,
      }),
      "DELETE /notes/batch": note.batchHardDelete({ allow: { kind: "and", rules: [signedIn(), isOpen] } }),
    }),
    routes("seats", {
      "GET /seats": seat.list({ allow: signedIn(), filter: [], sort: [], pageSize: { default: 50, max: 100 } }),
      "POST /seats/batch": seat.batchCreate({
        allow: signedIn(),
        accept: shape("SeatCreate", z.strictObject({ row: z.string(), number: z.int(), guest: z.string().optional() })),
      }),
      "PATCH /seats/batch": seat.batchUpdate({
        allow: signedIn(),
        accept: shape("SeatUpdate", z.strictObject({ guest: z.string().nullable().optional() })),
      }),
      "DELETE /seats/batch": seat.batchHardDelete({ allow: signedIn() }),
    }),
    routes("events", {
      "POST /events/batch": event.batchCreate({
        allow: signedIn(),
        accept: shape("EventCreate", z.strictObject({ name: z.string() })),
      }),
    }),
  ],
};
